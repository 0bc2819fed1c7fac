package org.wederhoor.source.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Knows UTF-16 and its kin by their byte order mark, and UTF-16 also without. */
final class ByteOrder {

    private static final int SAMPLE = 8192;
    private static final double NEARLY_ALL = 0.99;

    private ByteOrder() {
    }

    /** The encoding that the first bytes mark; null when they mark none. */
    static Charset marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /**
     * UTF-16 when the bytes make sense in it and hold its spaces or line ends; the order that gives more of these. Null for
     * all other bytes, among them all without a zero.
     */
    static Charset unmarkedUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        boolean zero = false;
        for (int i = 0; i < length && !zero; i++) {
            zero = bytes[i] == 0;
        }
        if (!zero || bytes.length % 2 != 0) {
            return null;
        }
        int little = blanks(bytes, length, StandardCharsets.UTF_16LE);
        int big = blanks(bytes, length, StandardCharsets.UTF_16BE);
        if (little == 0 && big == 0) {
            return null;
        }
        return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    /** How many blanks and line ends there are; 0 when the rest makes no sense. */
    private static int blanks(byte[] bytes, int length, Charset charset) {
        String text;
        try {
            // a pair cut by the end of the sample is no error of the text's
            int whole = length == bytes.length ? length : length - 2;
            text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, 0, whole)).toString();
        } catch (CharacterCodingException e) {
            return 0;
        }
        long sensible = text.codePoints().filter(ByteOrder::sensible).count();
        return sensible < NEARLY_ALL * text.codePointCount(0, text.length()) ? 0
                : (int) text.chars().filter(c -> c == ' ' || c == '\n').count();
    }

    private static boolean sensible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t' || c == '\f';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> c != 0xFFFD;
        };
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
