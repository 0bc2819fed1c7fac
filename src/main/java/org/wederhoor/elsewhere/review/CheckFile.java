package org.wederhoor.elsewhere.review;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;

import org.wederhoor.web.Refused;

/**
 * A file with checks by others: JSON of several kinds, one JSON object a line, a page, or a table. It is read from its beginning as often as
 * is asked, and never held whole, but for a page.
 */
public final class CheckFile {

    private static final int BEGINNING = 64_000;

    /** Where a file's bytes come from, each time anew. */
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** What kind of file it is. */
    public enum Kind {
        JSON, LINES, PAGE, TABLE
    }

    private final Bytes bytes;
    private final URI base;
    private final Kind kind;
    private final Charset charset;
    private final char delimiter;

    private CheckFile(Bytes bytes, URI base, Kind kind, Charset charset, char delimiter) {
        this.bytes = bytes;
        this.base = base;
        this.kind = kind;
        this.charset = charset;
        this.delimiter = delimiter;
    }

    /**
     * @param base the address it was fetched from; null where it was not
     * @throws Refused when it is empty, or nothing that checks come in
     */
    public static CheckFile of(Bytes bytes, URI base) throws IOException {
        byte[] start;
        try (InputStream opened = bytes.open()) {
            start = opened.readNBytes(BEGINNING);
        }
        Charset charset = charset(start);
        String beginning = new String(start, charset).replaceFirst("^\uFEFF", "").stripLeading();
        if (beginning.isEmpty()) {
            throw new Refused(FileProblem.EMPTY);
        }
        return new CheckFile(bytes, base, kind(beginning), charset, TableChecks.delimiter(beginning.lines().findFirst().orElse("")));
    }

    public Kind kind() {
        return kind;
    }

    /**
     * What the columns of a table are called; none of another file.
     *
     * @throws Refused when no row ends
     */
    public List<String> header() throws IOException {
        if (kind != Kind.TABLE) {
            return List.of();
        }
        try (Reader text = text()) {
            return TableChecks.header(text, delimiter);
        }
    }

    /** Which columns probably hold which parts, counted from 0. */
    public static Map<CheckPart, Integer> guessed(List<String> header) {
        return TableChecks.guessed(header);
    }

    /**
     * Gives each check to {@code rows}.
     *
     * @param columns of a table, from 0; means nothing for another file
     * @throws Refused when the file is broken, passes a limit, or has no check; some may have been given before that shows
     */
    void read(Map<CheckPart, Integer> columns, CheckRows rows) throws IOException {
        Counting counting = new Counting(rows);
        try {
            switch (kind) {
                case PAGE -> page(counting);
                case TABLE -> table(columns, counting);
                case LINES -> lines(counting);
                default -> json(counting);
            }
        } catch (StreamConstraintsException e) {
            throw new Refused(e.getMessage().contains("depth") ? FileProblem.TOO_DEEP : FileProblem.TOO_LONG);
        } catch (JsonProcessingException e) {
            throw new Refused(FileProblem.BROKEN);
        }
        if (!counting.any) {
            throw new Refused(FileProblem.NO_REVIEWS);
        }
    }

    private void page(CheckRows rows) throws IOException {
        try (InputStream page = bytes.open()) {
            PageChecks.read(page, base, rows);
        }
    }

    private void table(Map<CheckPart, Integer> columns, CheckRows rows) throws IOException {
        try (Reader text = text()) {
            TableChecks.read(text, delimiter, columns, rows);
        }
    }

    private void json(CheckRows rows) throws IOException {
        try (Reader text = text()) {
            new JsonChecks(rows, base, true).read(text);
        }
    }

    /** A line that is broken takes no other with it. */
    private void lines(CheckRows rows) throws IOException {
        JsonChecks checks = new JsonChecks(rows, base, true);
        BoundedRows bounded = new BoundedRows(text());
        try (BufferedReader text = new BufferedReader(bounded)) {
            long number = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                bounded.rowEnded();
                number++;
                if (!line.isBlank()) {
                    JsonNode object = object(line);
                    if (object == null) {
                        rows.refused(number, "", RowProblem.BROKEN);
                    } else {
                        checks.line(number, object);
                    }
                }
            }
        }
    }

    private static JsonNode object(String line) {
        try {
            JsonNode read = JsonChecks.MAPPER.readTree(line);
            return read.isContainerNode() ? read : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private Reader text() throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(new BufferedInputStream(bytes.open()), charset));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static Kind kind(String beginning) {
        char first = beginning.charAt(0);
        if (first == '<') {
            return Kind.PAGE;
        }
        if (first == '{' || first == '[') {
            return isLines(beginning) ? Kind.LINES : Kind.JSON;
        }
        String row = beginning.lines().findFirst().orElse("");
        if (beginning.indexOf('\0') >= 0 || row.indexOf(TableChecks.delimiter(row)) < 0) {
            throw new Refused(FileProblem.UNKNOWN);
        }
        return Kind.TABLE;
    }

    /** Whether its first line is a whole object, and another one follows. */
    private static boolean isLines(String beginning) {
        List<String> two = beginning.lines().filter(each -> !each.isBlank()).limit(2).map(String::strip).toList();
        return two.size() == 2 && two.get(0).startsWith("{") && !two.get(1).startsWith(",") && object(two.get(0)) != null;
    }

    private static Charset charset(byte[] start) {
        if (start.length > 1 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return start.length > 1 && (start[0] & 0xff) == 0xfe && (start[1] & 0xff) == 0xff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** Notes whether there was anything at all that could be a check. */
    private static final class Counting implements CheckRows {

        private final CheckRows to;
        private boolean any;

        private Counting(CheckRows to) {
            this.to = to;
        }

        @Override
        public void taken(long number, CheckWords words) {
            any = true;
            to.taken(number, words);
        }

        @Override
        public void refused(long number, String address, RowProblem why) {
            any |= why != RowProblem.NO_REVIEW;
            to.refused(number, address, why);
        }
    }
}
