package org.wederhoor.verdict;

import java.util.List;
import java.util.Locale;

import org.wederhoor.web.Words;

/**
 * One thing that the rows say otherwise now than what was submitted.
 *
 * @param name what it is about: a party, a statement, a source
 */
public record EvidenceChange(What what, String name) implements Words {

    /** What can differ. */
    public enum What {
        SENTENCE, CLAIMANT, CONCERNS, DOSSIER, PARTY_NAME, ANSWER_ADDED, ANSWER_GONE, STANCE, ANSWER_NOTE, ANSWER_WEIGHT, QUOTATION,
        STATEMENT, SUPERSEDED, APPEARANCE_ADDED, APPEARANCE_GONE, APPEARANCE, SOURCE, ASKED, CORRECTION, ELSEWHERE, OTHER
    }

    /** What differs now from what {@code submission} says, in the order of its page; empty while it still holds. */
    public static List<EvidenceChange> since(Submission submission) {
        Content said = submission.read();
        Content now = submission.now(said);
        if (submission.holds(now)) {
            return List.of();
        }
        List<EvidenceChange> changes = new ContentComparison(said, now).changes();
        return changes.isEmpty() ? List.of(new EvidenceChange(What.OTHER, "")) : changes;
    }

    @Override
    public String in(Locale language) {
        String words = Refusal.words(language).changed(what);
        return name.isEmpty() ? words : words + ": " + name;
    }
}
