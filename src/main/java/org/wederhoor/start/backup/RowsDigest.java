package org.wederhoor.start.backup;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells rows from other rows whatever order they stand in, since a table has none: the SHA-256 of each row, added up as numbers of 256 bits. Rows
 * are lines of COPY's text format, in which a line end is always a row's.
 */
final class RowsDigest extends OutputStream {

    private final MessageDigest row = sha256();
    private final byte[] sum = new byte[32];
    private long rows;
    private long bytes;
    private boolean within;

    long rows() {
        return rows;
    }

    long bytes() {
        return bytes;
    }

    /** The digest of all that was written; half a row at the end makes another one than a whole. */
    String hex() {
        if (within) {
            add();
        }
        return HexFormat.of().formatHex(sum);
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        int start = offset;
        for (int i = offset; i < offset + length; i++) {
            if (from[i] == '\n') {
                row.update(from, start, i + 1 - start);
                add();
                rows++;
                start = i + 1;
            }
        }
        if (start < offset + length) {
            row.update(from, start, offset + length - start);
            within = true;
        }
        bytes += length;
    }

    private void add() {
        byte[] hash = row.digest();
        int carry = 0;
        for (int i = sum.length - 1; i >= 0; i--) {
            int added = (sum[i] & 0xff) + (hash[i] & 0xff) + carry;
            sum[i] = (byte) added;
            carry = added >> 8;
        }
        within = false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
