package org.wederhoor.claim.correction;

import java.time.LocalDate;

import org.wederhoor.source.Source;

/**
 * What is written down of a correction that was asked of others.
 *
 * @param source  what printed the claim
 * @param askedOf the outlet's desk, or who there was written to; for this desk alone, as are {@code words} and {@code note}
 * @param dueOn   by when an answer was asked for; not before {@code askedOn}
 * @param words   what was asked; may be empty
 * @param endedOn when the outcome was seen; null while it waits
 * @param later   the same page, archived again after that; null where it was not
 * @param note    on what came of it; may be empty
 */
public record CorrectionWords(Source source, String askedOf, LocalDate askedOn, LocalDate dueOn, String words, CorrectionOutcome outcome,
        LocalDate endedOn, Source later, String note) {
}
