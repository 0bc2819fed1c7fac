package org.wederhoor.source.origin;

import java.util.UUID;

/**
 * An outlet's name in a text. Places are in UTF-16 units.
 *
 * @param start the name, with its article
 * @param from  as {@code start}, or earlier: where words that say what it is begin, as in "Dutch newspaper"
 * @param to    after the name and words that say what it is, as in "De Volkskrant newspaper"
 */
record Mention(int start, int end, int from, int to, String name, UUID party) {
}
