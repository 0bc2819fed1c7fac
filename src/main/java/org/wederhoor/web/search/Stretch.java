package org.wederhoor.web.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Which rows are looked at for words: the newest ones, more of them, or all. Rows of the search tables carry which stretch of 4,096
 * and which of 65,536 they were written in; a word that many rows hold is found in the newest stretch, so it costs no more than a
 * rare one, of which all rows are looked at.
 *
 * @param eras those of the rows; none for all of them
 */
public record Stretch(List<Integer> eras) {

    private static final int SHORT = 12;
    private static final int LONG = 16;

    public static final Stretch ALL = new Stretch(List.of());

    /**
     * The stretches to try, each larger than the one before, until one holds enough.
     *
     * @param last the highest number of any row
     */
    public static List<Stretch> upTo(long last) {
        List<Stretch> stretches = new ArrayList<>();
        if (last >> SHORT > 1) {
            stretches.add(new Stretch(newest((int) (last >> SHORT), 0)));
        }
        if (last >> LONG > 1) {
            stretches.add(new Stretch(newest((int) (last >> LONG), 1)));
        }
        stretches.add(ALL);
        return stretches;
    }

    private static List<Integer> newest(int era, int kind) {
        return List.of(era * 2 + kind, (era - 1) * 2 + kind);
    }

    public boolean isAll() {
        return eras.isEmpty();
    }
}
