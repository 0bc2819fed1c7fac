package org.wederhoor.source.capture;

import java.time.Duration;

/**
 * How much one capture may take.
 *
 * @param redirects how many redirects are followed
 * @param bytes     of the document, as received and again once unpacked
 * @param ratio     how many bytes one received byte may unpack to
 * @param time      for all of it: looking up names, redirects and the last byte
 * @param kinds     of documents that are asked for
 */
record Limits(int redirects, int bytes, int ratio, Duration time, Kinds kinds) {

    static final Limits OF_A_CAPTURE = new Limits(5, 10_000_000, 50, Duration.ofSeconds(20));

    /** Of pages. */
    Limits(int redirects, int bytes, int ratio, Duration time) {
        this(redirects, bytes, ratio, time, Kinds.PAGES);
    }

    /** Of lists that programs make, which are longer than pages. */
    Limits ofData() {
        return new Limits(redirects, bytes / 2 * 5, ratio, time.multipliedBy(3), Kinds.DATA);
    }

    int megabytes() {
        return bytes / 1_000_000;
    }
}
