package org.wederhoor.publication.feed;

import java.time.Instant;
import java.util.List;

/**
 * A page of a feed, the last edition first.
 *
 * @param language the tag of the language it is written in
 * @param home     the page for people that it belongs to
 * @param first    the address of its first page
 * @param self     its own
 * @param next     where older entries are; null when there are none
 */
record Feed(String title, String language, String site, String siteHome, String home, String first, String self, String next,
        List<FeedEntry> entries) {

    /** When anything in it changed last; of an empty feed the beginning of time, so that it says the same each time. */
    Instant updated() {
        return entries.isEmpty() ? Instant.EPOCH : entries.get(0).published();
    }
}
