package org.wederhoor.source.origin;

import java.util.UUID;

import org.wederhoor.source.text.TextRange;

/**
 * An article's own words on what it goes back to.
 *
 * @param phrase the words, long enough to stand as proof, in code points of the article's text
 * @param name   the outlet's: the party's name, or as printed when it is no party
 * @param party  null when the outlet is no party
 */
public record Attribution(TextRange phrase, String name, UUID party, Kind kind) {

    /** CREDIT: the article is the outlet's text. REPORTED: the article tells what the outlet reported. */
    public enum Kind {
        CREDIT, REPORTED
    }
}
