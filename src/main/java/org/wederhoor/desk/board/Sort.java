package org.wederhoor.desk.board;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.web.Words;

/** What a list of claims is sorted by; claims that it does not tell apart stand by due day. */
public enum Sort implements Words {

    DUE("a.due", false),
    TITLE("c.sentence", false),
    STAGE("array_position(array[" + stages() + "], " + Stage.NAME + ")", false),
    OWNER("o.full_name", false),
    CHANGED("a.touched_at", true);

    private final String expression;
    private final boolean newestFirst;

    Sort(String expression, boolean newestFirst) {
        this.expression = expression;
        this.newestFirst = newestFirst;
    }

    private static String stages() {
        return Stream.of(Stage.values()).map(stage -> "'" + stage + "'").collect(Collectors.joining(", "));
    }

    /** @param reversed whether what comes first usually is to come last; what has no value comes last either way */
    String order(boolean reversed) {
        return " order by " + expression + (isDescending(reversed) ? " desc" + (this == DUE || this == OWNER ? " nulls last" : "") : "") + ", a.due, c.id";
    }

    boolean isDescending(boolean reversed) {
        return reversed != newestFirst;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(BoardMessages.class, language).sort(this);
    }
}
