package org.wederhoor.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says a partial date in words, and never more than is known of it. */
public final class DateWords {

    private DateWords() {
    }

    /**
     * @param printed the source's words, used where no EDTF value is known; may be null
     * @param edtf    may be null
     * @return for example "19 April, year not stated", "19 May 2019" or "not stated"
     */
    public static String of(String printed, String edtf, Locale language) {
        DossierMessages words = MessageBundles.get(DossierMessages.class, Localized.Literal.of(language.toLanguageTag()));
        if (edtf == null) {
            return printed == null ? words.notStated() : words.asPrinted(printed);
        }
        if (edtf.startsWith("../")) {
            return words.by(day(edtf.substring(3), words, language));
        }
        if (edtf.endsWith("/..")) {
            return words.from(day(edtf.substring(0, edtf.length() - 3), words, language));
        }
        return day(edtf, words, language);
    }

    private static String day(String edtf, DossierMessages words, Locale language) {
        PartialDate.Day day = new PartialDate.Day(edtf);
        if (day.year() == null) {
            // any leap year does: only its month and day are printed
            String known = day.day() == null ? format("MMMM", YearMonth.of(2000, day.month()), language)
                    : format("d MMMM", LocalDate.of(2000, day.month(), day.day()), language);
            return words.yearNotStated(known);
        }
        if (day.month() == null) {
            return day.year().toString();
        }
        return day.day() == null ? format("MMMM yyyy", YearMonth.of(day.year(), day.month()), language)
                : format("d MMMM yyyy", LocalDate.of(day.year(), day.month(), day.day()), language);
    }

    private static String format(String pattern, TemporalAccessor date, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).format(date);
    }
}
