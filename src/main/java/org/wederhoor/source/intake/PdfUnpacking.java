package org.wederhoor.source.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

import org.wederhoor.source.intake.extract.ReadingTime;

/** Measures what a PDF would unpack to, without keeping it: a few kilobytes can hold gigabytes. */
final class PdfUnpacking {

    private static final int PIECE = 65_536;
    // in bytes, of what one filter hands to the next
    private static final long MOST_BETWEEN = 50_000_000;
    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);
    private static final Set<COSName> OTHERS = Set.of(COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION, COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private PdfUnpacking() {
    }

    /** Whether all that is packed in it, but for pictures, which no text is read from and which are emptied, has at most this many bytes. */
    static boolean fits(COSDocument document, long limit) {
        long left = limit;
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            ReadingTime.check();
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                    empty(stream);
                } else {
                    left -= size(stream, left);
                }
            }
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    /** No text is read from a picture; and one that is also used as a page would otherwise be unpacked as that. */
    private static void empty(COSStream picture) {
        List<COSBase> filters = filters(picture);
        if (filters.isEmpty() || !FLATE.contains(filters.get(0)) && !OTHERS.contains(filters.get(0))) {
            return;
        }
        try (OutputStream nothing = picture.createRawOutputStream()) {
            nothing.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts no further than just past the limit. A stream that breaks off counts as far as it goes. */
    static long size(COSStream stream, long limit) {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (InputStream unpacked = unpacked(stream, limit)) {
            for (int read = unpacked.read(piece); read >= 0 && size <= limit; read = unpacked.read(piece)) {
                size += read;
            }
        } catch (TooMuch e) {
            return limit + 1;
        } catch (IOException e) {
            return size;
        }
        return size;
    }

    /** Through those of its filters that make more of it or write it in other signs; the others are pictures'. */
    private static InputStream unpacked(COSStream stream, long limit) throws IOException {
        InputStream unpacked = stream.createRawInputStream();
        List<COSBase> filters = filters(stream);
        for (int i = 0; i < filters.size(); i++) {
            if (FLATE.contains(filters.get(i))) {
                unpacked = new InflaterInputStream(unpacked);
            } else if (filters.get(i) instanceof COSName other && OTHERS.contains(other)) {
                Limited out = new Limited(Math.min(limit, MOST_BETWEEN));
                FilterFactory.INSTANCE.getFilter(other).decode(unpacked, out, stream, i);
                unpacked = new ByteArrayInputStream(out.toByteArray());
            } else {
                break;
            }
        }
        return unpacked;
    }

    /** More came out than may. */
    private static final class TooMuch extends RuntimeException {
    }

    /** Takes no more than its limit. */
    private static final class Limited extends ByteArrayOutputStream {

        private final long limit;

        private Limited(long limit) {
            this.limit = limit;
        }

        @Override
        public synchronized void write(int one) {
            use(1);
            super.write(one);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            use(length);
            super.write(bytes, from, length);
        }

        private void use(int length) {
            if (count + (long) length > limit) {
                throw new TooMuch();
            }
        }
    }

    private static List<COSBase> filters(COSStream stream) {
        List<COSBase> filters = new ArrayList<>();
        if (stream.getFilters() instanceof COSArray several) {
            several.forEach(filters::add);
        } else if (stream.getFilters() != null) {
            filters.add(stream.getFilters());
        }
        return filters;
    }
}
