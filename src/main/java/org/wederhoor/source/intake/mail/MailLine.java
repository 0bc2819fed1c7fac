package org.wederhoor.source.intake.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a mail's text.
 *
 * @param start in UTF-16 units
 * @param end   without the line's end
 */
record MailLine(int start, int end, String words) {

    static List<MailLine> of(String text) {
        List<MailLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new MailLine(start, end, text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    boolean isBlank() {
        return words.isBlank();
    }

    /** Whether it is marked as somebody else's words, as mail programs do. */
    boolean isQuoted() {
        return words.startsWith(">");
    }
}
