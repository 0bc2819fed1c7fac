package org.wederhoor.source.intake.saved;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/** A page that Safari saved: a property list, in Apple's binary form, whose main resource is the page. */
public final class SafariArchive {

    private static final int TRAILER = 32;
    private static final int DATA = 4;
    private static final int ASCII = 5;
    private static final int UTF_16 = 6;
    private static final int DICTIONARY = 13;
    // the length stands in an integer of its own behind it
    private static final int LONG = 15;
    private static final int MOST_KEYS = 1000;

    private final byte[] bytes;
    private final int offsetSize;
    private final int referenceSize;
    private final int offsets;

    private SafariArchive(byte[] bytes) {
        this.bytes = bytes;
        this.offsetSize = bytes[bytes.length - TRAILER + 6];
        this.referenceSize = bytes[bytes.length - TRAILER + 7];
        this.offsets = number(bytes.length - 8, 8);
    }

    public static boolean is(byte[] bytes) {
        return bytes.length > TRAILER + 8 && new String(bytes, 0, 8, StandardCharsets.US_ASCII).equals("bplist00");
    }

    /** @throws Unreadable when there is no page in it */
    public static SavedPage page(byte[] bytes) {
        try {
            SafariArchive archive = new SafariArchive(bytes);
            int main = archive.value(archive.number(bytes.length - 16, 8), "WebMainResource");
            byte[] page = main < 0 ? null : archive.content(archive.value(main, "WebResourceData"), DATA);
            if (page == null) {
                throw new Unreadable(UnreadableReason.NO_PAGE);
            }
            String address = archive.text(archive.value(main, "WebResourceURL"));
            String type = archive.text(archive.value(main, "WebResourceMIMEType"));
            String encoding = archive.text(archive.value(main, "WebResourceTextEncodingName"));
            List<FileSays> says = new ArrayList<>();
            return new SavedPage(page, type + (encoding.isEmpty() ? "" : "; charset=" + encoding), SavedPage.origin("WebResourceURL", address, says), says);
        } catch (ArithmeticException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    /** The number of a dictionary's value; -1 where it has none. */
    private int value(int dictionary, String key) {
        int start = start(dictionary);
        if (kind(start) != DICTIONARY) {
            return -1;
        }
        int size = length(start);
        if (size > MOST_KEYS) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
        int references = behindLength(start);
        for (int i = 0; i < size; i++) {
            if (isText(number(references + i * referenceSize, referenceSize), key)) {
                return number(references + (size + i) * referenceSize, referenceSize);
            }
        }
        return -1;
    }

    private boolean isText(int object, String key) {
        return length(start(object)) == key.length() && text(object).equals(key);
    }

    private String text(int object) {
        byte[] ascii = content(object, ASCII);
        byte[] wide = ascii == null ? content(object, UTF_16) : null;
        Charset charset = ascii == null ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
        return ascii == null && wide == null ? "" : new String(ascii == null ? wide : ascii, charset);
    }

    /** Null when it is of another kind, or none. */
    private byte[] content(int object, int kind) {
        int start = object < 0 ? -1 : start(object);
        if (start < 0 || kind(start) != kind) {
            return null;
        }
        int from = behindLength(start);
        int to = Math.addExact(from, Math.multiplyExact(length(start), kind == UTF_16 ? 2 : 1));
        if (to > bytes.length) {
            throw new IndexOutOfBoundsException(to);
        }
        return Arrays.copyOfRange(bytes, from, to);
    }

    private int start(int object) {
        return number(Math.addExact(offsets, Math.multiplyExact(object, offsetSize)), offsetSize);
    }

    private int kind(int start) {
        return (bytes[start] & 0xff) >> 4;
    }

    private int length(int start) {
        int length = bytes[start] & 0x0f;
        return length == LONG ? number(start + 2, 1 << (bytes[start + 1] & 0x0f)) : length;
    }

    private int behindLength(int start) {
        return (bytes[start] & 0x0f) == LONG ? start + 2 + (1 << (bytes[start + 1] & 0x0f)) : start + 1;
    }

    private int number(int from, int size) {
        return new BigInteger(1, bytes, from, size).intValueExact();
    }
}
