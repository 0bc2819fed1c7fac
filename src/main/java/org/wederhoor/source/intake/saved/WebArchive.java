package org.wederhoor.source.intake.saved;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.warc.Reopened;
import org.wederhoor.source.warc.UnpacksTooFar;
import org.wederhoor.source.warc.WarcReader;
import org.wederhoor.source.warc.WarcRecord;

/**
 * A web archive: a WARC file, packed or not, or the WARC files of a WACZ. It is read where it lies, so that no more than one page of it is ever in
 * memory.
 */
public final class WebArchive implements Closeable {

    /** In bytes. */
    public static final int LARGEST = 200_000_000;

    private static final String BEGINNING = "WARC/1.";
    private static final int MOST_CRAWLS = 100;
    private static final int MOST_RECORDS = 100_000;

    private final List<Crawl> crawls;
    private final Set<String> listed;
    private final Closeable opened;

    private WebArchive(List<Crawl> crawls, Set<String> listed, Closeable opened) {
        this.crawls = crawls;
        this.listed = listed;
        this.opened = opened;
    }

    /** One of its WARC files. */
    private record Crawl(Reopened file, long size) {
    }

    /** Bytes that can be opened at any place. */
    @FunctionalInterface
    private interface Stored {

        SeekableByteChannel open() throws IOException;
    }

    /** What each of its records is handed to. */
    @FunctionalInterface
    interface Visitor {

        /**
         * @param record  its block unread
         * @param isWhole asks, once the block was read, whether the record came whole
         */
        void visit(WarcRecord record, Whole isWhole) throws IOException;
    }

    /** Whether a record came whole, which only its end tells. */
    @FunctionalInterface
    interface Whole {

        boolean get() throws IOException;
    }

    /** Whether bytes begin as a WARC file does, packed or not. */
    public static boolean isWarc(byte[] bytes) {
        return isWarc(() -> new SeekableInMemoryByteChannel(bytes));
    }

    /**
     * The web archive in a file; null when it is something else.
     *
     * @throws Unreadable when it cannot be read at all
     */
    public static WebArchive at(Path path) {
        Stored file = () -> Files.newByteChannel(path);
        return isWarc(file) || isZip(file) ? of(file) : null;
    }

    /** Whether a text is the list of a package of several web archives (Multi-WACZ) that are elsewhere. */
    public static boolean isListOfSeveral(byte[] sample) {
        String text = new String(sample, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").stripLeading();
        return text.startsWith("{") && WaczFile.isOfSeveral(text);
    }

    private static boolean isWarc(Stored file) {
        try (BufferedInputStream in = new BufferedInputStream(Channels.newInputStream(file.open()))) {
            in.mark(2);
            boolean packed = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            byte[] start = (packed ? new GZIPInputStream(in) : in).readNBytes(BEGINNING.length());
            return new String(start, StandardCharsets.ISO_8859_1).equals(BEGINNING);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isZip(Stored file) {
        try (SeekableByteChannel channel = file.open()) {
            return new String(Channels.newInputStream(channel).readNBytes(4), StandardCharsets.ISO_8859_1).equals("PK\u0003\u0004");
        } catch (IOException e) {
            return false;
        }
    }

    /** Null for a ZIP file that is none. */
    private static WebArchive of(Stored file) {
        try {
            if (isWarc(file)) {
                return new WebArchive(List.of(new Crawl(from -> Channels.newInputStream(file.open().position(from)), size(file))), Set.of(), () -> { });
            }
            return wacz(new WaczFile(file.open()));
        } catch (IOException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    private static WebArchive wacz(WaczFile wacz) throws IOException {
        if (!wacz.isWacz()) {
            boolean several = wacz.isOfSeveral();
            wacz.close();
            if (several) {
                throw new Unreadable(UnreadableReason.SEVERAL_ARCHIVES);
            }
            return null;
        }
        try {
            List<Crawl> crawls = wacz.crawls().stream().map(each -> new Crawl(from -> wacz.open(each, from), each.getCompressedSize())).toList();
            if (crawls.size() > MOST_CRAWLS) {
                throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
            }
            if (wacz.isAltered()) {
                throw new Unreadable(UnreadableReason.ALTERED);
            }
            return new WebArchive(crawls, wacz.pages(), wacz);
        } catch (IOException | RuntimeException e) {
            wacz.close();
            throw e;
        }
    }

    private static long size(Stored file) throws IOException {
        try (SeekableByteChannel channel = file.open()) {
            return channel.size();
        }
    }

    /** Whether the archive itself calls this address one of its pages. */
    boolean isListed(String address) {
        return listed.contains(address);
    }

    /** What is in it. */
    public Contents contents() {
        return Contents.of(this);
    }

    /**
     * Hands every record that has a head to {@code visitor}, numbered through all of its files, and says how many stretches were no whole record.
     *
     * @throws Unreadable when it has too many records, comes to too much, or cannot be read
     */
    int read(Visitor visitor) {
        int before = 0;
        int broken = 0;
        try {
            for (Crawl crawl : crawls) {
                try (WarcReader reader = new WarcReader(crawl.file, crawl.size)) {
                    int first = before;
                    for (WarcRecord record = reader.next(); record != null; record = reader.next()) {
                        if (first + record.number() == MOST_RECORDS) {
                            throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
                        }
                        ReadingTime.check();
                        visitor.visit(new WarcRecord(first + record.number(), record.head(), record.fields(), record.block()), reader::end);
                        before = first + record.number() + 1;
                    }
                    broken += reader.broken();
                }
            }
            return broken;
        } catch (UnpacksTooFar e) {
            throw new Unreadable(UnreadableReason.UNPACKS_TOO_FAR);
        } catch (IOException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    /**
     * The one page of an archive.
     *
     * @param bytes known to be a web archive
     * @throws Unreadable when there is none, or more than one, or it cannot be read
     */
    public static SavedPage page(byte[] bytes) {
        WebArchive archive = of(() -> new SeekableInMemoryByteChannel(bytes));
        if (archive == null) {
            throw new Unreadable(UnreadableReason.NO_PAGE);
        }
        return archive.page(archive.contents().only());
    }

    /** The one page that an archive has. As {@link #page} refuses, so does this. */
    public static ArchivedPage only(byte[] bytes) {
        return of(() -> new SeekableInMemoryByteChannel(bytes)).contents().only();
    }

    /** Takes one record after the other. */
    @FunctionalInterface
    public interface Records {

        void take(WarcRecord record) throws IOException;
    }

    /** Hands every record that has a head to {@code records}; as {@link #page} refuses, so does this. */
    public static void records(byte[] bytes, Records records) {
        of(() -> new SeekableInMemoryByteChannel(bytes)).read((record, isWhole) -> records.take(record));
    }

    private SavedPage page(ArchivedPage only) {
        List<SavedPage> found = new ArrayList<>();
        List<FileSays> about = new ArrayList<>();
        read((record, isWhole) -> {
            if (record.type().equals("warcinfo") && record.number() < only.number()) {
                String said = new String(record.block().readNBytes(10_000), StandardCharsets.UTF_8);
                said.lines().map(line -> line.split(":\\s*", 2)).filter(parts -> parts.length == 2 && parts[0].matches("\\S{1,100}") && !parts[1].isBlank())
                        .forEach(parts -> about.add(new FileSays(parts[0], parts[1])));
            } else if (record.number() == only.number()) {
                found.add(PageRecord.of(record).saved(about));
            }
        });
        return found.get(0);
    }

    @Override
    public void close() {
        try {
            opened.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
