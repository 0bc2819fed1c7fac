package org.wederhoor.source.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.wederhoor.source.text.PlacedText;

/**
 * Bytes of a document that its encoding does not explain. In its text, U+FFFD stands for them.
 *
 * @param count  of the bytes
 * @param places of those signs, in code points; none where the bytes stood in no words
 */
public record DamagedBytes(int count, List<Integer> places) {

    static final char REPLACEMENT = '\uFFFD';

    private static final DamagedBytes NONE = new DamagedBytes(0, List.of());
    private static final int MOST_PLACES = 20;

    /**
     * @param bytes   asked for only where the text holds such a sign
     * @param charset that the bytes were read with; null for a document that has none
     */
    public static DamagedBytes of(Supplier<byte[]> bytes, String charset, PlacedText text) {
        int count = charset == null || text.text().indexOf(REPLACEMENT) < 0 ? 0 : count(bytes.get(), Charset.forName(charset));
        return count == 0 ? NONE : new DamagedBytes(count, IntStream.range(0, text.text().length())
                .filter(index -> text.text().charAt(index) == REPLACEMENT).limit(MOST_PLACES).mapToObj(text::codePoint).toList());
    }

    private static int count(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(8192);
        int count = 0;
        while (left.hasRemaining()) {
            CoderResult result = decoder.decode(left, decoded.clear(), true);
            if (result.isError()) {
                count += result.length();
                left.position(left.position() + result.length());
                decoder.reset();
            } else if (result.isUnderflow()) {
                break;
            }
        }
        return count;
    }
}
