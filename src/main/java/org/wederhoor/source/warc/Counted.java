package org.wederhoor.source.warc;

import java.io.IOException;
import java.io.InputStream;

/** Reads what a file unpacks to, knows where it is, and looks ahead a little. */
final class Counted extends InputStream {

    static final int BUFFER = 65_552;

    private final InputStream in;
    private final Allowance allowance;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long position;

    /** @param position of the first byte of {@code in} */
    Counted(InputStream in, long position, Allowance allowance) {
        this.in = in;
        this.position = position;
        this.allowance = allowance;
    }

    /** How much may be read of a file in all, however often it is begun anew. */
    static final class Allowance {

        private long left;

        Allowance(long left) {
            this.left = left;
        }

        private void use(int bytes) throws UnpacksTooFar {
            left -= bytes;
            if (left < 0) {
                throw new UnpacksTooFar();
            }
        }
    }

    /** Of the next byte. */
    long position() {
        return position;
    }

    @Override
    public int read() throws IOException {
        if (!has(1)) {
            return -1;
        }
        position++;
        return buffer[from++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!has(1)) {
            return -1;
        }
        int read = Math.min(length, to - from);
        System.arraycopy(buffer, from, into, offset, read);
        from += read;
        position += read;
        return read;
    }

    /** Whether {@code bytes}, at most 16, come next. */
    boolean comes(byte[] bytes) throws IOException {
        if (!has(bytes.length)) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (buffer[from + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The next byte, which is read again; -1 at the end. */
    int peek() throws IOException {
        return has(1) ? buffer[from] & 0xff : -1;
    }

    private boolean has(int bytes) throws IOException {
        while (to - from < bytes) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
            int read = in.read(buffer, to, buffer.length - to);
            if (read < 0) {
                return false;
            }
            allowance.use(read);
            to += read;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
