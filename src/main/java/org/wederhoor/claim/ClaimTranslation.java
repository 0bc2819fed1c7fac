package org.wederhoor.claim;

/**
 * What a claim says, in another language than its own.
 *
 * @param sentence     1 to 500 characters
 * @param claimantNote up to 300 characters; empty where the claim has none
 */
public record ClaimTranslation(String sentence, String claimantNote) {

    static final class Column extends TranslationsColumn<ClaimTranslation> {

        Column() {
            super(ClaimTranslation.class);
        }
    }
}
