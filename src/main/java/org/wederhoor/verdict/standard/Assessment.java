package org.wederhoor.verdict.standard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The standard, held against some evidence: each rule once, however many marks ask for it. A deviation can excuse a party that was
 * not asked and lower a mark to unverified; it never gives a mark that the evidence does not.
 */
public final class Assessment {

    private final Set<Rule> inForce;
    private final Evidence evidence;
    private final Map<Rule, Finding> findings = new EnumMap<>(Rule.class);

    Assessment(Set<Rule> inForce, Evidence evidence) {
        this.inForce = inForce;
        this.evidence = evidence;
    }

    boolean isInForce(Rule rule) {
        return inForce.contains(rule);
    }

    /** Whether one of the mark's ways leads to it, whatever else the mark needs. */
    boolean gives(Mark mark) {
        return Needs.of(mark).ways().stream().map(this::finding).anyMatch(Finding::isMet);
    }

    /** How the evidence stands to one rule; a way to a mark leads nowhere where a desk has closed it. */
    Finding finding(Rule rule) {
        return findings.computeIfAbsent(rule, each -> isInForce(each) ? each.on(evidence, this)
                : Finding.of(each, new Established(false, List.of(), language -> StandardPhrases.in(language).switchedOff())));
    }

    /** @param deviates whether a reason for deviating is written */
    public Outcome on(Mark mark, boolean deviates) {
        Needs needs = Needs.of(mark);
        boolean given = needs.ways().isEmpty() || gives(mark);
        List<Finding> conditions = Stream.concat(needs.always().stream().map(this::finding),
                needs.excusable().stream().map(this::finding).map(finding -> finding.excusedIf(deviates)))
                .filter(finding -> isInForce(finding.rule())).toList();
        Stream<Finding> unmetWays = given ? Stream.empty() : needs.ways().stream().map(this::finding);
        return new Outcome(Stream.concat(printedWays(needs), conditions.stream()).toList(),
                Stream.concat(unmetWays, conditions.stream().filter(Finding::isMissing)).toList());
    }

    /** Where one way leads to the mark, the others are not printed. */
    private Stream<Finding> printedWays(Needs needs) {
        boolean given = gives(needs.mark());
        return needs.printedWays().filter(this::isInForce).map(this::finding)
                .filter(finding -> !given || finding.isMet() || !needs.ways().contains(finding.rule()));
    }
}
