package org.wederhoor.source.intake.office;

import java.util.Deque;

import org.wederhoor.source.intake.cleaning.LeftOutReason;

/** Puts the words of an OpenDocument text into the paragraph that is being written, and says which of them are hidden or struck out. */
final class OpenWords {

    private final Deque<Story> stories;
    private int hidden;
    private int struck;
    private boolean begins;
    private Height height = Height.ON_THE_LINE;

    OpenWords(Deque<Story> stories) {
        this.stories = stories;
    }

    /** A paragraph begins, where white space counts for nothing. */
    void begin() {
        begins = true;
    }

    void hidingWhere(boolean hides, Runnable reading) {
        hidden += hides ? 1 : 0;
        reading.run();
        hidden -= hides ? 1 : 0;
    }

    void strikingWhere(boolean strikes, Runnable reading) {
        struck += strikes ? 1 : 0;
        reading.run();
        struck -= strikes ? 1 : 0;
    }

    void at(Height other, Runnable reading) {
        Height outer = height;
        height = other == Height.ON_THE_LINE ? outer : other;
        reading.run();
        height = outer;
    }

    /** White space in the file is a blank, and none where a paragraph begins or after another. */
    void say(String words) {
        String plain = words.replaceAll("[ \\t\\r\\n]+", " ");
        put(begins && plain.startsWith(" ") ? plain.substring(1) : plain);
    }

    /** Words as they are. */
    void put(String words) {
        if (words.isEmpty()) {
            return;
        }
        begins = words.endsWith(" ");
        Story.Paragraph paragraph = stories.element().paragraph();
        if (hidden > 0) {
            paragraph.aside(LeftOutReason.HIDDEN, words);
        } else if (struck > 0) {
            paragraph.aside(LeftOutReason.STRUCK_OUT, words);
        } else {
            paragraph.say(words, height);
        }
    }
}
