package org.wederhoor.desk.pin;

import java.util.List;

/**
 * A sentence or an answer with the notes that are pinned to it.
 *
 * @param index where it is among all that a note can be pinned to; -1 of words that are gone
 */
public record PinnedTo(int index, boolean answer, String words, List<Pinned> notes) {
}
