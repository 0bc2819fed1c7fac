package org.wederhoor.source.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.wederhoor.dossier.date.CalendarNames;

/** The days on which a report appeared, as far as articles print them; without a year, which they rarely print. */
final class ReportDays {

    private static final Pattern DATE = NewsProse.pattern("(?<![\\p{L}\\p{N}])(?:(?<before>\\d{1,2})\\.? )?(?<month>"
            + CalendarNames.months(false) + ")(?![\\p{L}])\\.?(?: (?<after>\\d{1,2})(?!\\d))?");
    private static final Pattern TODAY = NewsProse.pattern("(?<!\\p{L})" + OriginFile.any(OriginFile::today) + "(?!\\p{L})");
    private static final Pattern DOUBTFUL = NewsProse.exact(OriginFile.any(OriginFile::doubtfulMonths));
    private static final int YEAR = 372;
    private static final int MONTH = 31;
    // an article may be a day late, and another a day early by its time zone
    private static final int SLACK = 2;

    /** Days of a year of months of 31 days, from one to the other, both included. */
    private record Span(int first, int last) {

        boolean near(Span other) {
            return IntStream.of(-YEAR, 0, YEAR)
                    .anyMatch(year -> first - SLACK <= other.last + year && other.first + year <= last + SLACK);
        }
    }

    private final List<Span> spans;

    private ReportDays(List<Span> spans) {
        this.spans = spans;
    }

    /** Of the report that {@code phrases} are about; "today" there is the day that the article bears. */
    static ReportDays of(List<String> phrases, List<String> dates) {
        List<Span> spans = new ArrayList<>();
        for (String phrase : phrases) {
            read(phrase, spans);
            if (TODAY.matcher(phrase).find()) {
                dates.forEach(date -> read(date, spans));
            }
        }
        return new ReportDays(spans);
    }

    /** Whether both are known and no day of one is near any of the other. */
    boolean contradict(ReportDays other) {
        return !spans.isEmpty() && !other.spans.isEmpty()
                && spans.stream().noneMatch(mine -> other.spans.stream().anyMatch(mine::near));
    }

    private static void read(String words, List<Span> spans) {
        for (Matcher date = DATE.matcher(words); date.find();) {
            String day = date.group("before") == null ? date.group("after") : date.group("before");
            // "may" is more often a verb than a month
            if (day != null || !DOUBTFUL.matcher(date.group("month")).matches()) {
                int month = CalendarNames.monthOf(date.group("month")) - 1;
                int first = MONTH * month + (day == null ? 0 : Integer.parseInt(day) - 1);
                spans.add(new Span(first, day == null ? first + MONTH - 1 : first));
            }
        }
    }
}
