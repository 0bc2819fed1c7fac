package org.wederhoor.web.search;

import java.sql.SQLException;
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

    // as many rows as are looked at one by one in some tens of milliseconds
    static final int COMMON = 5000;

    public static final Stretch ALL = new Stretch(List.of());

    /**
     * What a search finds: in the newest rows, where these hold enough, else in more of them, else in all.
     *
     * @param last the highest number of any row
     * @param most more than these are enough
     */
    public static <T> List<T> search(long last, int most, Rows<T> rows) throws SQLException {
        List<T> found = List.of();
        for (Stretch stretch : upTo(last)) {
            found = rows.in(stretch.isAll() ? back(last, most + 1, rows) : stretch);
            if (found.size() > most) {
                return found;
            }
        }
        return found;
    }

    /** The stretches to try, each larger than the one before, until one holds enough. */
    static List<Stretch> upTo(long last) {
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

    /**
     * The stretch in place of all rows for a word that many rows hold and the newest do not: back from the newest row, as far as it takes
     * to have enough; {@link #ALL} for a word that is not common.
     */
    static Stretch back(long last, int enough, Rows<?> rows) throws SQLException {
        // the planner knows how common each word is, and not that two common ones never meet
        if (rows.estimate() < COMMON || rows.count(ALL, COMMON) < COMMON) {
            return ALL;
        }
        List<Integer> eras = new ArrayList<>();
        int found = 0;
        for (int era = (int) (last >> LONG); era >= 0 && found < enough; era--) {
            int there = rows.count(new Stretch(List.of(era * 2 + 1)), enough - found);
            if (found + there < enough) {
                found += there;
                eras.add(era * 2 + 1);
            } else {
                // of this one not all are needed, and it may hold the word in every row
                int first = era << LONG - SHORT;
                for (int part = (era + 1 << LONG - SHORT) - 1; part >= first && found < enough; part--) {
                    found += rows.count(new Stretch(List.of(part * 2)), enough - found);
                    eras.add(part * 2);
                }
            }
        }
        return new Stretch(eras);
    }

    /** The rows that hold what is looked for. */
    public interface Rows<T> {

        /** What is found of them in a stretch, the best first; where it is more than enough, one more than enough will do. */
        List<T> in(Stretch stretch) throws SQLException;

        /** How many there are in a stretch, of which no more than {@code most} are counted. */
        int count(Stretch stretch, int most) throws SQLException;

        /** About how many there are in all; it decides how they are looked for, and never what is found. */
        long estimate() throws SQLException;
    }

    private static List<Integer> newest(int era, int kind) {
        return List.of(era * 2 + kind, (era - 1) * 2 + kind);
    }

    public boolean isAll() {
        return eras.isEmpty();
    }
}
