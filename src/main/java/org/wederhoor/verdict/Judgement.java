package org.wederhoor.verdict;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.wederhoor.claim.Claim;
import org.wederhoor.verdict.standard.Assessment;
import org.wederhoor.verdict.standard.Finding;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Outcome;
import org.wederhoor.verdict.standard.Standard;

/** What the evidence standard says of a claim's evidence, whatever mark it gets. */
public final class Judgement {

    private final Standard standard;
    private final Assessment assessment;
    private final String deviation;

    private Judgement(Standard standard, Assessment assessment, String deviation) {
        this.standard = standard;
        this.assessment = assessment;
        this.deviation = deviation;
    }

    /** @param deviation the written reason for deviating; empty for none */
    static Judgement of(EvidenceSaid evidence, String deviation, Standard standard) {
        return new Judgement(standard, standard.against(Weighed.of(evidence)), deviation.strip());
    }

    /**
     * What the standard says of a claim's evidence as it is saved now.
     *
     * @param deviation the written reason for deviating, saved or not; empty for none
     */
    public static Judgement of(Claim claim, String deviation, Standard standard) {
        return of(EvidenceSaid.of(claim, Set.of()), deviation, standard);
    }

    /** How the evidence stands to what {@code mark} needs. */
    public Outcome on(Mark mark) {
        return assessment.on(mark, !deviation.isEmpty());
    }

    /** What is frozen of an outcome, in the standard's languages; a reason that nothing needed is left out. */
    Content.StandardSaid said(Outcome outcome) {
        return new Content.StandardSaid(outcome.findings().stream().map(this::said).toList(),
                outcome.deviates() ? deviation : null);
    }

    private Content.CheckSaid said(Finding finding) {
        Map<String, String> words = new LinkedHashMap<>();
        standard.languages().forEach(language -> words.put(language.toLanguageTag(), finding.words().in(language)));
        return new Content.CheckSaid(finding.rule().key(), finding.result().name(), words);
    }
}
