package org.wederhoor.dossier;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.web.language.WordFiles;

/** How a language writes dates; {@code dates/en.yaml} explains it. What the language has not is null. */
record DateFile(List<String> months, List<String> seasons, List<String> weekdays, String ordinal, String lead, String of,
        String year, String possibly, String about, String aDayIn, String aMonthIn, String decade, String years,
        String yearUnknown, String beforeChrist, String by, String from, String before, String after, String beginningUnknown,
        String endUnknown, List<String> between) {

    DateFile {
        months = months == null ? List.of() : months;
        seasons = seasons == null ? List.of() : seasons;
        weekdays = weekdays == null ? List.of() : weekdays;
        between = between == null ? List.of() : between;
    }

    /** Of every language that the app is built with: what is typed may be in any of them. */
    static final List<DateFile> ALL = WordFiles.yaml("dates", DateFile.class);

    private static final String PLACE = "{}";

    /** A regular expression for what any language gives under a key. */
    static String any(Function<DateFile, String> key) {
        return withoutAccents(WordFiles.any(ALL, key));
    }

    /** The same, with {@code date} in each place for a date. */
    static String any(Function<DateFile, String> key, String date) {
        return any(key).replace(PLACE, date);
    }

    /** The phrases that the languages give under a key, with a group in each place for a date. */
    static Stream<Pattern> phrases(Function<DateFile, String> key) {
        return ALL.stream().map(key).filter(Objects::nonNull).map(DateFile::phrase);
    }

    static Pattern phrase(String phrase) {
        return Pattern.compile(withoutAccents(phrase).replace(PLACE, "(.+?)"));
    }

    static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    static String withoutLead(String phrase) {
        return phrase.replaceFirst("^" + any(DateFile::lead) + " ", "");
    }
}
