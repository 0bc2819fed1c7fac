package org.wederhoor.source;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** Why a document does not become a source's. */
public enum ArchiveRefusal implements Words {

    HAS_TEXT, OTHER_FILE, IS_PICTURE;

    /** Says which quotation of the source does not stand in the text. */
    static Words quotationMissing(String exact) {
        return language -> messages(language).quotationMissing(exact);
    }

    @Override
    public String in(Locale language) {
        return messages(language).archiveRefusal(this);
    }

    private static SourceMessages messages(Locale language) {
        return MessageBundles.get(SourceMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
