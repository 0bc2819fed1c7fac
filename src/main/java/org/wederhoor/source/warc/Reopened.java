package org.wederhoor.source.warc;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from any place as often as need be. */
@FunctionalInterface
public interface Reopened {

    /** @param from the first byte that is wanted */
    InputStream open(long from) throws IOException;
}
