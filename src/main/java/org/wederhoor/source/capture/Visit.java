package org.wederhoor.source.capture;

import java.time.Instant;

/**
 * An address that was asked, and what it said.
 *
 * @param from the IP address that answered
 * @param at   when the answer was complete
 */
record Visit(PageAddress page, String from, Exchange.Answer answer, Instant at) {
}
