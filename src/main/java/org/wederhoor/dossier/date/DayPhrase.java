package org.wederhoor.dossier.date;

import static org.wederhoor.dossier.date.CalendarNames.MONTH;
import static org.wederhoor.dossier.date.CalendarNames.SEASON;
import static org.wederhoor.dossier.date.CalendarNames.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.wederhoor.web.time.DateFile;

/**
 * Reads a phrase for one date: a day, a month, a season, a year, some years. Phrases are in lower case, without accents, and
 * with single spaces.
 */
final class DayPhrase {

    private static final String DAY = "(\\d{1,2})" + DateFile.any(DateFile::ordinal) + "?";
    private static final String OF = "(?:" + DateFile.any(DateFile::of) + " )?";
    private static final String YEAR = "(?:,? ?" + OF + "(\\d{4}))?";
    private static final String YEAR_WORD = "(?:" + DateFile.any(DateFile::year) + " )?";
    private static final Pattern QUALIFIED = Pattern.compile("(" + DateFile.any(DateFile::possibly) + ")? ?(?<!\\w)("
            + DateFile.any(DateFile::about) + ")? ?(.*)");
    private static final Pattern ABOUT_LAST = Pattern.compile("(.+?),? \\(?" + DateFile.any(DateFile::about) + "\\)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})(\\d{2})[-/](\\d{2})");
    private static final Pattern WEEKDAY_FIRST = Pattern.compile(WEEKDAY + ",? (.+)");
    private static final Pattern TIMED = Pattern.compile("(.+), (\\d{2}:\\d{2}:\\d{2})( utc([+-][\\d:]+)?)?");

    private record Form(Pattern pattern, Function<MatchResult, List<String>> values) {

        Form(String pattern, Function<MatchResult, List<String>> values) {
            this(Pattern.compile(pattern), values);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", m -> List.of(day(m.group(1), m.group(2), m.group(3)))),
            new Form("(\\d{4})-(\\d{1,2})", m -> List.of(m.group(1) + "-" + two(m.group(2)))),
            new Form("(\\d{1,2})[-/.](\\d{4})", m -> List.of(m.group(2) + "-" + two(m.group(1)))),
            new Form("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})",
                    m -> List.of(day(m.group(4), m.group(3), m.group(1)), day(m.group(4), m.group(1), m.group(3)))),
            new Form(DAY + " " + OF + MONTH + YEAR,
                    m -> List.of(day(m.group(3), CalendarNames.month(m.group(2)), m.group(1)))),
            new Form(MONTH + " " + DAY + YEAR, m -> List.of(day(m.group(3), CalendarNames.month(m.group(1)), m.group(2)))),
            new Form(MONTH + YEAR, m -> List.of(year(m.group(2)) + "-" + CalendarNames.month(m.group(1)))),
            new Form(SEASON + YEAR, m -> List.of(year(m.group(2)) + "-" + CalendarNames.season(m.group(1)).number())),
            new Form(YEAR_WORD + "(\\d{4})", m -> List.of(m.group(1))),
            new Form(YEAR_WORD + "([1-9]\\d{4,6})", m -> List.of("Y" + m.group(1))),
            new Form(DateFile.any(DateFile::aDayIn, "(.+)"), m -> unspecified(m, "-XX", "-XX-XX")),
            new Form(DateFile.any(DateFile::aMonthIn, "(.+)"), m -> unspecified(m, null, "-XX")),
            new Form(DateFile.any(DateFile::aYearIn, "(.+)"), DayPhrase::ofSomeYears),
            new Form(DateFile.any(DateFile::decade, "(\\d{3})0"), DayPhrase::decade),
            new Form(DateFile.any(DateFile::years, "(\\d{4})"), DayPhrase::years));

    private DayPhrase() {
    }

    /** Whether it is written in the standard's form and cannot be two years, as 2018-22 can, which is summer 2018 there. */
    static boolean isEdtf(String typed) {
        return PartialDate.isEdtf(typed) && !(typed.matches("\\d{4}-2[1-4]") && typed.substring(5).compareTo(typed.substring(2, 4)) > 0);
    }

    static DateReading read(String phrase) {
        String edtf = phrase.toUpperCase(Locale.ROOT);
        if (isEdtf(edtf)) {
            return DateReading.of(edtf);
        }
        Matcher qualified = QUALIFIED.matcher(DateFile.withoutLead(phrase));
        if (!qualified.matches()) {
            return DateReading.UNREADABLE;
        }
        boolean uncertain = qualified.group(3).endsWith("?") || qualified.group(1) != null;
        String said = qualified.group(3).replaceFirst(" ?\\?$", "");
        Matcher last = ABOUT_LAST.matcher(said);
        boolean aboutLast = qualified.group(2) == null && last.matches();
        boolean about = aboutLast || qualified.group(2) != null;
        String sign = uncertain ? about ? "%" : "?" : about ? "~" : "";
        String rest = aboutLast ? last.group(1) : said;
        return sign.isEmpty() ? certain(rest) : certain(rest).map(value -> value + sign);
    }

    private static DateReading certain(String phrase) {
        String edtf = phrase.toUpperCase(Locale.ROOT);
        if (isEdtf(edtf) && !edtf.contains("/")) {
            return DateReading.of(edtf);
        }
        Matcher weekday = WEEKDAY_FIRST.matcher(phrase);
        if (weekday.matches()) {
            DayOfWeek named = CalendarNames.weekday(weekday.group(1));
            return certain(DateFile.withoutLead(weekday.group(2))).only(value -> isOn(value, named), DateProblem.WRONG_WEEKDAY);
        }
        Matcher timed = TIMED.matcher(phrase);
        if (timed.matches()) {
            String shift = timed.group(3) == null ? "" : timed.group(4) == null ? "Z" : timed.group(4);
            return certain(timed.group(1)).map(value -> value + "T" + timed.group(2) + shift);
        }
        Matcher years = SHORT_YEAR.matcher(phrase);
        if (years.matches() && years.group(3).compareTo(years.group(2)) > 0) {
            return shortYear(years);
        }
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(phrase);
            List<String> values = matcher.matches() ? form.values.apply(matcher.toMatchResult()) : List.of();
            if (!values.isEmpty()) {
                return values.stream().allMatch(value -> value.startsWith("0000")) ? DateReading.none(DateProblem.TOO_EARLY)
                        : DateReading.any(values);
            }
        }
        return DateReading.UNREADABLE;
    }

    /** What are two years, unless they are a month or a season. */
    private static DateReading shortYear(MatchResult years) {
        String month = years.group(1) + years.group(2) + "-" + years.group(3);
        return PartialDate.isEdtf(month)
                ? DateReading.any(List.of(month, years.group(1) + years.group(2) + "/" + years.group(1) + years.group(3)))
                : DateReading.none(DateProblem.SHORT_YEAR);
    }

    private static List<String> unspecified(MatchResult phrase, String afterMonth, String afterYear) {
        DateReading of = certain(groups(phrase).get(0));
        String known = of.problem() == null ? of.edtf() : "";
        if (known.matches("\\d{4}")) {
            return List.of(known + afterYear);
        }
        return afterMonth != null && known.matches("(\\d{4}|XXXX)-\\d{2}") ? List.of(known + afterMonth) : List.of();
    }

    private static List<String> ofSomeYears(MatchResult phrase) {
        return certain(DateFile.withoutLead(groups(phrase).get(0))).readings().stream().filter(each -> each.matches("\\d{2,3}X{1,2}")).toList();
    }

    // ten years, or a hundred where the number leaves that open
    private static List<String> decade(MatchResult phrase) {
        String ten = groups(phrase).get(0);
        List<String> values = new ArrayList<>(List.of(ten + "X"));
        if (ten.endsWith("0")) {
            values.add(ten.substring(0, 2) + "XX");
        }
        return values;
    }

    private static List<String> years(MatchResult phrase) {
        String first = groups(phrase).get(0);
        String last = groups(phrase).get(1);
        for (String value : List.of(first.substring(0, 3) + "X", first.substring(0, 2) + "XX")) {
            if (value.replace('X', '0').equals(first) && value.replace('X', '9').equals(last)) {
                return List.of(value);
            }
        }
        return List.of();
    }

    /** What was found, whichever language's phrase it was. */
    private static List<String> groups(MatchResult phrase) {
        return IntStream.rangeClosed(1, phrase.groupCount()).mapToObj(phrase::group).filter(Objects::nonNull).toList();
    }

    private static boolean isOn(String edtf, DayOfWeek weekday) {
        return !edtf.matches("\\d{4}-\\d{2}-\\d{2}") || LocalDate.parse(edtf).getDayOfWeek() == weekday;
    }

    private static String day(String year, String month, String day) {
        return year(year) + "-" + two(month) + "-" + two(day);
    }

    private static String year(String digits) {
        return digits == null ? "XXXX" : digits;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
