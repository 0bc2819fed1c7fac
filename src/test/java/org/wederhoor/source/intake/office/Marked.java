package org.wederhoor.source.intake.office;

import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.text.PlacedText;

import java.util.List;

/** Writes out what was read, with what is left out between brackets behind its reason. */
public final class Marked {

    private Marked() {
    }

    static String of(Extract read) {
        return of(read.text(), read.leftOut());
    }

    public static String of(Reading read) {
        return of(read.text(), read.leftOut());
    }

    private static String of(String words, List<LeftOut> leftOut) {
        PlacedText text = new PlacedText(words);
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (LeftOut part : leftOut) {
            marked.append(text.slice(at, part.range().start())).append('[').append(part.reason()).append(": ").append(text.slice(part.range())).append(']');
            at = part.range().end();
        }
        return marked.append(text.slice(at, text.length())).toString();
    }
}
