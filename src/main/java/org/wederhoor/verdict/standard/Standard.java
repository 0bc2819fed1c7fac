package org.wederhoor.verdict.standard;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.inject.spi.CDI;

/** The evidence standard of one desk: the rules in force, and the words in which they are told. */
public final class Standard {

    private final Set<Rule> inForce;
    private final Map<Rule, Map<String, String>> words;

    /**
     * @param inForce the rules that hold here. A way to a mark that is left out leads to it no more; a condition that is left
     *                out is not asked for
     * @param words   by rule and language tag, what is told instead of a rule's usual words
     */
    public Standard(Set<Rule> inForce, Map<Rule, Map<String, String>> words) {
        this.inForce = inForce.isEmpty() ? EnumSet.noneOf(Rule.class) : EnumSet.copyOf(inForce);
        this.words = words.isEmpty() ? Map.of() : new EnumMap<>(words);
    }

    /** Every rule, in its usual words. */
    public static Standard whole() {
        return new Standard(EnumSet.allOf(Rule.class), Map.of());
    }

    /** The standard as this installation's configuration has it. */
    public static Standard inForce() {
        return CDI.current().select(Configured.class).get().standard();
    }

    public Held against(Evidence evidence) {
        return new Held(inForce, evidence);
    }

    /** Those of {@code rules} that are in force. */
    public List<Rule> inForce(List<Rule> rules) {
        return rules.stream().filter(inForce::contains).toList();
    }

    /** A rule as this desk tells it. */
    public String tell(Rule rule, Locale language) {
        String own = words.getOrDefault(rule, Map.of()).get(language.toLanguageTag());
        return own == null ? rule.in(language) : own;
    }
}
