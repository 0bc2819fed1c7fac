package org.wederhoor.verdict.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The standard, held against some evidence. A deviation can excuse a party that was not asked and lower a mark to unverified;
 * it never gives a mark that the evidence does not.
 */
public final class Held {

    private final Set<Rule> inForce;
    private final List<Finding> confirming;
    private final Finding denial;
    private final Finding anonymous;
    private final Finding heard;

    Held(Set<Rule> inForce, Evidence evidence) {
        this.inForce = inForce;
        this.confirming = Stream.of(new ConfirmedOnRecord(), new PrimaryDocument(),
                new IndependentOrigins(inForce.contains(Rule.NAMED_SOURCES))).map(check -> way(check, evidence)).toList();
        this.denial = way(new DeniedOnRecord(), evidence);
        this.anonymous = new NamedSources(confirms()).on(evidence);
        this.heard = new EveryoneHeard().on(evidence);
    }

    /** Whether the evidence gives what a confirmed claim needs, whoever was heard. */
    public boolean confirms() {
        return confirming.stream().anyMatch(Finding::isMet);
    }

    public boolean denies() {
        return denial.isMet();
    }

    /** @param deviates whether a reason for deviating is written; likewise below */
    public Outcome confirmed(boolean deviates) {
        List<Finding> ways = confirms() ? confirming.stream().filter(Finding::isMet).toList() : confirming;
        Finding asked = heard.excusedIf(deviates);
        List<Finding> found = new ArrayList<>(inForce(ways));
        found.addAll(inForce(List.of(anonymous, asked)));
        List<Finding> missing = new ArrayList<>(confirms() ? List.of() : ways);
        missing.addAll(missing(List.of(asked)));
        return new Outcome(List.copyOf(found), List.copyOf(missing));
    }

    public Outcome denied(boolean deviates) {
        Finding notConfirmed = Finding.of(Rule.NOT_CONFIRMED, !confirms(), language -> confirms()
                ? Phrases.in(language).confirmedInstead() : Phrases.in(language).notConfirmed());
        List<Finding> found = List.of(denial, notConfirmed, heard.excusedIf(deviates));
        List<Finding> missing = new ArrayList<>(denial.isMet() ? List.of() : List.of(denial));
        missing.addAll(missing(found.subList(1, found.size())));
        return new Outcome(inForce(found), List.copyOf(missing));
    }

    public Outcome unverified(boolean deviates) {
        Finding nothingStronger = Finding.of(Rule.NOTHING_STRONGER, !confirms() && !denies(), language -> {
            StandardMessages words = Phrases.in(language);
            return confirms() ? words.confirmedInstead() : denies() ? words.denialInstead() : words.nothingStronger();
        });
        List<Finding> needed = List.of(nothingStronger.excusedIf(deviates), heard.excusedIf(deviates));
        List<Finding> found = new ArrayList<>(confirming);
        found.addAll(List.of(anonymous, denial));
        found.addAll(needed);
        return new Outcome(inForce(found), missing(needed));
    }

    /** A way to a mark leads nowhere where a desk has closed it. */
    private Finding way(Check check, Evidence evidence) {
        return inForce.contains(check.rule()) ? check.on(evidence)
                : new Finding(check.rule(), Result.NOT_MET, language -> Phrases.in(language).switchedOff());
    }

    private List<Finding> inForce(List<Finding> findings) {
        return findings.stream().filter(finding -> inForce.contains(finding.rule())).toList();
    }

    private List<Finding> missing(List<Finding> findings) {
        return inForce(findings).stream().filter(Finding::isMissing).toList();
    }
}
