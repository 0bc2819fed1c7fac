package org.wederhoor.desk.party;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.dossier.Party;
import org.wederhoor.web.Words;

/** Why two parties cannot be merged. */
enum MergeRefusal implements Words {

    ITSELF, MERGED, INTO_MERGED;

    /** What speaks against merging {@code from} into {@code into}; null when nothing does. */
    static MergeRefusal of(Party from, Party into) {
        if (from.id.equals(into.id)) {
            return ITSELF;
        }
        if (from.mergedInto != null) {
            return MERGED;
        }
        return into.mergedInto == null ? null : INTO_MERGED;
    }

    @Override
    public String in(Locale language) {
        MergesMessages messages = MessageBundles.get(MergesMessages.class, Localized.Literal.of(language.toLanguageTag()));
        return switch (this) {
            case ITSELF -> messages.itself();
            case MERGED -> messages.merged();
            case INTO_MERGED -> messages.intoMerged();
        };
    }
}
