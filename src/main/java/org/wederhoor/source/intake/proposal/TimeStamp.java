package org.wederhoor.source.intake.proposal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the moments that programs write into a document's metadata: by ISO 8601, as in mail and HTTP, as JavaScript prints them, in seconds. */
final class TimeStamp {

    // a zone's name or offset may be wanting
    private static final String ZONE = "[ ][XXX][XX][X][zzz]['['VV']']";
    private static final List<DateTimeFormatter> FORMS = Stream.of("yyyy-MM-dd['T'][' ']HH:mm[:ss]", "yyyy/MM/dd HH:mm[:ss]", "yyyyMMdd'T'HHmm[ss]",
            "[EEEE, ][EEE, ]d MMM yyyy HH:mm[:ss]", "[EEEE, ][EEE, ]dd-MMM-yy HH:mm[:ss]", "EEE MMM d yyyy HH:mm:ss",
            "[EEE, ]MMMM d, yyyy HH:mm[:ss]", "[EEEE, ][EEE, ]MMMM d, yyyy[,] h:mm[:ss] a", "[EEEE, ][EEE, ]MMM d, yyyy[,] h:mm[:ss] a",
            "d MMMM yyyy[,] HH:mm[:ss]")
            .map(TimeStamp::form).toList();
    private static final DateTimeFormatter OF_C = DateTimeFormatter.ofPattern("EEE MMM [ppd][d] HH:mm:ss yyyy", Locale.ENGLISH);
    private static final Pattern SECONDS = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Pattern ZONE_SAID_TWICE = Pattern.compile("(?<=\\d )(?:GMT|UTC)(?=[+-]\\d{4})| \\(.*\\)$");
    private static final Pattern PACKED = Pattern.compile("(?:19|20)\\d{6}");
    private static final int LONGEST = 80;

    private TimeStamp() {
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).optionalEnd().appendPattern(ZONE).toFormatter(Locale.ENGLISH);
    }

    /** The day on which that moment is in {@code zone}; the day that it names where it names no zone; empty when it is no moment. */
    static Optional<LocalDate> day(String words, ZoneId zone) {
        String moment = ZONE_SAID_TWICE.matcher(words.strip()).replaceAll("");
        if (SECONDS.matcher(moment).matches()) {
            long said = Long.parseLong(moment);
            return Optional.of(LocalDate.ofInstant(moment.length() == 10 ? Instant.ofEpochSecond(said) : Instant.ofEpochMilli(said), zone));
        }
        if (PACKED.matcher(moment).matches()) {
            return read(DateTimeFormatter.BASIC_ISO_DATE, moment, zone);
        }
        return moment.length() > LONGEST ? Optional.empty()
                : Stream.concat(FORMS.stream(), Stream.of(OF_C)).flatMap(form -> read(form, moment, zone).stream()).findFirst();
    }

    private static Optional<LocalDate> read(DateTimeFormatter form, String moment, ZoneId zone) {
        try {
            TemporalAccessor read = form.parseBest(moment, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(read instanceof ZonedDateTime zoned ? zoned.withZoneSameInstant(zone).toLocalDate() : LocalDate.from(read));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
