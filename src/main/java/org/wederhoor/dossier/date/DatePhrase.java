package org.wederhoor.dossier.date;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.web.time.DateFile;

/**
 * Reads a phrase for a date or for the time between two of them, in lower case, without accents, and with single spaces.
 */
final class DatePhrase {

    private static final Pattern YEAR_UNKNOWN = Pattern.compile("(.+?)(?:, | \\()" + DateFile.any(DateFile::yearUnknown) + "\\)?");
    private static final List<Pattern> BETWEEN = Stream.concat(
            DateFile.ALL.stream().flatMap(file -> file.between().stream()).map(DateFile::phrase),
            Stream.of("(\\d{1,2}(?: [a-z]+)?) ?- ?(\\d{1,2} [a-z].*)", "([^/ ]{4,})/([^/ ]{4,})", "(\\d{4}) ?- ?(\\d{4})",
                    "([a-z]+\\.?(?: \\d{4})?) ?[-/] ?([a-z].*)", "([a-z]+\\.? [^- ]+(?: \\d{4})?) ?- ?((?:[a-z]|\\d{1,2}(?!\\d)).*)")
                    .map(Pattern::compile)).toList();
    private static final List<Pattern> BOTH = DateFile.phrases(DateFile::both).toList();
    private static final Pattern MONTH_AND_DAY = Pattern.compile("([a-z]+\\.? )\\d{1,2}" + DateFile.any(DateFile::ordinal) + "?");
    private static final Pattern DAY_AND_YEAR = Pattern.compile("\\d{1,2}" + DateFile.any(DateFile::ordinal) + "?(?:,? \\d{4})?");
    private static final List<Opening> OPENINGS = Stream.of(openings(DateFile::beginningUnknown, day -> "/" + day),
            openings(DateFile::endUnknown, day -> day + "/"), openings(DateFile::by, day -> "../" + day),
            openings(DateFile::from, day -> day + "/.."), openings(DateFile::before, day -> prefixed("../", next(day, -1))),
            openings(DateFile::after, day -> suffixed(next(day, 1)))).flatMap(each -> each).toList();
    private static final Pattern BARE_DAY = Pattern.compile("(\\d{1,2})" + DateFile.any(DateFile::ordinal) + "?");
    private static final Pattern BEFORE_YEAR_1 = Pattern.compile("-\\d.*|.*\\b" + DateFile.any(DateFile::beforeChrist) + "\\b.*");

    private record Opening(Pattern form, UnaryOperator<String> value) {
    }

    private static Stream<Opening> openings(Function<DateFile, String> key, UnaryOperator<String> value) {
        return DateFile.phrases(key).map(form -> new Opening(form, value));
    }

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
        DateReading between = between(BETWEEN, phrase);
        DateReading both = between.isUnreadable() ? between(BOTH, phrase).map(each -> isOfNeighbours(each) ? each : null) : between;
        return both.isUnreadable() ? open(phrase) : both;
    }

    private static DateReading between(List<Pattern> forms, String phrase) {
        return forms.stream().map(form -> form.matcher(DateFile.withoutLead(phrase))).filter(Matcher::matches)
                .map(ends -> between(ends.group(1), ends.group(2))).filter(each -> !each.isUnreadable()).findFirst().orElse(DateReading.UNREADABLE);
    }

    private static boolean isOfNeighbours(String interval) {
        String[] ends = interval.split("/");
        return ends[1].equals(next(ends[0], 1));
    }

    private static DateReading open(String phrase) {
        for (Opening each : OPENINGS) {
            Matcher matcher = each.form.matcher(phrase);
            DateReading open = !matcher.matches() ? DateReading.UNREADABLE
                    : DayPhrase.read(matcher.group(1)).map(day -> day.contains("/") ? null : each.value.apply(day));
            if (!open.isUnreadable()) {
                return open;
            }
        }
        return DateReading.UNREADABLE;
    }

    private static DateReading between(String first, String last) {
        // "May 2-4, 2019" says the month once
        Matcher month = MONTH_AND_DAY.matcher(DateFile.withoutLead(first));
        DateReading end = DayPhrase.read(month.matches() && DAY_AND_YEAR.matcher(last).matches() ? month.group(1) + last : last);
        Matcher bare = BARE_DAY.matcher(DateFile.withoutLead(first));
        if (bare.matches()) {
            String day = String.format("%02d", Integer.parseInt(bare.group(1)));
            return joined(end.map(value -> value.matches("(\\d{4}|XXXX)-\\d{2}-\\d{2}.?") ? value.substring(0, 8) + day : null),
                    end);
        }
        return joined(start(first, end), end);
    }

    /** Where only the end has a year, a day of the week at the start has to be one of that year. */
    private static DateReading start(String first, DateReading end) {
        DateReading start = DayPhrase.read(first);
        boolean undated = start.problem() == null && start.edtf().startsWith("XXXX") && end.problem() == null && end.edtf().matches("\\d{4}.*");
        DateReading dated = undated ? DayPhrase.read(first + " " + end.edtf().substring(0, 4)) : DateReading.UNREADABLE;
        return dated.isUnreadable() ? start : dated;
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
