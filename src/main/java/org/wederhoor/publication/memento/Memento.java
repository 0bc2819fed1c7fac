package org.wederhoor.publication.memento;

import java.time.Instant;

/**
 * A page as it was published once.
 *
 * @param number  its place among those of its page, from 1 on
 * @param address where it can be read for ever, with scheme and host
 */
public record Memento(int number, Instant published, String address) {
}
