package org.wederhoor.verdict.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.wederhoor.web.Words;

/** The rules of the evidence standard, by names that never change. */
public enum Rule implements Words {

    CONFIRMED_ON_RECORD, PRIMARY_DOCUMENT, INDEPENDENT_ORIGINS, NAMED_SOURCES, DENIED_ON_RECORD, NOT_CONFIRMED, NOTHING_STRONGER,
    EVERYONE_HEARD;

    /** The name in configuration and in editions: "denied-on-record". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of that name; empty when there is none. */
    public static Optional<Rule> named(String key) {
        return Stream.of(values()).filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** The rule as it reads where no configuration words it otherwise. */
    @Override
    public String in(Locale language) {
        return Phrases.in(language).rule(this);
    }
}
