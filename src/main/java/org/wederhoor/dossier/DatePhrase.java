package org.wederhoor.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a phrase for a date or for the time between two of them, in lower case, without accents, and with single spaces.
 */
final class DatePhrase {

    private static final Pattern YEAR_UNKNOWN = Pattern.compile("(.+?)(?:, | \\()(?:(?:the )?year (?:is )?(?:unknown|not known"
            + "|not stated(?: in the source)?)|no year|without a year|(?:het )?jaar (?:is )?(?:onbekend|niet bekend"
            + "|niet vermeld(?: in de bron)?)|zonder jaar)\\)?");
    private static final Pattern START_UNKNOWN = Pattern.compile("(?:until|tot en met) (.+), (?:beginning not known"
            + "|begin onbekend)");
    private static final Pattern END_UNKNOWN = Pattern.compile("(?:from|vanaf) (.+), (?:end not known|einde onbekend)");
    private static final Pattern BY = Pattern.compile("(?:by|until|up to|no later than|not later than|on or before"
            + "|uiterlijk(?: op)?"
            + "|tot en met|t/m|niet later dan|op of voor) (.+)");
    private static final Pattern FROM = Pattern.compile("(?:from|since|as of|on or after|vanaf|sinds|op of na) (.+?)"
            + "(?: on| onwards?| af)?");
    private static final Pattern BEFORE = Pattern.compile("(?:before|earlier than|voor|eerder dan) (.+)");
    private static final Pattern AFTER = Pattern.compile("(?:after|later than|na|later dan) (.+)");
    private static final List<Pattern> BETWEEN = List.of(Pattern.compile("(?:between|tussen) (.+?) (?:and|(?<!tot )en) (.+)"),
            Pattern.compile("(?:from |van )?(.+?) (?:to|until|through|tot en met|t/m) (.+)"),
            Pattern.compile("(\\d{1,2}(?: [a-z]+)?) ?- ?(\\d{1,2} [a-z].*)"), Pattern.compile("([^/ ]{4,})/([^/ ]{4,})"));
    private static final Pattern BARE_DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|e|de|ste)?");
    private static final Pattern BEFORE_YEAR_1 = Pattern.compile("-\\d.*|.*\\b(?:bce?|v\\.? ?chr)\\b.*");

    private DatePhrase() {
    }

    static DateReading read(String phrase) {
        if (BEFORE_YEAR_1.matcher(phrase).matches()) {
            return DateReading.none(DateProblem.TOO_EARLY);
        }
        Matcher unknown = YEAR_UNKNOWN.matcher(phrase);
        return unknown.matches() ? dated(unknown.group(1)).map(value -> Edtf.of(value).isOfUnknownYear() ? value : null)
                : dated(phrase);
    }

    private static DateReading dated(String phrase) {
        DateReading day = DayPhrase.read(phrase);
        if (!day.isUnreadable()) {
            return day;
        }
        for (Pattern form : BETWEEN) {
            Matcher ends = form.matcher(phrase);
            DateReading between = ends.matches() ? between(ends.group(1), ends.group(2)) : DateReading.UNREADABLE;
            if (!between.isUnreadable()) {
                return between;
            }
        }
        return open(phrase);
    }

    private static DateReading open(String phrase) {
        record Opening(Pattern form, UnaryOperator<String> value) {
        }
        for (Opening each : List.of(new Opening(START_UNKNOWN, day -> "/" + day), new Opening(END_UNKNOWN, day -> day + "/"),
                new Opening(BY, day -> "../" + day), new Opening(FROM, day -> day + "/.."),
                new Opening(BEFORE, day -> prefixed("../", next(day, -1))), new Opening(AFTER, day -> suffixed(next(day, 1))))) {
            Matcher matcher = each.form.matcher(phrase);
            if (matcher.matches()) {
                return DayPhrase.read(matcher.group(1)).map(day -> day.contains("/") ? null : each.value.apply(day));
            }
        }
        return DateReading.UNREADABLE;
    }

    private static DateReading between(String first, String last) {
        DateReading end = DayPhrase.read(last);
        Matcher bare = BARE_DAY.matcher(first);
        if (bare.matches()) {
            String day = String.format("%02d", Integer.parseInt(bare.group(1)));
            return joined(end.map(value -> value.matches("(\\d{4}|XXXX)-\\d{2}-\\d{2}.?") ? value.substring(0, 8) + day : null),
                    end);
        }
        return joined(DayPhrase.read(first), end);
    }

    private static DateReading joined(DateReading start, DateReading end) {
        if (start.readings().isEmpty() || end.readings().isEmpty()) {
            return start.isUnreadable() || end.isUnreadable() ? DateReading.UNREADABLE : start.readings().isEmpty() ? start : end;
        }
        boolean ambiguous = start.problem() != null || end.problem() != null;
        String one = joined(start.readings().get(0), end.readings().get(0));
        // who writes the day first writes it first twice
        String other = joined(last(start.readings()), last(end.readings()));
        if (!ambiguous && !PartialDate.isEdtf(one)) {
            boolean both = Edtf.of(one.split("/")[0]).isOfUnknownYear() == Edtf.of(one.split("/")[1]).isOfUnknownYear();
            return both ? DateReading.none(DateProblem.BACKWARDS) : DateReading.UNREADABLE;
        }
        return DateReading.any(List.of(one, other));
    }

    private static String joined(String start, String end) {
        String year = end.substring(0, 4);
        return (start.startsWith("XXXX") && year.matches("\\d{4}") ? year + start.substring(4) : start) + "/" + end;
    }

    private static String last(List<String> readings) {
        return readings.get(readings.size() - 1);
    }

    /** The day, month or year before or after one; null where that cannot be told. */
    private static String next(String edtf, int step) {
        EdtfDate date = EdtfDate.of(edtf);
        if (date.isPlain()) {
            LocalDate day = step < 0 ? date.earliest().minusDays(1) : date.latest().plusDays(1);
            return day.getYear() > 9999 ? null : day.toString().substring(0, edtf.length());
        }
        // in an unknown year, nobody can tell what comes before 1 March or after 28 February
        if (edtf.equals("XXXX-02-28") && step > 0) {
            return null;
        }
        String last = edtf.matches("XXXX-\\d{2}(-\\d{2})?") ? edtf.substring(edtf.length() - 2) : "00";
        String neighbour = edtf.substring(0, edtf.length() - 2) + String.format("%02d", Integer.parseInt(last) + step);
        return !last.equals("00") && date.season() == null && PartialDate.isEdtf(neighbour)
                && Edtf.of(neighbour) instanceof EdtfDate near && near.season() == null ? neighbour : null;
    }

    private static String prefixed(String before, String value) {
        return value == null ? null : before + value;
    }

    private static String suffixed(String value) {
        return value == null ? null : value + "/..";
    }
}
