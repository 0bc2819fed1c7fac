package org.wederhoor.source.intake.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.dossier.date.DateProblem;
import org.wederhoor.dossier.date.DateReading;
import org.wederhoor.dossier.date.PartialDate;

/** Finds the day that a text bears: in a line that says nothing else, or in a dateline; never in a sentence of the story. */
final class PrintedDate {

    private static final String MONTH = "\\p{L}{3,10}\\.?";
    private static final String DAY = "\\d{1,2}" + DateReading.ORDINAL + "?";
    /** Whatever can be a date with a day, or a month with a year; {@link #isDate} tells whether it is one. 19-05-19 can begin with its year. */
    static final String SHAPE = "(?:" + DAY + " (?:" + DateReading.OF + " )?" + MONTH + "(?:,? (?:\\d{4}|['’]\\d{2}))?|" + MONTH + " " + DAY
            + "(?:,? (?:\\d{4}|['’]\\d{2}))?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{2}-\\d{2}|"
            + "(?<first>\\d{1,2})[-/.]\\d{1,2}[-/.](?!\\k<first>(?!\\d))\\d{2}|" + MONTH + " \\d{4})";
    private static final String TIME = "(?:T[\\d:.+Z-]+|,? ?(?:" + IntakeFile.exactly(IntakeFile::at)
            + " |@ )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?" + IntakeFile.any(IntakeFile::hours)
            + ")?(?: [A-Z]{1,5})?(?: ?\\([^()]{1,20}\\))?)?";
    private static final Pattern DATE_LAST = Pattern.compile("(?<![\\p{L}\\p{N}-])(" + SHAPE + ")" + TIME + "[.)]?$");
    private static final Pattern WEEKDAY = Pattern.compile("(?<!\\p{L})(?!" + DateReading.LEAD + " )\\p{L}{2,10}\\.?,? (?:"
            + DateReading.LEAD + " )?$");
    private static final Pattern TIME_BEFORE = Pattern.compile("(?:(?<!\\p{L})\\p{L}{2,10}\\.?,? )?\\d{1,2}:\\d{2}(?: ?" + IntakeFile.any(IntakeFile::hours)
            + ")?(?: [A-Z]{1,5})?,?\\s*$");
    private static final String ON = "(?: " + DateReading.LEAD + ")? ?:?";
    private static final String UPDATED = IntakeFile.any(IntakeFile::updated) + ON;
    private static final Pattern UPDATE = Pattern.compile("\\(?" + UPDATED);
    private static final Pattern PUBLICATION = Pattern.compile(IntakeFile.any(IntakeFile::published) + ON);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’ -]{2,40},?");
    private static final Pattern BY_LABEL = Pattern.compile("^" + IntakeFile.any(IntakeFile::byline) + "\\s+");
    private static final Pattern LEAD_LAST = Pattern.compile("\\s" + DateReading.LEAD + "$");
    private static final String SEPARATORS = "\\s*[|·•]\\s*|\\s+[–—-]{1,2}\\s+|\\t+|(?<=\\d{4}),\\s+(?=\\p{Lu})|\\s+\\((?=\\d)"
            + "|[,;]?\\s+(?=\\(?" + UPDATED + "\\s)|;\\s*(?=" + IntakeFile.any(IntakeFile::published) + "\\s)"
            + "|,?\\s+(?=" + IntakeFile.any(IntakeFile::by) + ":?\\s\\p{Lu})";
    private static final String SEPARATOR_OF_LABEL = "|(?<! (?:&|" + IntakeFile.exactly(IntakeFile::and)
            + "))\\s*[,;/]?\\s+(?=" + IntakeFile.any(IntakeFile::captions) + "\\s?:)";
    // few lines have labels, and most places in a line are told by their first sign to be none
    private static final Pattern SEPARATOR = Pattern.compile("(?=[\\s,;|·•])(?:" + SEPARATORS + ")");
    private static final Pattern SEPARATOR_IN_LABELLED = Pattern.compile("(?=[\\s,;/|·•])(?:" + SEPARATORS + SEPARATOR_OF_LABEL + ")");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern SHORT_YEAR = Pattern.compile("((?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.]| (?=['’]))['’]?(\\d{2})$");
    private static final Pattern BEFORE_DATE = Pattern.compile("(?: " + DateReading.LEAD + "|[,;|·•–—-])?\\s*$");
    private static final int LONGEST_LINE = 200;
    private static final int MOST_NAMES = 4;

    /** A date that a line bears: whether it is an update's, whether a label says what it is, whether a name stands before it. */
    record Bearing(FoundWords date, boolean update, boolean labelled, boolean named) {
    }

    private PrintedDate() {
    }

    /**
     * The day of publication, or else of the dateline, or else of an update. A day above the headline may be the one on which the page
     * was asked for, and one between paragraphs another article's.
     *
     * @param published the day that metadata give; where there is one, what is printed without a label and far from it is not the article's
     */
    static Optional<FoundWords> of(ArticleLines lines, Optional<ArticleLine> headline, Optional<FoundWords> inDateline, Optional<LocalDate> published) {
        List<Bearing> top = lines.top().stream().filter(line -> headline.filter(each -> each.holds(line)).isEmpty())
                .flatMap(line -> bearings(line).stream()).toList();
        List<Bearing> below = lines.below().stream().flatMap(line -> bearings(line).stream()).filter(Bearing::labelled).toList();
        List<Bearing> first = top.stream().filter(each -> !each.update).toList();
        Optional<Bearing> labelled = below.stream().filter(each -> !each.update).findFirst();
        int title = headline.map(ArticleLine::from).orElse(-1);
        if (published.isPresent()) {
            LocalDate day = published.get();
            List<Bearing> beside = headline.map(lines::beside).orElse(List.of()).stream().flatMap(line -> bearings(line).stream()).toList();
            List<Bearing> near = Stream.concat(first.stream(), beside.stream().filter(each -> !each.update && isAbout(each.date, day))).toList();
            // nothing is published after it was updated: where the moment falls on another day, it does so in another zone
            Optional<FoundWords> updated = Stream.concat(top.stream(), beside.stream()).filter(each -> each.update && isDayBefore(each.date, day))
                    .map(Bearing::date).findFirst();
            return near.stream().filter(each -> isAbout(each.date, day)).findFirst()
                    .or(() -> first.stream().filter(each -> each.date.from() > title && each.labelled).findFirst())
                    .or(() -> labelled).map(Bearing::date).or(() -> updated).or(() -> inDateline.filter(each -> isAbout(each, day)));
        }
        return first.stream().filter(each -> each.date.from() > title).findFirst().or(() -> first.stream().findFirst()).or(() -> labelled)
                .map(Bearing::date).or(() -> inDateline)
                .or(() -> headline.map(lines::beside).orElse(List.of()).stream().filter(line -> BylineWords.isLabelled(line) || line.from() > title)
                        .flatMap(line -> bearings(line).stream()).filter(each -> !each.update).map(Bearing::date).findFirst())
                .or(() -> top.stream().findFirst().or(() -> below.stream().findFirst()).map(Bearing::date));
    }

    /** Whether the printed day is that one, or the day beside it, as it is in other zones. */
    private static boolean isAbout(FoundWords printed, LocalDate day) {
        return days(printed, day).anyMatch(each -> Math.abs(each) <= 1);
    }

    private static boolean isDayBefore(FoundWords printed, LocalDate day) {
        return days(printed, day).anyMatch(each -> each == -1);
    }

    /** How many days after {@code day} the printed one can be; one without a year is of its year. */
    private static Stream<Long> days(FoundWords printed, LocalDate day) {
        return read(printed.value()).readings().stream().map(each -> each.replaceFirst("^XXXX", String.valueOf(day.getYear())))
                .filter(each -> each.matches("\\d{4}-\\d{2}-\\d{2}") && PartialDate.isEdtf(each))
                .map(each -> ChronoUnit.DAYS.between(day, LocalDate.parse(each)));
    }

    /** The first date of words that say little else, without the time beside it. */
    static Optional<String> in(String words) {
        return words.isBlank() ? Optional.empty() : bearings(new ArticleLine(words, 0, false)).stream().map(each -> each.date().value()).findFirst();
    }

    /** The dates that a line consists of, in its order; none for a line that says more than a name, a date and a time. */
    static List<Bearing> bearings(ArticleLine line) {
        List<Bearing> found = new ArrayList<>();
        if (line.length() > LONGEST_LINE || !DIGIT.matcher(line.words()).find() || line.isProse()) {
            return found;
        }
        parts(line.words()).forEach(part -> bearing(line, part[0], part[1]).ifPresent(found::add));
        return found;
    }

    /** The parts of a line between bars, dashes and the words that begin another statement: from and to, in units of the line. */
    static List<int[]> parts(String words) {
        List<int[]> parts = new ArrayList<>();
        Matcher separator = (words.indexOf(':') < 0 ? SEPARATOR : SEPARATOR_IN_LABELLED).matcher(words);
        int from = 0;
        while (separator.find()) {
            parts.add(new int[] {from, separator.start()});
            from = separator.end();
        }
        parts.add(new int[] {from, words.length()});
        return parts;
    }

    /** As {@link #parts}, each only up to the date that it ends with. */
    static List<int[]> besidesDates(ArticleLine line) {
        List<int[]> parts = new ArrayList<>();
        List<Bearing> dates = bearings(line);
        for (int[] part : parts(line.words())) {
            int end = dates.stream().map(each -> each.date().from() - line.from())
                    .filter(start -> start > part[0] && start < part[1]).findFirst().orElse(part[1]);
            Matcher tail = BEFORE_DATE.matcher(line.words()).region(part[0], end);
            parts.add(new int[] {part[0], end < part[1] && tail.find() ? tail.start() : end});
        }
        return parts;
    }

    private static Optional<Bearing> bearing(ArticleLine line, int from, int to) {
        Matcher date = DATE_LAST.matcher(line.words()).region(from, to);
        while (date.find()) {
            if (isDate(date.group(1))) {
                Matcher weekday = WEEKDAY.matcher(line.words()).region(from, date.start());
                int start = weekday.find() && isDate(line.words().substring(weekday.start(), date.end(1))) ? weekday.start()
                        : date.start();
                FoundWords found = FoundWords.in(line, start, date.end(1));
                String before = TIME_BEFORE.matcher(line.words().substring(from, start)).replaceFirst("").strip();
                boolean update = UPDATE.matcher(before).matches();
                boolean labelled = update || PUBLICATION.matcher(before).matches();
                boolean named = !labelled && !before.isEmpty();
                String name = BY_LABEL.matcher(LEAD_LAST.matcher(before).replaceFirst("")).replaceFirst("");
                return !named || NAME.matcher(name).matches() && name.split(" ").length <= MOST_NAMES
                        ? Optional.of(new Bearing(found, update, labelled, named)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static DateReading read(String words) {
        return DateReading.read(SHORT_YEAR.matcher(words).replaceFirst("$120$2"));
    }

    /** Whether it reads as a date, be it one that can be read in two ways, or of which two digits do not say the century. */
    static boolean isDate(String words) {
        DateProblem problem = read(words).problem();
        return problem == null || problem == DateProblem.AMBIGUOUS || problem == DateProblem.WRONG_WEEKDAY;
    }
}
