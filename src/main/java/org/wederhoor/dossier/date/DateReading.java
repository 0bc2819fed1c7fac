package org.wederhoor.dossier.date;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.wederhoor.web.time.DateFile;

/**
 * What a date that a person typed is read as.
 *
 * @param readings the EDTF values that it can be: one, two when it is ambiguous, otherwise none
 * @param problem  null when it is read
 */
public record DateReading(List<String> readings, DateProblem problem) {

    /** Regular expressions for what may follow a day's number, stand between it and the month, and before the date. */
    public static final String ORDINAL = DateFile.any(DateFile::ordinal);
    public static final String OF = DateFile.any(DateFile::of);
    public static final String LEAD = DateFile.any(DateFile::lead);

    static final DateReading UNREADABLE = none(DateProblem.UNREADABLE);

    /**
     * Reads a date as it is written in any language that the app is built with, in words ("16 May", "uiterlijk 19 mei 2019",
     * "between 17 and 19 April 2019"), in numbers with the day first, or as EDTF. A day or month without a year is one of an unknown year. Numbers that
     * can be day and month either way are not guessed at. Every phrase of {@link DateWords} is read as the value it stands for.
     *
     * @param typed not null; case, accents and the kind of dash do not matter
     */
    public static DateReading read(String typed) {
        String text = CalendarNames.plain(typed).replaceAll("[‐-―−]", "-").replaceAll("\\s+", " ").strip();
        DateReading reading = DayPhrase.isEdtf(text.toUpperCase(Locale.ROOT)) ? of(text.toUpperCase(Locale.ROOT))
                : DatePhrase.read(text.replaceFirst("[.,;]$", ""));
        return reading.only(value -> !(Edtf.of(value) instanceof EdtfInterval interval && interval.isBackwards()), DateProblem.BACKWARDS);
    }

    /** {@code words} without a preposition or the like before the date, as in “on Monday”. */
    public static String withoutLead(String words) {
        return DateFile.withoutLead(words);
    }

    /** The value; null when there is a problem. */
    public String edtf() {
        return problem == null ? readings.get(0) : null;
    }

    static DateReading of(String edtf) {
        return new DateReading(List.of(edtf), null);
    }

    static DateReading none(DateProblem problem) {
        return new DateReading(List.of(), problem);
    }

    /** What is read out of the values that exist, be they one or two. */
    static DateReading any(List<String> candidates) {
        List<String> real = candidates.stream().filter(PartialDate::isEdtf).distinct().toList();
        return switch (real.size()) {
            case 0 -> none(DateProblem.NO_SUCH_DAY);
            case 1 -> of(real.get(0));
            default -> new DateReading(real, DateProblem.AMBIGUOUS);
        };
    }

    boolean isUnreadable() {
        return problem == DateProblem.UNREADABLE;
    }

    /** The same problem, or each value changed; unreadable where the change gives null or no EDTF value. */
    DateReading map(UnaryOperator<String> change) {
        List<String> changed = readings.stream().map(change).filter(each -> each != null && PartialDate.isEdtf(each)).toList();
        return changed.size() < readings.size() ? UNREADABLE : new DateReading(changed, problem);
    }

    /** The readings that hold; {@code otherwise} when there were some and none of them does. */
    DateReading only(Predicate<String> holds, DateProblem otherwise) {
        if (readings.isEmpty()) {
            return this;
        }
        List<String> left = readings.stream().filter(holds).toList();
        return left.isEmpty() ? none(otherwise) : any(left);
    }
}
