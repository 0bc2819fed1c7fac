package org.wederhoor.web;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Why a request was refused before it reached what it asked for. */
public enum WebRefusal implements Words {

    FORM_TOKEN, SESSION_GONE, DATABASE_DOWN, NOT_ALLOWED, TOO_LARGE, CHANGED_SINCE, FAILED;

    @Override
    public String in(Locale language) {
        return MessageBundles.get(WebMessages.class, Localized.Literal.of(language.toLanguageTag())).refusal(this);
    }
}
