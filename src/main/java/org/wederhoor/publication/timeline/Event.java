package org.wederhoor.publication.timeline;

import org.wederhoor.claim.Stance;

/**
 * Something that happened at a time, known or not.
 *
 * @param who       the party that answered; null in the other lanes
 * @param stance    how it answered; null where there is none or there are several
 * @param label     what it is called, in the language that {@code language} names
 * @param dateWords the time in words, as far as it is known, in the page's language
 * @param path      where it leads: an address of this site without its language, or a place on this page; null where it
 *                  leads nowhere
 */
public record Event(Lane lane, When when, String who, Stance stance, String label, String language, String dateWords, String path) {

    /** Whether it leads to a place on the page that it stands on. */
    public boolean isOnPage() {
        return path.startsWith("#");
    }
}
