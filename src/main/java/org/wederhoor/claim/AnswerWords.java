package org.wederhoor.claim;

/**
 * How a statement is said to stand to a claim.
 *
 * @param note          up to 500 characters; may be empty
 * @param basis         null where nobody has said
 * @param qualifier     null for an answer to this very claim
 * @param countsBecause for readers: why a qualified answer counts all the same; up to 500 characters; dropped without a qualifier
 */
public record AnswerWords(Stance stance, String note, Basis basis, Qualifier qualifier, String countsBecause) {

    public AnswerWords {
        countsBecause = qualifier == null ? "" : countsBecause;
    }
}
