package org.wederhoor.verdict.standard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.wederhoor.web.Words;

/** The rules of the evidence standard, by names that never change. Which of them make which mark is said by {@link Needs}. */
public enum Rule implements Words {

    CONFIRMED_ON_RECORD(new ConfirmedOnRecord()),
    PRIMARY_DOCUMENT(new PrimaryDocument()),
    INDEPENDENT_ORIGINS(new IndependentOrigins()),
    NAMED_SOURCES(new NamedSources()),
    DENIED_ON_RECORD(new DeniedOnRecord()),
    NOT_CONFIRMED(new NotConfirmed()),
    NOTHING_STRONGER(new NothingStronger()),
    EVERYONE_HEARD(new EveryoneHeard());

    private final Check check;

    Rule(Check check) {
        this.check = check;
    }

    Finding on(Evidence evidence, Assessment others) {
        return Finding.of(this, check.on(evidence, others));
    }

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
        return StandardPhrases.in(language).rule(this);
    }
}
