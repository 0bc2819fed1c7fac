package org.wederhoor.source.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** What is in the members of a gzip file (RFC 1952), one after the other. A damaged member ends with a mark and spoils none of the others. */
final class Gunzip extends InputStream {

    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int HEADER_CRC = 2;
    private static final byte[] MARK = "\r\n\r\n?\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InputStream packed;
    private final byte[] buffer = new byte[65_536];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    // of both the latest ones: a reader asks for none that lies further back than it reads ahead, but for the last one before that
    private final Deque<Damage> damages = new ArrayDeque<>();
    private final long[] ends = new long[Counted.BUFFER];
    private final Member[] begun = new Member[Counted.BUFFER];
    private int members;
    private int begins;
    private long taken;
    private int from;
    private int to;
    private boolean within;
    private long position;
    private long start;
    private int markLeft;

    /** @param first where {@code packed} begins, which is where a member does */
    Gunzip(InputStream packed, Member first) {
        this.packed = packed;
        this.taken = first.packed;
        this.position = first.place;
    }

    /** Where a member begins: in the file, and in all that comes out of it. */
    record Member(long packed, long place) {

        static final Member FIRST = new Member(0, 0);
    }

    /** The member that a place of all that came out is in; one that was just read. */
    Member memberAt(long place) {
        for (int i = begins - 1; i >= Math.max(0, begins - begun.length); i--) {
            if (begun[i % begun.length].place <= place) {
                return begun[i % begun.length];
            }
        }
        return Member.FIRST;
    }

    /** What came out of a damaged member: from one place of all that came out up to another. */
    private record Damage(long from, long to) {
    }

    /** Whether something between two places, the second of which was just read, came out of a damaged member. */
    boolean isDamaged(long start, long end) {
        for (Iterator<Damage> latest = damages.descendingIterator(); latest.hasNext();) {
            Damage damage = latest.next();
            if (damage.from < end) {
                return damage.to > start;
            }
        }
        return false;
    }

    /** Whether a member ended at a place of all that came out, whole or not; one that was just read. */
    boolean isEnd(long place) {
        int from = Math.max(0, members - ends.length);
        int to = members - 1;
        while (from <= to) {
            int middle = (from + to) / 2;
            long end = ends[middle % ends.length];
            if (end == place) {
                return true;
            }
            from = end < place ? middle + 1 : from;
            to = end > place ? middle - 1 : to;
        }
        return false;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (length > 0) {
            if (markLeft > 0) {
                into[offset] = MARK[MARK.length - markLeft--];
                position++;
                return 1;
            }
            if (!within && !begin()) {
                return -1;
            }
            int read = inflate(into, offset, length);
            if (read > 0) {
                position += read;
                return read;
            }
        }
        return 0;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            int read = inflater.inflate(into, offset, length);
            crc.update(into, offset, read);
            if (read == 0 && inflater.finished()) {
                end();
            } else if (read == 0 && !fill()) {
                damaged();
            }
            return read;
        } catch (DataFormatException e) {
            from = to - inflater.getRemaining();
            damaged();
            return 0;
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, packed.read(buffer));
        taken += to;
        inflater.setInput(buffer, 0, to);
        return to > 0;
    }

    private void end() throws IOException {
        from = to - inflater.getRemaining();
        within = false;
        // members that hold nothing end where the one before does
        if (members == 0 || ends[(members - 1) % ends.length] != position) {
            ends[members++ % ends.length] = position;
        }
        try {
            long sum = four();
            long size = four();
            if (sum != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
                damaged();
            }
        } catch (EOFException e) {
            damaged();
        }
    }

    private void damaged() {
        within = false;
        markLeft = MARK.length;
        damages.add(new Damage(start, position + 1));
        while (damages.size() > Counted.BUFFER) {
            damages.removeFirst();
        }
    }

    /** Finds where the next member begins, wherever that is; false when there is none. */
    private boolean begin() throws IOException {
        try {
            int before = next();
            for (int each = next(); ; before = each, each = next()) {
                if (before == 0x1f && each == 0x8b && next() == Deflater.DEFLATED) {
                    begun[begins++ % begun.length] = new Member(taken - (to - from) - 3, position);
                    skipHeader(next());
                    inflater.reset();
                    inflater.setInput(buffer, from, to - from);
                    crc.reset();
                    start = position;
                    within = true;
                    return true;
                }
            }
        } catch (EOFException e) {
            return false;
        }
    }

    private void skipHeader(int flags) throws IOException {
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        for (int named = flags & (NAME | COMMENT); named != 0; named &= named - 1) {
            while (next() != 0) {
                continue;
            }
        }
        skip((flags & HEADER_CRC) != 0 ? 2 : 0);
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private long four() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private int next() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, packed.read(buffer));
            taken += to;
            if (to == 0) {
                throw new EOFException();
            }
        }
        return buffer[from++] & 0xff;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }
}
