package org.wederhoor.dossier.contact;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.web.language.WordFiles;
import org.wederhoor.web.time.DateFile;

/** The words in which a language writes opening hours; {@code hours/en.yaml} explains it. */
record HoursWords(String to, String daily, String workdays, String weekend, String closed, String filler) {

    private static final List<HoursWords> ALL = WordFiles.yaml("hours", HoursWords.class);

    static boolean isTo(String word) {
        return any(HoursWords::to).contains(word);
    }

    static boolean isClosed(String word) {
        return any(HoursWords::closed).contains(word);
    }

    static boolean isFiller(String word) {
        return any(HoursWords::filler).contains(word);
    }

    /** The days that a word names, in any language of the build; none of any other word. */
    static Set<DayOfWeek> days(String word) {
        if (any(HoursWords::daily).contains(word)) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        if (any(HoursWords::workdays).contains(word)) {
            return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        }
        if (any(HoursWords::weekend).contains(word)) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        // "montags" and "Mondays" too
        Set<DayOfWeek> named = days(word, (name, typed) -> typed.equals(name) || name.length() > 2 && typed.equals(name + "s"));
        return named.isEmpty() && word.length() > 1 ? days(word, String::startsWith) : named;
    }

    private interface Match {
        boolean of(String name, String word);
    }

    private static Set<DayOfWeek> days(String word, Match match) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> names(day).anyMatch(name -> match.of(name, word)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static Stream<String> names(DayOfWeek day) {
        return Stream.concat(Stream.of(HoursReader.CODES.get(day.ordinal()).toLowerCase()), DateFile.ALL.stream()
                .filter(file -> !file.weekdays().isEmpty()).flatMap(file -> Stream.of(file.weekdays().get(day.ordinal()).split(" "))));
    }

    private static Set<String> any(Function<HoursWords, String> key) {
        return ALL.stream().flatMap(words -> WordFiles.words(key.apply(words)).stream()).collect(Collectors.toSet());
    }
}
