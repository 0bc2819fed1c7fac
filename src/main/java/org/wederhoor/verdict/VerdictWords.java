package org.wederhoor.verdict;

import java.util.List;

import org.wederhoor.claim.Answer;

/**
 * What a draft says.
 *
 * @param mark       null while it is undecided
 * @param rationale  Markdown, up to 20,000 characters; may be empty
 * @param cites      the answers that the rationale rests on
 * @param changeKind null for a first edition
 * @param changeNote for readers, on what a later edition changes; up to 1,000 characters; may be empty
 */
public record VerdictWords(Mark mark, String rationale, List<Answer> cites, ChangeKind changeKind, String changeNote) {

    public static final int LONGEST_RATIONALE = 20_000;
}
