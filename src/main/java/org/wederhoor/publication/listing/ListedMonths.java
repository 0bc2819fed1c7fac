package org.wederhoor.publication.listing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The months in which anything was published, by year, the newest first.
 *
 * @param years each with its months
 * @param paged whether the pages of each month are linked, and so every verdict is a press further on
 */
public record ListedMonths(Map<Integer, List<Row>> years, boolean paged) {

    // a page of links stays light
    private static final int MOST_PAGES = 400;

    /** A month with how many verdicts it has. */
    public record Row(CalendarMonth month, int claims) {

        int length() {
            return (claims + ReadersLists.PER_PAGE - 1) / ReadersLists.PER_PAGE;
        }

        /** The numbers of its pages after the first. */
        public List<Integer> pages() {
            return IntStream.rangeClosed(2, length()).boxed().toList();
        }
    }

    /** @param rows the newest first */
    static ListedMonths of(List<Row> rows) {
        Map<Integer, List<Row>> years = new LinkedHashMap<>();
        rows.forEach(row -> years.computeIfAbsent(row.month().year(), any -> new ArrayList<>()).add(row));
        return new ListedMonths(years, rows.stream().mapToInt(Row::length).sum() <= MOST_PAGES);
    }
}
