package org.wederhoor.source.intake.extract;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** Why no text can be read out of a document. */
@TemplateEnum
public enum UnreadableReason implements Words {

    EMPTY, NO_TEXT, TOO_LARGE, TOO_LONG, OTHER_TYPE, ENCODING, ENCODING_DOUBTFUL, PDF_LOCKED, PDF_BROKEN, PDF_SCANNED, PDF_TOO_LARGE,
    LOCKED, BROKEN, UNPACKS_TOO_FAR, TOO_MANY_PARTS, TOO_DEEP, TOO_NESTED, TAKES_TOO_LONG, TOO_MANY_CUES, MAIL_SEALED,
    NO_WORDS, NO_SPEECH, NO_CELLS, NO_MESSAGE, TOO_OLD, TOO_MANY_CELLS, NO_PAGE, SEVERAL_PAGES, SEVERAL_ARCHIVES, VISITED_AGAIN, ALTERED, LEADS_OUT,
    PICTURE_TOO_LARGE, PICTURE_TOO_SLOW;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(IntakeMessages.class, Localized.Literal.of(language.toLanguageTag())).unreadable(this);
    }
}
