package org.wederhoor.publication.feed;

import java.time.Instant;

/**
 * What a feed says of one edition. It never changes, as the edition does not.
 *
 * @param address   the edition's own, which also tells it from every other entry
 * @param html      safe HTML with absolute addresses
 * @param tag       the name of its mark, or WITHDRAWAL
 * @param tagWord   the same in words
 * @param picture   the address of its share picture
 * @param earlier   the address of the edition that it changes or withdraws; null for a first one
 */
record FeedEntry(String address, String title, Instant published, String html, String tag, String tagWord, String picture, String earlier) {
}
