package org.wederhoor.source.intake;

/** Tells UTF-8 that was cut or damaged from text in another encoding, which must not be read as each other. */
final class Utf8Damage {

    private Utf8Damage() {
    }

    /** Whether most of the bytes beyond ASCII make whole characters of UTF-8, so that no other encoding explains them. */
    static boolean of(byte[] bytes) {
        return of(bytes, false);
    }

    /** @param declared whether the document says that it is UTF-8: then half of them are enough */
    static boolean of(byte[] bytes, boolean declared) {
        int whole = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = length(bytes[i]);
            int end = i + 1;
            while (end < bytes.length && end < i + length && (bytes[end] & 0xC0) == 0x80) {
                end++;
            }
            if (length == 0 || end < i + length) {
                broken++;
            } else if (length > 1) {
                whole++;
            }
            i = end;
        }
        return whole > broken || declared && whole > 0 && whole == broken;
    }

    /** How many bytes a character that begins with this one has; 0 when none does. */
    private static int length(byte first) {
        int value = first & 0xFF;
        if (value < 0x80) {
            return 1;
        }
        if (value < 0xC2 || value > 0xF4) {
            return 0;
        }
        return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
    }
}
