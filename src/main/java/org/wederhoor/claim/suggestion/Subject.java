package org.wederhoor.claim.suggestion;

import java.util.List;

/**
 * Who a cue is said of.
 *
 * @param from      the first piece of it, or of the cue where the subject comes later
 * @param to        the piece after it
 * @param speakers  none where it is the subject of the cue before, as in “denied it and said …”
 * @param noun      the words of a noun phrase that is no known kind of speaker; null for others
 * @param inverted  it comes after the verb
 */
record Subject(int from, int to, List<Actor> speakers, String noun, boolean inverted) {

    boolean isInherited() {
        return speakers.isEmpty() && noun == null;
    }
}
