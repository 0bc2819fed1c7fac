package org.wederhoor.claim.suggestion;

import org.wederhoor.source.text.TextRange;

/**
 * Words of an article that carry a statement.
 *
 * @param range    their place in the article, in code points
 * @param ownWords whether they stand in quotation marks (the range is without the marks), or are the reporter's words
 */
public record QuotedRange(TextRange range, boolean ownWords) {
}
