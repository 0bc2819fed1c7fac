package org.wederhoor.elsewhere.review;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import org.wederhoor.web.Refused;

/** Text that is read row by row, and refused where a row does not end: a quotation mark that is never closed holds all that follows. */
final class BoundedRows extends FilterReader {

    private static final int LONGEST = 2_000_000;

    private long sinceRow;

    BoundedRows(Reader text) {
        super(text);
    }

    void rowEnded() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        counted(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int more) {
        sinceRow += more;
        if (sinceRow > LONGEST) {
            throw new Refused(FileProblem.TOO_LONG);
        }
    }
}
