package org.wederhoor.source.intake.proposal;

import org.wederhoor.source.text.StorableText;
import org.wederhoor.source.text.TextRange;

/**
 * What a document says about itself, and the words it says it with.
 *
 * @param value what is proposed, as printed
 * @param words the words it was read from, to the letter but for those that are struck out among them
 * @param range their place in the text; null when they stand in the page's own metadata
 */
public record Proposal(ProposalField field, String value, String words, TextRange range) {

    /** Headers and addresses may hold signs that no text can keep. */
    public Proposal {
        value = StorableText.of(value);
        words = StorableText.of(words);
    }
}
