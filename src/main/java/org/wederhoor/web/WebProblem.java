package org.wederhoor.web;

import java.text.NumberFormat;
import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** What can be wrong with any field, whatever it is about. */
public enum WebProblem implements FieldWords {

    REQUIRED, CHOOSE, WEB_ADDRESS, LANGUAGE, TOO_DEEP;

    @Override
    public String in(Locale language) {
        return messages(language).problem(this);
    }

    /** That the form was sent before with other words, and that {@code saved}, what it said then, is what is kept. */
    public static FieldWords sentBefore(String saved) {
        return language -> messages(language).sentBefore(saved);
    }

    public static FieldWords tooLong(int length, int limit) {
        return language -> messages(language).tooLong(number(length, language), number(limit, language));
    }

    public static FieldWords control(int codePoint) {
        return language -> messages(language).controlCharacter(String.format("U+%04X", codePoint));
    }

    private static String number(int value, Locale language) {
        return NumberFormat.getIntegerInstance(language).format(value);
    }

    private static WebMessages messages(Locale language) {
        return MessageBundles.get(WebMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
