package org.wederhoor.verdict;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

import org.wederhoor.claim.Statement;
import org.wederhoor.elsewhere.review.ForeignCheck;
import org.wederhoor.verdict.standard.Mark;

/**
 * What a draft says.
 *
 * @param mark         null while it is undecided
 * @param rationale    Markdown, up to 20,000 characters; may be empty
 * @param cites        the statements that the rationale rests on, of those that answer the claim
 * @param changeKind   null for a first edition
 * @param changeNote   for readers, on what a later edition changes; up to 1,000 characters; may be empty
 * @param deviation    for readers, why this deviates from the evidence standard; up to 2,000 characters; may be empty
 * @param note         to whoever will review it; up to 2,000 characters; may be empty
 * @param translations what of it readers get in other languages than the claim's, by BCP 47 tag
 * @param checks       checks by others that readers are told of; it rests on none of them
 */
public record VerdictWords(Mark mark, String rationale, List<Statement> cites, ChangeKind changeKind, String changeNote,
        String deviation, String note, SortedMap<String, VerdictTranslation> translations, List<ForeignCheck> checks) {

    public static final int LONGEST_RATIONALE = 20_000;

    /** Words in one language. */
    public VerdictWords(Mark mark, String rationale, List<Statement> cites, ChangeKind changeKind, String changeNote,
            String deviation, String note) {
        this(mark, rationale, cites, changeKind, changeNote, deviation, note, Collections.emptySortedMap(), List.of());
    }

    /** Words that deviate from nothing. */
    public VerdictWords(Mark mark, String rationale, List<Statement> cites, ChangeKind changeKind, String changeNote, String note) {
        this(mark, rationale, cites, changeKind, changeNote, "", note);
    }

    /** The same, resting on other statements. */
    public VerdictWords citing(List<Statement> others) {
        return new VerdictWords(mark, rationale, others, changeKind, changeNote, deviation, note, translations, checks);
    }
}
