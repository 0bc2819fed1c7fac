package org.wederhoor.source.intake.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * The parts of an office program's file, by the directory at its end, which those programs go by as well: parts may stand in any order, and their
 * sizes behind them. Names are compared without regard to case, as in OPC (ECMA-376, part 2). No more is unpacked than is asked for.
 */
public final class ZipParts implements AutoCloseable {

    static final int MOST = 10_000;
    /** In bytes, of all that is asked for. */
    static final long UNPACKED = 100_000_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    private long left = UNPACKED;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Unreadable when it is broken, locked, has two parts of one name, of which programs show either, or too many */
    public static ZipParts of(byte[] bytes) {
        try {
            ZipParts parts = new ZipParts(ZipFile.builder().setByteArray(bytes).get());
            parts.list();
            return parts;
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    private void list() {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > MOST) {
            throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
        }
        for (ZipArchiveEntry each : all) {
            if (each.getGeneralPurposeBit().usesEncryption()) {
                throw new Unreadable(UnreadableReason.LOCKED);
            }
            if (!each.isDirectory() && entries.put(plain(each.getName()), each) != null) {
                throw new Unreadable(UnreadableReason.BROKEN);
            }
        }
    }

    private static String plain(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }

    /** The names of all parts in small letters, in alphabetical order. */
    public Stream<String> names() {
        return entries.keySet().stream();
    }

    public boolean has(String name) {
        return entries.containsKey(plain(name));
    }

    /**
     * A part as it unpacks; empty where there is none of that name.
     *
     * @throws Unreadable when it is damaged, and on reading, when all that was asked for is larger than {@link #UNPACKED}
     */
    public InputStream open(String name) {
        ZipArchiveEntry entry = entries.get(plain(name));
        try {
            return entry == null ? InputStream.nullInputStream() : new Measured(zip.getInputStream(entry));
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    /** The whole of a part; empty where there is none of that name. */
    public byte[] bytes(String name) {
        try (InputStream part = open(name)) {
            return part.readAllBytes();
        } catch (IOException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    /** As {@link #bytes}, but no more than its first bytes. */
    public byte[] start(String name, int most) {
        try (InputStream part = open(name)) {
            return part.readNBytes(most);
        } catch (IOException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    private final class Measured extends FilterInputStream {

        Measured(InputStream unpacked) {
            super(unpacked);
        }

        @Override
        public int read() throws IOException {
            return measured(super.read(), 1);
        }

        @Override
        public int read(byte[] piece, int from, int most) throws IOException {
            int read = super.read(piece, from, most);
            return measured(read, read);
        }

        private int measured(int read, int size) {
            left -= read < 0 ? 0 : size;
            if (left < 0) {
                throw new Unreadable(UnreadableReason.UNPACKS_TOO_FAR);
            }
            return read;
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
