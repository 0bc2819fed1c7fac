package org.wederhoor.publication.correction;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.wederhoor.web.Missing;

/** Where a page of reports begins: the moment that orders them, and the id where two have the same. */
public record ReportPlace(Instant at, UUID id) {

    /** Before every report. */
    public static final ReportPlace FIRST = new ReportPlace(Instant.EPOCH, new UUID(0, 0));
    /** After every report. */
    public static final ReportPlace LAST = new ReportPlace(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /**
     * Reads what {@link #toString} writes.
     *
     * @param otherwise what nothing at all, or an empty text, stands for
     * @throws Missing when {@code written} is something else
     */
    public static ReportPlace from(String written, ReportPlace otherwise) {
        if (written == null || written.isEmpty()) {
            return otherwise;
        }
        String[] parts = written.split("_", 2);
        try {
            return new ReportPlace(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new Missing();
        }
    }

    /** The moment in microseconds, which is how exact the database keeps it, and the id. */
    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
    }
}
