package org.wederhoor.elsewhere.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a date says as it is written. No zone is reckoned with: a date that is only a day is often written as midnight UTC, and would
 * become the day before. One that can be read in two ways, as 3/4/2021, says none.
 */
final class CheckDay {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
    private static final List<DateTimeFormatter> IN_ENGLISH = List.of(form("EEE, d MMM uuuu"), form("d MMM uuuu"), form("d MMMM uuuu"),
            form("MMM d, uuuu"), form("MMMM d, uuuu"), form("EEE MMM d uuuu"));

    private CheckDay() {
    }

    static Optional<LocalDate> of(String words) {
        for (Pattern each : List.of(YEAR_FIRST, COMPACT)) {
            Matcher date = each.matcher(words);
            if (date.matches()) {
                return day(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            }
        }
        // the time of day, and whatever follows it
        String day = words.replaceFirst(",? \\d{1,2}:\\d{2}.*", "").strip();
        return IN_ENGLISH.stream().map(form -> parsed(day, form)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> parsed(String words, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(words, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
