package org.wederhoor.source.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/** Measures what a PDF would unpack to, without keeping it: a few kilobytes can hold gigabytes. */
final class PdfUnpacking {

    private static final int PIECE = 65_536;

    private PdfUnpacking() {
    }

    /** Whether all that is packed in it, but for pictures, which no text is read from, has at most this many bytes. */
    static boolean fits(COSDocument document, long limit) {
        long left = limit;
        byte[] piece = new byte[PIECE];
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                left -= size(stream, piece, left);
            }
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    /** Counts no further than just past the limit. A stream that breaks off counts as far as it goes. */
    private static long size(COSStream stream, byte[] piece, long limit) {
        long size = 0;
        try (InputStream unpacked = unpacked(stream)) {
            for (int read = unpacked.read(piece); read >= 0 && size <= limit; read = unpacked.read(piece)) {
                size += read;
            }
        } catch (IOException e) {
            return size;
        }
        return size;
    }

    private static InputStream unpacked(COSStream stream) throws IOException {
        InputStream unpacked = stream.createRawInputStream();
        for (COSBase filter : filters(stream)) {
            if (!COSName.FLATE_DECODE.equals(filter) && !COSName.FLATE_DECODE_ABBREVIATION.equals(filter)) {
                break;
            }
            unpacked = new InflaterInputStream(unpacked);
        }
        return unpacked;
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
