package org.wederhoor.source.capture;

import java.time.Duration;

/**
 * How much one capture may take.
 *
 * @param redirects how many redirects are followed
 * @param bytes     of the document, as received and again once unpacked
 * @param ratio     how many bytes one received byte may unpack to
 * @param time      for all of it: looking up names, redirects and the last byte
 */
record Limits(int redirects, int bytes, int ratio, Duration time) {

    static final Limits OF_A_CAPTURE = new Limits(5, 10_000_000, 50, Duration.ofSeconds(20));

    int megabytes() {
        return bytes / 1_000_000;
    }
}
