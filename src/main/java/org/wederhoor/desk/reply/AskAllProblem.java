package org.wederhoor.desk.reply;

import java.util.Collection;
import java.util.Locale;

import org.wederhoor.dossier.Party;
import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** What can be wrong when several parties are asked at once. */
enum AskAllProblem implements FieldWords {

    NOBODY, CONTACT_CHANGED;

    @Override
    public String in(Locale language) {
        return messages(language).problem(this);
    }

    /** What is wrong in the row of a party, whose name it begins with. */
    static Words of(Party party, Words wrong) {
        String name = party.name;
        return language -> name + ": " + wrong.in(language);
    }

    /** Which parties need not be asked any more, since somebody else was quicker or the claims no longer name them. */
    static FieldWords askedMeanwhile(Collection<String> parties) {
        String names = String.join(", ", parties);
        return language -> messages(language).askedMeanwhile(names);
    }

    static FieldWords tooLong(String party) {
        return language -> messages(language).tooLong(party);
    }

    private static AskAllMessages messages(Locale language) {
        return Words.messages(AskAllMessages.class, language);
    }
}
