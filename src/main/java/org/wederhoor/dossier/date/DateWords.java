package org.wederhoor.dossier.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.dossier.DossierMessages;
import org.wederhoor.web.time.DateForm;

/**
 * Says a partial date in words, and never more than is known of it. Two values that differ are said in words that differ, and
 * {@link DateReading} reads the words of any value as that value.
 */
public final class DateWords {

    private final DossierMessages words;
    private final Locale language;

    private DateWords(Locale language) {
        this.words = MessageBundles.get(DossierMessages.class, Localized.Literal.of(language.toLanguageTag()));
        this.language = language;
    }

    /**
     * @param printed the source's words, used where no EDTF value is known; may be null
     * @param edtf    may be null
     * @return for example "19 April, year not stated in the source", "19 May 2019", "about 2019" or "not stated"
     * @throws IllegalArgumentException when {@link PartialDate} does not take {@code edtf}
     */
    public static String of(String printed, String edtf, Locale language) {
        DateWords in = new DateWords(language);
        if (edtf == null) {
            return printed == null ? in.words.notStated() : in.words.asPrinted(printed);
        }
        Edtf value = Edtf.of(edtf);
        String said = value instanceof EdtfDate date ? in.date(date) : in.interval((EdtfInterval) value);
        return value.isOfUnknownYear() ? in.words.yearNotStated(said) : said;
    }

    private String interval(EdtfInterval interval) {
        if (interval.start() == null) {
            String end = date(interval.end());
            return interval.open() ? words.by(end) : words.until(end);
        }
        if (interval.end() == null) {
            String start = date(interval.start());
            return interval.open() ? words.from(start) : words.beginning(start);
        }
        return words.between(shortest(interval.start(), interval.end()), date(interval.end()));
    }

    /** The start of an interval, without the month and year that its end repeats. */
    private String shortest(EdtfDate start, EdtfDate end) {
        if (!start.year().equals(end.year()) || !isDayOrMonth(start) || !isDayOrMonth(end)) {
            return date(start);
        }
        boolean sameMonth = start.day() != null && end.day() != null && start.month().equals(end.month());
        return sameMonth ? format(DateForm.NUMBER, start) : dayAndMonth(start);
    }

    private static boolean isDayOrMonth(EdtfDate date) {
        return date.qualifier().isEmpty() && date.month() != null && !date.month().equals("XX") && date.season() == null
                && !"XX".equals(date.day());
    }

    private String date(EdtfDate date) {
        String said = certain(date);
        return switch (date.qualifier()) {
            case "?" -> words.possibly(said);
            case "~" -> words.about(said);
            case "%" -> words.possiblyAbout(said);
            default -> said;
        };
    }

    private String certain(EdtfDate date) {
        if (date.time() != null) {
            String[] timeAndShift = date.time().substring(1).replace("Z", "+").replaceFirst("(?=[+-])", " UTC").split(" ");
            String shift = timeAndShift.length == 1 ? "" : " " + timeAndShift[1].replaceFirst("\\+$", "");
            return format(DateForm.DAY, date) + ", " + timeAndShift[0] + shift;
        }
        if (date.month() == null) {
            return year(date.year());
        }
        if (date.month().equals("XX")) {
            return date.day() == null ? words.aMonthIn(date.year()) : words.aDayIn(date.year());
        }
        if (date.isOfUnknownYear()) {
            return dayAndMonth(date);
        }
        if (date.season() != null) {
            return words.season(date.season().name(), " " + date.year());
        }
        if (date.day() == null) {
            return format(DateForm.MONTH, date);
        }
        return date.day().equals("XX") ? words.aDayIn(format(DateForm.MONTH, date)) : format(DateForm.DAY, date);
    }

    private String dayAndMonth(EdtfDate date) {
        if (date.season() != null) {
            return words.season(date.season().name(), "");
        }
        if (date.day() == null) {
            return monthName(date);
        }
        return date.day().equals("XX") ? words.aDayIn(monthName(date)) : format(DateForm.YEARLY, date);
    }

    private String year(String year) {
        if (year.startsWith("Y")) {
            return words.theYear(year.substring(1));
        }
        // "the 2000s" can be ten years and a hundred
        if (year.endsWith("XX") || year.endsWith("0X")) {
            return words.aYearFrom(year.replace('X', '0'), year.replace('X', '9'));
        }
        return year.endsWith("X") ? words.decade(year.replace('X', '0')) : year;
    }

    private String monthName(EdtfDate date) {
        return Month.of(Integer.parseInt(date.month())).getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    private String format(DateForm form, EdtfDate date) {
        // any leap year does for the unknown one: only month and day are printed
        int year = date.isOfUnknownYear() ? 2000 : Integer.parseInt(date.year());
        int month = Integer.parseInt(date.month());
        TemporalAccessor known = date.day() == null || date.day().equals("XX") ? YearMonth.of(year, month)
                : LocalDate.of(year, month, Integer.parseInt(date.day()));
        return form.in(language).format(known);
    }
}
