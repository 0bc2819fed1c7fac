package org.wederhoor.source.text;

/** Makes one text of what was decoded: what a database can keep and a page can show, and otherwise to the letter. */
public final class StorableText {

    private StorableText() {
    }

    /**
     * The same text with unix line ends. PostgreSQL keeps no NUL and no half of a surrogate
     * pair, and no page shows the other controls, so a passage could never be checked against them: they are dropped, but for
     * tabs and those that end a line. Nothing is normalised: accents, emoji and writing from right to left stay as they are.
     */
    public static String of(String decoded) {
        int length = decoded.length();
        int plain = 0;
        while (plain < length && isPlain(decoded.charAt(plain))) {
            plain++;
        }
        if (plain == length) {
            return decoded;
        }
        StringBuilder text = new StringBuilder(length).append(decoded, 0, plain);
        for (int i = plain; i < length; i++) {
            char c = decoded.charAt(i);
            if (c == '\r' && i + 1 < length && decoded.charAt(i + 1) == '\n') {
                continue;
            }
            if (endsLine(c)) {
                text.append('\n');
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(decoded.charAt(i + 1))) {
                text.append(c).append(decoded.charAt(++i));
            } else if (c == '\t' || !Character.isISOControl(c) && !Character.isSurrogate(c)) {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Whether it stays as it is whatever stands beside it. */
    private static boolean isPlain(char c) {
        return c == '\n' || c == '\t' || !Character.isISOControl(c) && !Character.isSurrogate(c);
    }

    /** Carriage return, vertical tab, form feed and next line end a line too; dropped, they would join two words. */
    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085';
    }
}
