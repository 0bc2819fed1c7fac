package org.wederhoor.web.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.web.language.Languages;
import org.wederhoor.web.language.WordFiles;
import org.wederhoor.web.text.Accents;

/** How a language writes dates; {@code dates/en.yaml} explains it. What the language has not is null. */
public record DateFile(Map<DateForm, String> forms, List<String> months, List<String> seasons, List<String> weekdays, String ordinal,
        String lead, String of, String year, String possibly, String about, String aDayIn, String aMonthIn, String aYearIn, String decade, String years,
        String yearUnknown, String beforeChrist, String by, String from, String before, String after, String beginningUnknown,
        String endUnknown, List<String> between, String both) {

    private static final Map<Locale, DateFile> FILES = Languages.built().stream()
            .collect(Collectors.toMap(language -> language, language -> WordFiles.yaml("dates", language, DateFile.class), (a, b) -> a,
                    LinkedHashMap::new));
    /** Of every language that the app is built with: what is typed may be in any of them. */
    public static final List<DateFile> ALL = List.copyOf(FILES.values());

    private static final String PLACE = "{}";

    public DateFile {
        forms = forms == null ? Map.of() : forms;
        months = months == null ? List.of() : months;
        seasons = seasons == null ? List.of() : seasons;
        weekdays = weekdays == null ? List.of() : weekdays;
        between = between == null ? List.of() : between;
    }

    /** The forms that a language gives of its own; none for one that the app is not built with. */
    static Map<DateForm, String> forms(Locale language) {
        return FILES.containsKey(language) ? FILES.get(language).forms : Map.of();
    }

    /** A regular expression for what any language gives under a key. */
    public static String any(Function<DateFile, String> key) {
        return Accents.off(WordFiles.any(ALL, key));
    }

    /** The same, with {@code date} in each place for a date. */
    public static String any(Function<DateFile, String> key, String date) {
        return any(key).replace(PLACE, date);
    }

    /** The phrases that the languages give under a key, with a group in each place for a date. */
    public static Stream<Pattern> phrases(Function<DateFile, String> key) {
        return ALL.stream().map(key).filter(Objects::nonNull).map(DateFile::phrase);
    }

    public static Pattern phrase(String phrase) {
        return Pattern.compile(Accents.off(phrase).replace(PLACE, "(.+?)"));
    }

    /** {@code phrase} without a preposition or the like before the date, as in “on Monday” and “in the spring”. */
    public static String withoutLead(String phrase) {
        return phrase.replaceFirst("^(?:" + any(DateFile::lead) + " ){1,2}", "");
    }
}
