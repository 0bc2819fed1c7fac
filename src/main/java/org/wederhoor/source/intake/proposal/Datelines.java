package org.wederhoor.source.intake.proposal;

import java.util.regex.Matcher;

/** The words before a report's first sentence that say where, when and for which agency it was written. */
public final class Datelines {

    private Datelines() {
    }

    /** How many UTF-16 units of {@code line} are a dateline, up to the first word after it; 0 when it begins with none. */
    public static int length(String line) {
        return Dateline.form(line.substring(0, Math.min(line.length(), Dateline.LONGEST))).map(Matcher::end).orElse(0);
    }
}
