package org.wederhoor.web;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Why a request was refused before it reached what it asked for. */
public enum WebRefusal implements Words {

    FORM_TOKEN, SESSION_GONE, DATABASE_DOWN, NOT_ALLOWED, OTHER_SITE, CHANGED_SINCE, TOO_LARGE_SIGNED_OUT, TOO_MANY_FORMS, FAILED;

    /** What the page of a status says. */
    public static Words ofStatus(int status) {
        return language -> messages(language).errorText(status);
    }

    @Override
    public String in(Locale language) {
        return messages(language).refusal(this);
    }

    private static WebMessages messages(Locale language) {
        return MessageBundles.get(WebMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
