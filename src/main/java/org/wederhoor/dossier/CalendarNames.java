package org.wederhoor.dossier;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Months, seasons and days of the week as they are written in English and Dutch; in lower case and without accents. */
final class CalendarNames {

    /** Regular expressions for any of the names, in a group of their own. */
    static final String MONTH;
    static final String SEASON;
    static final String WEEKDAY;

    private static final Map<String, Integer> MONTHS = numbered(List.of("january januari jan", "february februari feb",
            "march maart mar mrt", "april apr", "may mei", "june juni jun", "july juli jul", "august augustus aug",
            "september sept sep", "october oktober oct okt", "november nov", "december dec"));
    private static final Map<String, Integer> SEASONS = numbered(List.of("spring voorjaar lente", "summer zomer",
            "autumn fall najaar herfst", "winter"));
    private static final Map<String, Integer> WEEKDAYS = numbered(List.of("monday maandag mon ma", "tuesday dinsdag tue tues di",
            "wednesday woensdag wed wo", "thursday donderdag thu thur thurs do", "friday vrijdag fri vr",
            "saturday zaterdag sat za", "sunday zondag sun zo"));

    static {
        MONTH = any(MONTHS);
        SEASON = any(SEASONS);
        WEEKDAY = any(WEEKDAYS);
    }

    private CalendarNames() {
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

    private static Map<String, Integer> numbered(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int number = i + 1;
            Arrays.stream(names.get(i).split(" ")).forEach(name -> numbers.put(name, number));
        }
        return Map.copyOf(numbers);
    }

    // longer names first, or their beginnings would be taken for the whole
    private static String any(Map<String, Integer> names) {
        return "(" + String.join("|", names.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList()) + ")\\.?";
    }
}
