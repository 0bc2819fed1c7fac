package org.wederhoor.dossier.contact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.wederhoor.dossier.contact.NotHours.Fault;

/** Reads opening hours as they are typed, in any language of the build: groups of days, each followed by its times. */
final class HoursReader {

    /** What a day is called in hours that are kept. */
    static final List<String> CODES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");

    // all days; between two; a sign that parts; an hour, its minutes, a or p; a word; what is none of these
    private static final Pattern TOKEN = Pattern.compile("(24/7)|([-‐‑‒–—−]|t/m)|([,;:&+/|\\n])"
            + "|(\\d{1,2})(?:[:.hu]?(\\d{2}))?(?:\\h?([ap])\\.?m\\b\\.?)?|(\\p{L}+)\\.?|\\h+|(.)", Pattern.DOTALL);

    private final Map<DayOfWeek, List<PressHours.Span>> byDay = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private String group = "";
    private DayOfWeek lastDay;
    private boolean timed;
    private boolean ranging;
    private int from = -1;

    private HoursReader() {
    }

    /** @throws NotHours with the words that could not be read */
    static PressHours read(String typed) throws NotHours {
        HoursReader reader = new HoursReader();
        for (MatchResult each : (Iterable<MatchResult>) TOKEN.matcher(typed.toLowerCase(Locale.ROOT)).results()::iterator) {
            reader.take(each);
        }
        reader.endGroup();
        if (reader.byDay.isEmpty()) {
            throw new NotHours(Fault.NO_TIMES, typed);
        }
        reader.byDay.replaceAll((day, spans) -> joined(spans));
        return new PressHours(reader.byDay);
    }

    static String clock(int minute) {
        return String.format("%02d:%02d", minute / 60, minute % 60);
    }

    private void take(MatchResult token) throws NotHours {
        String text = token.group();
        String word = token.group(7);
        if (token.group(1) != null) {
            takeDays(EnumSet.allOf(DayOfWeek.class), text);
            add(0, PressHours.MIDNIGHT);
        } else if (token.group(2) != null || word != null && HoursWords.isTo(word)) {
            refuse(ranging || days.isEmpty() || timed && from < 0, Fault.UNREADABLE, text);
            ranging = true;
        } else if (token.group(4) != null) {
            takeTime(token);
        } else if (word != null) {
            takeWord(word);
        } else {
            refuse(token.group(8) != null, Fault.UNREADABLE, text);
        }
    }

    private void takeWord(String word) throws NotHours {
        Set<DayOfWeek> named = HoursWords.days(word);
        if (HoursWords.isClosed(word)) {
            refuse(days.isEmpty() || from >= 0, Fault.UNREADABLE, word);
            timed = true;
        } else if (!HoursWords.isFiller(word)) {
            refuse(named.isEmpty() || from >= 0, Fault.UNREADABLE, word);
            takeDays(named, word);
        }
    }

    private void takeDays(Set<DayOfWeek> named, String word) throws NotHours {
        if (timed) {
            endGroup();
        }
        DayOfWeek last = named.size() == 1 ? named.iterator().next() : null;
        if (ranging) {
            refuse(lastDay == null || last == null, Fault.UNREADABLE, word);
            for (DayOfWeek day = lastDay; day != last; day = day.plus(1)) {
                days.add(day);
            }
            ranging = false;
        }
        days.addAll(named);
        lastDay = last;
        group = (group + " " + word).strip();
    }

    private void takeTime(MatchResult token) throws NotHours {
        refuse(days.isEmpty(), Fault.NO_DAY, token.group());
        int minute = minute(token);
        if (from < 0) {
            refuse(ranging, Fault.UNREADABLE, token.group());
            from = minute;
            timed = true;
            return;
        }
        refuse(!ranging, Fault.UNREADABLE, token.group());
        int to = minute == 0 ? PressHours.MIDNIGHT : minute;
        refuse(to <= from, Fault.OVER_MIDNIGHT, clock(from) + "–" + clock(minute));
        add(from, to);
    }

    private void add(int begin, int end) {
        days.forEach(day -> byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(new PressHours.Span(begin, end)));
        timed = true;
        ranging = false;
        from = -1;
    }

    private static int minute(MatchResult token) throws NotHours {
        int hour = Integer.parseInt(token.group(4));
        int minute = token.group(5) == null ? 0 : Integer.parseInt(token.group(5));
        boolean half = token.group(6) != null;
        refuse(minute > 59 || (half ? hour < 1 || hour > 12 : hour * 60 + minute > PressHours.MIDNIGHT), Fault.NO_TIME, token.group());
        return (half ? hour % 12 + (token.group(6).equals("p") ? 12 : 0) : hour) * 60 + minute;
    }

    private void endGroup() throws NotHours {
        refuse(ranging, Fault.UNREADABLE, group);
        refuse(!timed && !days.isEmpty() || from >= 0, Fault.NO_TIMES, group);
        days.clear();
        group = "";
        lastDay = null;
        timed = false;
    }

    /** In order; those that meet are one. */
    private static List<PressHours.Span> joined(List<PressHours.Span> spans) {
        List<PressHours.Span> joined = new ArrayList<>();
        spans.stream().sorted(Comparator.comparingInt(PressHours.Span::from)).forEach(span -> {
            PressHours.Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span.from() <= last.to()) {
                joined.set(joined.size() - 1, new PressHours.Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                joined.add(span);
            }
        });
        return List.copyOf(joined);
    }

    private static void refuse(boolean wrong, Fault fault, String at) throws NotHours {
        if (wrong) {
            throw new NotHours(fault, at);
        }
    }
}
