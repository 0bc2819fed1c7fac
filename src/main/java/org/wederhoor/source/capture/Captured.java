package org.wederhoor.source.capture;

import java.net.URI;
import java.time.Instant;

/**
 * What a page's address answered with.
 *
 * @param bytes       the document, unpacked; at most 10 MB (25 MB of a list that a program made), possibly none
 * @param contentType the header's value, as it came; null where there was none
 * @param fileName    the last part of the address's path, decoded; null where it has none
 * @param asked       the address that was typed, in its normal form and without a fragment
 * @param address     the one that answered, after any redirects
 * @param at          when the answer was complete
 * @param warc        all that was asked and answered on the way to it, as a WARC file; nothing of a list that a program made
 */
public record Captured(byte[] bytes, String contentType, String fileName, URI asked, URI address, Instant at, byte[] warc) {
}
