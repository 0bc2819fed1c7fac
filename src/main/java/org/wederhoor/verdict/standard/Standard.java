package org.wederhoor.verdict.standard;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.wederhoor.web.Words;

/** The evidence standard of one desk: the rules in force, and the words in which they are told. */
public class Standard {

    private final Set<Rule> inForce;
    private final Map<Rule, Map<String, String>> words;
    private final List<Locale> languages;

    /**
     * @param inForce   the rules that hold here. A way to a mark that is left out leads to it no more; a condition that is left
     *                  out is not asked for
     * @param words     by rule and language tag, what is told instead of a rule's usual words
     * @param languages those in which a verdict keeps what the rules found
     */
    public Standard(Set<Rule> inForce, Map<Rule, Map<String, String>> words, List<Locale> languages) {
        this.inForce = inForce.isEmpty() ? EnumSet.noneOf(Rule.class) : EnumSet.copyOf(inForce);
        this.words = words.isEmpty() ? Map.of() : new EnumMap<>(words);
        this.languages = List.copyOf(languages);
    }

    public Assessment against(Evidence evidence) {
        return new Assessment(inForce, evidence);
    }

    public List<Locale> languages() {
        return languages;
    }

    /** What a mark needs, in the words of this desk; what every mark needs is left out. */
    public Told tell(Mark mark, Locale language) {
        Needs needs = Needs.of(mark);
        return new Told(mark, told(needs.ways(), language),
                told(needs.conditions().filter(rule -> !Needs.ofEveryMark().contains(rule)).toList(), language));
    }

    /** The same in one breath, in the language of whoever reads it. */
    public Words hint(Mark mark) {
        return language -> tell(mark, language).joined(language);
    }

    /** What every mark needs, likewise. */
    public List<String> tellOfEveryMark(Locale language) {
        return told(Needs.ofEveryMark(), language);
    }

    private List<String> told(List<Rule> rules, Locale language) {
        return rules.stream().filter(inForce::contains).map(rule -> told(rule, language)).toList();
    }

    private String told(Rule rule, Locale language) {
        String own = words.getOrDefault(rule, Map.of()).get(language.toLanguageTag());
        return own == null ? rule.in(language) : own;
    }
}
