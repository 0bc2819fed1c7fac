package org.wederhoor.source.intake.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.proposal.PageFacts;

/** A table that is kept as text, with a sign between its cells (RFC 4180, and what programs make of it). */
public final class CommaTable {

    private static final char[] DELIMITERS = {';', '\t', ',', '|'};
    private static final int SAMPLE = 60;
    private static final int LONGEST_SAMPLE = 100_000;
    // of a hundred rows, how many may have another number of cells than most
    private static final int ODD_IN_HUNDRED = 20;

    private CommaTable() {
    }

    /** Whether a text says that it is one: by its name or by the media type that came with it, since nothing in a text itself tells with certainty. */
    public static boolean isDeclared(String name, String type) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv")
                || type != null && type.toLowerCase(Locale.ROOT).matches("text/(?:csv|tab-separated-values|x-csv|comma-separated-values)\\b.*");
    }

    /**
     * Empty where no sign parts its rows into the same number of cells, so that it is a text after all.
     *
     * @param charset the encoding that it was read with
     * @throws org.wederhoor.source.intake.extract.Unreadable when it has too many cells
     */
    public static Optional<Extract> of(String text, String charset) {
        boolean named = text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4;
        String rows = named ? text.substring(Math.min(text.length(), text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n') + 1)) : text;
        Character delimiter = named ? Character.valueOf(text.charAt(4)) : delimiter(rows);
        if (delimiter == null || rows.isBlank()) {
            return Optional.empty();
        }
        TableWords words = new TableWords();
        try (CSVParser parser = format(delimiter).parse(new StringReader(rows))) {
            int first = named ? 1 : 0;
            for (CSVRecord record : parser) {
                Map<Integer, String> cells = new HashMap<>();
                for (int column = 0; column < record.size(); column++) {
                    cells.put(column, record.get(column));
                }
                words.row((int) record.getRecordNumber() + first, cells, Map.of(), false);
            }
        } catch (UncheckedIOException | IOException e) {
            return Optional.empty();
        }
        return Optional.of(words.extract(charset, PageFacts.none(), List.of()));
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get();
    }

    /** The one that gives most rows the same number of cells, and more than one; null where none does. */
    private static Character delimiter(String text) {
        Character best = null;
        long most = 0;
        String start = text.lines().limit(SAMPLE).collect(Collectors.joining("\n"));
        start = start.substring(0, Math.min(start.length(), LONGEST_SAMPLE));
        for (char each : DELIMITERS) {
            long alike = alike(start, each);
            if (alike > most) {
                most = alike;
                best = each;
            }
        }
        return best;
    }

    /** How many rows have the usual number of cells; 0 where that is one, or too many rows have another. */
    private static long alike(String start, char delimiter) {
        try (CSVParser parser = format(delimiter).parse(new StringReader(start))) {
            List<Integer> sizes = parser.stream().filter(row -> row.size() > 1 || !row.get(0).isBlank()).map(CSVRecord::size).toList();
            Map<Integer, Long> counts = sizes.stream().collect(Collectors.groupingBy(size -> size, Collectors.counting()));
            Map.Entry<Integer, Long> usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
            return usual == null || usual.getKey() < 2 || (sizes.size() - usual.getValue()) * 100 > ODD_IN_HUNDRED * (long) sizes.size() ? 0 : usual.getValue();
        } catch (UncheckedIOException | IOException e) {
            return 0;
        }
    }
}
