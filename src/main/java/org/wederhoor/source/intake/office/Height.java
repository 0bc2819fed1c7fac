package org.wederhoor.source.intake.office;

import org.wederhoor.source.intake.page.RaisedText;

/** Where letters stand beside those around them, which tells 10² from 102. */
enum Height {

    ON_THE_LINE, RAISED, LOWERED;

    /** What to write for words at this height. @param before all that stands before them */
    String write(String words, StringBuilder before) {
        String bare = words.strip();
        // a mark in brackets is apart by itself
        if (this == ON_THE_LINE || bare.isEmpty() || bare.startsWith("[")) {
            return words;
        }
        int from = before.length();
        while (from > 0 && !Character.isWhitespace(before.charAt(from - 1))) {
            from--;
        }
        int at = words.indexOf(bare);
        String beside = at > 0 ? "" : before.substring(from);
        return words.substring(0, at) + (this == RAISED ? RaisedText.figure(bare, beside) : RaisedText.lowered(bare, beside))
                + words.substring(at + bare.length());
    }
}
