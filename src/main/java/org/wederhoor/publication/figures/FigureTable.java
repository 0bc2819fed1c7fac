package org.wederhoor.publication.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One figure by month: what its chart and its table show, and its file says.
 *
 * @param rows the oldest month first; a month in which there was nothing between two in which there was something is there, with noughts
 */
public record FigureTable(FigureKind kind, List<Row> rows) {

    // a chart of more is read by nobody; the file has all
    private static final int DRAWN = 24;

    /** The amounts of a month, in the order of the kind's keys. */
    public record Row(CountedMonth month, List<Long> amounts) {

        public long total() {
            return amounts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** An amount of a month as the database has it. */
    record Amount(String month, String key, long amount) {
    }

    static FigureTable of(FigureKind kind, List<Amount> amounts) {
        Map<CountedMonth, Map<String, Long>> months = new TreeMap<>();
        amounts.stream().filter(each -> each.amount() > 0).forEach(each -> months
                .computeIfAbsent(CountedMonth.of(each.month()), any -> new TreeMap<>()).merge(each.key(), each.amount(), Long::sum));
        List<Row> rows = new ArrayList<>();
        if (!months.isEmpty()) {
            CountedMonth last = ((TreeMap<CountedMonth, ?>) months).lastKey();
            for (CountedMonth month = ((TreeMap<CountedMonth, ?>) months).firstKey(); month.compareTo(last) <= 0; month = month.next()) {
                Map<String, Long> its = months.getOrDefault(month, Map.of());
                rows.add(new Row(month, kind.keys().stream().map(key -> its.getOrDefault(key, 0L)).toList()));
            }
        }
        return new FigureTable(kind, List.copyOf(rows));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The newest months, the oldest of them first. */
    public FigureTable recent() {
        return new FigureTable(kind, rows.subList(Math.max(0, rows.size() - DRAWN), rows.size()));
    }

    /** All months together. */
    public List<Long> totals() {
        return Stream.iterate(0, column -> column + 1).limit(kind.keys().size())
                .map(column -> rows.stream().mapToLong(row -> row.amounts().get(column)).sum()).toList();
    }

    /** RFC 4180, with a head: the month, and the keys as the database has them, which are the same in every language. */
    public String csv() {
        return Stream.concat(Stream.of("month," + String.join(",", kind.keys()).toLowerCase()),
                rows.stream().map(row -> row.month() + "," + row.amounts().stream().map(String::valueOf).collect(Collectors.joining(","))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
