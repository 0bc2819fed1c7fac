package org.wederhoor.publication.figures;

import java.util.List;

/** What is counted with each publication, and what it is told apart by. */
public enum FigureKind {

    MARK("CONFIRMED", "DENIED", "UNVERIFIED"),
    DRAFTED(Days.ALL),
    ASKED("STATEMENT", "REFUSED", "NO_ANSWER", "WAITING"),
    CHANGE("CORRECTION", "UPDATE", "CLARIFICATION", "WITHDRAWAL"),
    CHANGED(Days.ALL);

    private final List<String> keys;

    FigureKind(String... keys) {
        this.keys = List.of(keys);
    }

    /** The columns of its table, in their order. */
    public List<String> keys() {
        return keys;
    }

    /** The name by which its file is asked for. */
    public String file() {
        return name().toLowerCase();
    }

    /** The fewest days of each stretch. */
    private static final class Days {
        static final String[] ALL = {"0", "1", "2", "4", "8", "15", "31"};
    }
}
