package org.wederhoor.desk.dossier;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.web.Words;

/** What can be wrong with what is typed about a party. */
final class PartyProblem {

    private static final int ENOUGH_TO_FIND = 30;

    private PartyProblem() {
    }

    /** Says that {@code holder} has the name already. */
    static Words nameTaken(Party holder) {
        String name = holder.name;
        PartyKind kind = holder.kind;
        return language -> messages(language).nameTaken(name, kind.in(language));
    }

    /** Says that nobody is a party's own spokesperson. */
    static Words ownSpokesperson() {
        return language -> messages(language).ownSpokesperson();
    }

    /** Says which of the lines is too long for a name. */
    static Words aliasLong(String alias) {
        String beginning = alias.substring(0, alias.offsetByCodePoints(0, ENOUGH_TO_FIND));
        return language -> messages(language).aliasLong(beginning);
    }

    /** Says that the party has meanwhile turned out to be {@code survivor}. */
    static Words merged(Party survivor) {
        String name = survivor.name;
        return language -> messages(language).mergedMeanwhile(name);
    }

    private static PartiesMessages messages(Locale language) {
        return MessageBundles.get(PartiesMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
