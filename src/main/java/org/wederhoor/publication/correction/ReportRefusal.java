package org.wederhoor.publication.correction;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** Why a report, or an act on one, was refused. */
public enum ReportRefusal implements Words {

    TOO_MANY, NOT_EMPTY, CLOSED_ALREADY, NOT_CLOSED, NO_DESK;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(CorrectionMessages.class, Localized.Literal.of(language.toLanguageTag())).refusal(this);
    }
}
