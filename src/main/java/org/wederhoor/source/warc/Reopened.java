package org.wederhoor.source.warc;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from their beginning as often as need be. */
@FunctionalInterface
public interface Reopened {

    InputStream open() throws IOException;
}
