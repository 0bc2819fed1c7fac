package org.wederhoor.desk;

import org.wederhoor.source.text.TextRange;

/**
 * Words that an editor quotes.
 *
 * @param place where they stand in the source's text; null when the text is not here
 */
public record Quoted(String exact, TextRange place) {
}
