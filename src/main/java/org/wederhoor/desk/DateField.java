package org.wederhoor.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.dossier.date.DateProblem;
import org.wederhoor.dossier.date.DateReading;
import org.wederhoor.dossier.date.DateWords;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;

/** The pair of fields that a date is typed into: the words as printed, and the date they stand for. */
public final class DateField {

    private DateField() {
    }

    /**
     * The date out of {@code name}Printed and {@code name}Edtf, the second as {@link DateReading} takes it; null when both are
     * empty. What is no date, or can be two, is a problem.
     */
    public static PartialDate read(Form form, String name) {
        String printed = form.optional(name + "Printed", 200);
        String typed = form.optional(name + "Edtf", 200);
        if (typed == null) {
            return PartialDate.of(printed, null);
        }
        DateReading reading = DateReading.read(typed);
        if (reading.problem() != null) {
            form.problem(name + "Edtf", (FieldWords) language -> words(reading, language));
            return null;
        }
        return PartialDate.of(printed, reading.edtf());
    }

    /** Fills the pair, in words of {@code language} that are read as the same date again; {@code date} may be null. */
    public static Form fill(Form form, String name, PartialDate date, Locale language) {
        boolean known = date != null && date.edtf != null;
        return form.with(name + "Printed", date == null ? null : date.printed)
                .with(name + "Edtf", known ? DateWords.of(null, date.edtf, language) : null);
    }

    /** The pair, each with what it is called, given what the date is called. */
    static Map<String, UnaryOperator<Words>> parts(String name) {
        Map<String, UnaryOperator<Words>> parts = new LinkedHashMap<>();
        parts.put(name + "Printed", date -> language -> messages(language).datePrinted(date.in(language)));
        parts.put(name + "Edtf", date -> language -> messages(language).dateEdtf(date.in(language)));
        return parts;
    }

    /** As the journal keeps it: as printed, with the EDTF value behind it; null for null. */
    static String recorded(PartialDate date) {
        return date == null ? null : Stream.of(date.printed, date.edtf == null ? null : "[" + date.edtf + "]")
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Both halves in one line, so that two dates that differ never read the same; empty for null. */
    public static String shown(PartialDate date, Locale language) {
        if (date == null || date.printed == null || date.edtf == null) {
            return date == null ? "" : date.in(language);
        }
        return messages(language).dateAndPrinted(date.in(language), date.printed);
    }

    private static String words(DateReading reading, Locale language) {
        if (reading.problem() == DateProblem.AMBIGUOUS) {
            return messages(language).ambiguousDate(DateWords.of(null, reading.readings().get(0), language),
                    DateWords.of(null, reading.readings().get(1), language));
        }
        return messages(language).dateProblem(reading.problem());
    }

    private static DeskMessages messages(Locale language) {
        return Words.messages(DeskMessages.class, language);
    }
}
