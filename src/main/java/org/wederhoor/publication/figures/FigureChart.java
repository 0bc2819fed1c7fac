package org.wederhoor.publication.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A figure drawn: a bar for each month, cut by what it is told apart by, and the scale beside it. In the units of its own picture.
 *
 * @param ticks amounts of the scale, the lowest first
 */
public record FigureChart(int width, int height, List<Bar> bars, List<Tick> ticks) {

    private static final int LEFT = 64;
    private static final int STEP = 26;
    private static final int BAR = 20;
    private static final int TALL = 160;
    private static final int TOP = 12;
    private static final int FOOT = 24;

    /** A month's part of one kind. */
    public record Part(int column, String y, String height) {
    }

    /** A month's bar; its label is empty where there would be no room for it. */
    public record Bar(int x, int width, int middle, String label, List<Part> parts) {
    }

    /** A line of the scale. */
    public record Tick(long amount, String y) {
    }

    static FigureChart of(FigureTable table) {
        long most = scale(table.rows().stream().mapToLong(FigureTable.Row::total).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        int every = table.rows().size() > 12 ? 3 : table.rows().size() > 6 ? 2 : 1;
        for (int i = 0; i < table.rows().size(); i++) {
            FigureTable.Row row = table.rows().get(i);
            int x = LEFT + i * STEP + 4;
            bars.add(new Bar(x, BAR, x + BAR / 2, i % every == 0 ? row.month().toString().substring(2) : "", parts(row, most)));
        }
        List<Tick> ticks = most % 2 == 0 ? List.of(tick(0, most), tick(most / 2, most), tick(most, most)) : List.of(tick(0, most), tick(most, most));
        return new FigureChart(LEFT + Math.max(table.rows().size(), 8) * STEP + 24, TOP + TALL + FOOT, bars, ticks);
    }

    private static List<Part> parts(FigureTable.Row row, long most) {
        List<Part> parts = new ArrayList<>();
        long below = 0;
        for (int column = 0; column < row.amounts().size(); column++) {
            long amount = row.amounts().get(column);
            if (amount > 0) {
                below += amount;
                parts.add(new Part(column, y(below, most), number((double) TALL * amount / most)));
            }
        }
        return parts;
    }

    /** The least round amount that is no less. */
    static long scale(long amount) {
        for (long power = 1;; power *= 10) {
            for (long step : new long[] {1, 2, 5}) {
                if (step * power >= amount) {
                    return step * power;
                }
            }
        }
    }

    private static Tick tick(long amount, long most) {
        return new Tick(amount, y(amount, most));
    }

    private static String y(long amount, long most) {
        return number(TOP + TALL - (double) TALL * amount / most);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
