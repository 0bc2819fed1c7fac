package org.wederhoor.source.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The streams of a PDF in which its own objects stand packed (ISO 32000-1, 7.5.7 and 7.5.8). The library unpacks these into memory while it opens the
 * file, so they are measured before, where they stand in the file's bytes.
 */
final class PdfObjects {

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream *(?:\\r\\n|\\n|\\r)?");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    // the library goes by what it needs of their dictionaries, not by what they say they are
    private static final Pattern OF_OBJECTS = Pattern.compile("/(?:ObjStm|XRef|First|W)\\b");
    private static final Pattern FILTER = Pattern.compile("/(FlateDecode|Fl|ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW|RunLengthDecode|RL)\\b");

    private PdfObjects() {
    }

    /** Whether they come to at most this many bytes. */
    static boolean fit(byte[] bytes, long limit) {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        long left = limit;
        int behind = 0;
        for (Matcher stream = STREAM.matcher(file); stream.find() && left >= 0;) {
            String before = file.substring(behind, stream.start());
            behind = stream.end();
            String dictionary = ESCAPED.matcher(before.substring(Math.max(0, before.lastIndexOf("obj")))).replaceAll(PdfObjects::sign);
            if (OF_OBJECTS.matcher(dictionary).find()) {
                int end = file.indexOf("endstream", stream.end());
                left -= size(bytes, stream.end(), end < 0 ? bytes.length : end, dictionary, left);
            }
        }
        return left >= 0;
    }

    private static String sign(MatchResult escaped) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escaped.group(1), 16)));
    }

    private static long size(byte[] bytes, int from, int to, String dictionary, long limit) {
        try (COSStream stream = new COSStream()) {
            COSArray filters = new COSArray();
            FILTER.matcher(dictionary).results().forEach(each -> filters.add(COSName.getPDFName(each.group(1))));
            stream.setItem(COSName.FILTER, filters);
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(bytes, from, to - from);
            }
            return PdfUnpacking.size(stream, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
