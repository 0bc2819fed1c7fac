package org.wederhoor.dossier.date;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.wederhoor.web.text.Accents;
import org.wederhoor.web.time.DateFile;

/** Months, seasons and days of the week as they are written in the languages that the app is built with. */
public final class CalendarNames {

    private static final Map<String, Integer> MONTHS = numbered(DateFile::months);
    private static final Map<String, Integer> SEASONS = numbered(DateFile::seasons);
    private static final Map<String, Integer> WEEKDAYS = numbered(DateFile::weekdays);

    /** Regular expressions for any of the names, in lower case and without accents, in a group of their own. */
    static final String MONTH = "(" + any(MONTHS.keySet()) + ")\\.?";
    static final String SEASON = "(" + any(SEASONS.keySet()) + ")\\.?";
    static final String WEEKDAY = "(" + any(WEEKDAYS.keySet()) + ")\\.?";

    private CalendarNames() {
    }

    /** A regular expression for the months' names as they are printed, in lower case; {@code whole} without the short ones. */
    public static String months(boolean whole) {
        return any(printed(DateFile::months, whole));
    }

    /** The same for the days of the week, without short names. */
    public static String weekdays() {
        return any(printed(DateFile::weekdays, true));
    }

    /** Which month it is, from 1; the name is one of those that {@link #months} finds. */
    public static int monthOf(String printed) {
        return MONTHS.get(plain(printed));
    }

    /** The number of a month, in two digits. */
    static String month(String name) {
        return String.format("%02d", MONTHS.get(name));
    }

    static Season season(String name) {
        return Season.values()[SEASONS.get(name) - 1];
    }

    static DayOfWeek weekday(String name) {
        return DayOfWeek.of(WEEKDAYS.get(name));
    }

    /** Text as dates are looked for in it: in lower case and without accents. */
    static String plain(String text) {
        return Accents.off(text).toLowerCase(Locale.ROOT);
    }

    // of a name that means different things in two languages, the language that is listed first has it
    private static Map<String, Integer> numbered(Function<DateFile, List<String>> names) {
        Map<String, Integer> numbers = new HashMap<>();
        DateFile.ALL.stream().map(names).forEach(each -> IntStream.range(0, each.size()).forEach(i -> Arrays.stream(each.get(i).split(" "))
                .forEach(name -> numbers.putIfAbsent(plain(name), i + 1))));
        return Map.copyOf(numbers);
    }

    private static Collection<String> printed(Function<DateFile, List<String>> names, boolean whole) {
        return DateFile.ALL.stream().flatMap(file -> names.apply(file).stream())
                .flatMap(each -> Stream.of(each.split(" ")).limit(whole ? 1 : Long.MAX_VALUE)).distinct().toList();
    }

    // longer names first, or their beginnings would be taken for the whole
    private static String any(Collection<String> names) {
        return names.isEmpty() ? "(?!)" : names.stream().sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
