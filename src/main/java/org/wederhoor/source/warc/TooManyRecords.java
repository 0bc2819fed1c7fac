package org.wederhoor.source.warc;

import java.io.IOException;

/** A file has more records than are read. */
public final class TooManyRecords extends IOException {
}
