package org.wederhoor.source.warc;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Reads the records of a WARC file one after the other, whether it is packed with gzip or not. A record that is broken, or whose length is not
 * what it says, is left out and counted, and costs none of the others: reading goes on with the next that can be found.
 */
public final class WarcReader implements Closeable {

    private static final int LONGEST_HEAD = 65_536;
    // how many times its size a file may come to, read again after what is broken included, and how much at most
    private static final long RATIO = 60;
    private static final long LEAST = 50_000_000;
    private static final long MOST = 4_000_000_000L;
    private static final byte[] BEGINNING = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final Reopened file;
    private final Counted.Allowance allowance;
    private final boolean isPacked;
    private Gunzip gunzip;
    private Counted in;
    private Block block;
    private long start;
    // where reading can begin anew to come to the present record
    private Gunzip.Member restart = Gunzip.Member.FIRST;
    private int number;
    private int broken;
    private boolean isLost;

    /** @param size of the file, in bytes */
    public WarcReader(Reopened file, long size) throws IOException {
        this.file = file;
        this.allowance = new Counted.Allowance(Math.min(MOST, LEAST + RATIO * size));
        try (InputStream beginning = file.open(0)) {
            this.isPacked = Arrays.equals(beginning.readNBytes(2), new byte[] {0x1f, (byte) 0x8b});
        }
        openAt(0, Gunzip.Member.FIRST);
    }

    /**
     * The next record that has a head; null when there is none.
     *
     * @throws UnpacksTooFar when it comes to far more than its size
     */
    public WarcRecord next() throws IOException {
        end();
        for (byte[] head = head(); head != null; head = head()) {
            Map<String, String> fields = head.length > LONGEST_HEAD ? null : WarcRecord.fields(head);
            if (fields != null) {
                isLost = false;
                block = new Block(Long.parseLong(fields.get("content-length")));
                return new WarcRecord(number++, head, fields, block);
            }
            lost(start + 1);
        }
        return null;
    }

    /** Reads the present record to its end; whether it ends where it says, and came whole. */
    public boolean end() throws IOException {
        if (block == null) {
            return true;
        }
        Block its = block;
        block = null;
        its.skipAll();
        long end = in.position();
        boolean ends = false;
        for (int each = in.peek(); each == '\r' || each == '\n'; each = in.peek()) {
            in.read();
            // what follows in another member says nothing of this one
            ends = ends || in.peek() < 0 || gunzip != null && gunzip.isEnd(in.position());
        }
        boolean whole = its.left == 0 && (ends || in.peek() < 0 || in.comes(BEGINNING)) && (gunzip == null || !gunzip.isDamaged(start, end));
        if (!whole) {
            lost(its.start);
        }
        return whole;
    }

    /** How many stretches of the file, up to now, were no whole record. */
    public int broken() {
        return broken;
    }

    private void lost(long from) throws IOException {
        broken += isLost ? 0 : 1;
        isLost = true;
        in.close();
        openAt(from, restart);
        int before = '\n';
        while (before >= 0 && !(before == '\n' && in.comes(BEGINNING))) {
            before = in.read();
        }
    }

    private void openAt(long position, Gunzip.Member from) throws IOException {
        InputStream opened = file.open(from.packed());
        gunzip = isPacked ? new Gunzip(opened, from) : null;
        in = new Counted(isPacked ? gunzip : opened, from.place(), allowance);
        while (in.position() < position && in.skip(position - in.position()) > 0) {
            continue;
        }
    }

    /** From its first letter to the empty line; null at the end of the file. What is longer than a head may be is cut off. */
    private byte[] head() throws IOException {
        while (in.peek() == '\r' || in.peek() == '\n') {
            in.read();
        }
        start = in.position();
        restart = gunzip == null ? new Gunzip.Member(start, start) : gunzip.memberAt(start);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        boolean emptyLine = false;
        for (int each = in.read(); each >= 0; each = in.read()) {
            head.write(each);
            if (each == '\n' && emptyLine || head.size() > LONGEST_HEAD) {
                return head.toByteArray();
            }
            emptyLine = each == '\n' || each == '\r' && emptyLine;
        }
        return head.size() == 0 ? null : head.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What a record holds, of the length that it says. */
    private final class Block extends InputStream {

        private final long start = in.position();
        private long left;

        private Block(long length) {
            left = length;
        }

        @Override
        public int read() throws IOException {
            int read = left == 0 ? -1 : in.read();
            left -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = left == 0 ? -1 : in.read(into, offset, (int) Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }

        private void skipAll() throws IOException {
            byte[] part = new byte[8192];
            while (read(part, 0, part.length) >= 0) {
                continue;
            }
        }
    }
}
