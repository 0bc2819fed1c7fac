package org.wederhoor.desk.claim;

import java.util.List;
import java.util.stream.Stream;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Judgement;
import org.wederhoor.verdict.standard.Finding;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Outcome;
import org.wederhoor.verdict.standard.Standard;

/** What each mark still needs and where that is done; of the mark that is published, how it was decided then. */
public record StandardHelp(ClaimPage page, List<MarkCheck> checks) {

    /**
     * One mark, and whether the evidence gives it now.
     *
     * @param given   whether the verdict has this mark
     * @param decided the published verdict that has it; null where none has or another is written
     */
    public record MarkCheck(Mark mark, Outcome outcome, boolean given, PublishedVerdict decided) {

        /** Whether an editor needs what is said of it. */
        public boolean isOpen() {
            return given && (decided != null || !outcome.isMet());
        }

        public boolean isMissing(Finding finding) {
            return outcome.missing().contains(finding);
        }

        /** Whether several things are missing of which one would do. */
        public boolean isChoice() {
            return outcome.missing().stream().filter(finding -> finding.isWayTo(mark)).count() > 1;
        }
    }

    /** @param deviation the reason for deviating that is typed or was given; empty for none */
    static StandardHelp of(ClaimPage page, String deviation, Standard standard) {
        Judgement judgement = Judgement.of(page.claim(), deviation, standard);
        String given = page.markGiven();
        PublishedVerdict decided = page.writable() || page.open() != null ? null
                : page.editions().stream().limit(1).filter(edition -> edition.said().standard() != null).findFirst().orElse(null);
        return new StandardHelp(page, Stream.of(Mark.values()).map(mark -> mark.name().equals(given)
                ? new MarkCheck(mark, judgement.on(mark), true, decided)
                : new MarkCheck(mark, judgement.on(mark), false, null)).toList());
    }

    /** What every mark lacks alike, while none is chosen. */
    public List<Finding> anyway() {
        if (!page.writable() || checks.stream().anyMatch(MarkCheck::given)) {
            return List.of();
        }
        return checks.get(0).outcome.missing().stream().filter(finding -> checks.stream()
                .allMatch(check -> check.outcome.missing().stream().anyMatch(missing -> missing.rule() == finding.rule()))).toList();
    }

    /** Where a finding is mended, while there is a verdict to write. */
    public List<NextStep> steps(Finding finding) {
        return page.writable() ? finding.needs().stream().map(need -> NextStep.of(need, page.claim(), page.answers())).toList() : List.of();
    }

    /** Where the page says what is missing of a rule. */
    static String placeOf(Finding finding) {
        return "need-" + finding.rule().key();
    }

    public String place(Finding finding) {
        return placeOf(finding);
    }
}
