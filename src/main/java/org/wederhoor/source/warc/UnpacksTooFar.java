package org.wederhoor.source.warc;

import java.io.IOException;

/** Far more comes out of a file than went into it, or it has to be read far more often than once. */
public final class UnpacksTooFar extends IOException {
}
