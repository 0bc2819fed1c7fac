package org.wederhoor.elsewhere.review;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.wederhoor.web.Refused;

/** Reads checks out of a table that is kept as text, whose first row says what its columns are called. */
final class TableChecks {

    private static final String DELIMITERS = ",;\t|";

    private TableChecks() {
    }

    /** What the columns are called, in their order; one alone where the text is no table. */
    static List<String> header(Reader text, char delimiter) throws IOException {
        try (CSVParser parser = format(delimiter).parse(new BoundedRows(text))) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        } catch (UncheckedIOException e) {
            throw new Refused(FileProblem.UNKNOWN);
        }
    }

    /** The sign that parts the cells of a first row. */
    static char delimiter(String row) {
        return DELIMITERS.chars().mapToObj(each -> (char) each)
                .max((one, other) -> Long.compare(count(row, one), count(row, other))).orElseThrow();
    }

    /** What a column most probably holds, by what it is called; each part once. */
    static Map<CheckPart, Integer> guessed(List<String> header) {
        Map<CheckPart, Integer> columns = new EnumMap<>(CheckPart.class);
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            CheckPart.headed(header.get(i)).ifPresent(part -> columns.putIfAbsent(part, column));
        }
        return columns;
    }

    static void read(Reader text, char delimiter, Map<CheckPart, Integer> columns, CheckRows rows) throws IOException {
        if (!columns.keySet().containsAll(List.of(CheckPart.CLAIM, CheckPart.ADDRESS))) {
            throw new Refused(FileProblem.COLUMNS);
        }
        BoundedRows bounded = new BoundedRows(text);
        try (CSVParser parser = format(delimiter).parse(bounded)) {
            long line = 0;
            for (CSVRecord row : parser) {
                bounded.rowEnded();
                long begins = line + 1;
                line = parser.getCurrentLineNumber();
                if (row.getRecordNumber() > 1 && Stream.of(row.values()).anyMatch(each -> !each.isBlank())) {
                    Map<CheckPart, String> parts = new EnumMap<>(CheckPart.class);
                    columns.forEach((part, column) -> parts.put(part, column < row.size() ? row.get(column) : ""));
                    rows.give(begins, CheckWords.of(parts));
                }
            }
        } catch (UncheckedIOException e) {
            throw new Refused(FileProblem.UNKNOWN);
        }
    }

    private static long count(String row, char sign) {
        return row.chars().filter(each -> each == sign).count();
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setTrailingData(true).setLenientEof(true).get();
    }
}
