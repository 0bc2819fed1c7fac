package org.wederhoor.dossier.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wederhoor.web.time.DateForm;

/**
 * When somebody can be reached in a week, by the clocks of their own place.
 *
 * @param byDay the spans of each day that has any, in order; none touches another of the same day
 */
public record PressHours(Map<DayOfWeek, List<Span>> byDay) {

    static final int MIDNIGHT = 24 * 60;
    // two weeks: who is there all that time never goes, and an hour that the clocks leave out once comes again
    private static final int DAYS_AHEAD = 15;

    public PressHours {
        byDay = Collections.unmodifiableMap(new EnumMap<>(byDay));
    }

    /**
     * From one minute of a day to another.
     *
     * @param to after {@code from}; at most 1,440, the end of the day
     */
    public record Span(int from, int to) {
    }

    private record Stretch(Instant from, Instant to) {
    }

    /** As {@link HoursReader} reads it, whatever the languages of the build: "Mo-Fr 09:00-12:00,13:00-17:30; Sa 10:00-12:00". */
    @Override
    public String toString() {
        return written(day -> HoursReader.CODES.get(day.ordinal()), "-", ",", HoursReader::clock);
    }

    /** "Mon–Fri 09:00–12:00, 13:00–17:30; Sat 10:00–12:00", which can be typed again. */
    public String in(Locale language) {
        DateTimeFormatter clock = DateForm.CLOCK.in(language);
        return written(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language), "–", ", ",
                minute -> minute == MIDNIGHT ? HoursReader.clock(minute) : LocalTime.ofSecondOfDay(minute * 60L).format(clock));
    }

    /**
     * Opening hours as they are typed, in any language of the build: "Mon–Fri 9:00–17:30, Sat 10–12".
     *
     * @throws NotHours when they cannot be read, and for hours that run over midnight
     */
    public static PressHours read(String typed) throws NotHours {
        return HoursReader.read(typed);
    }

    /** Whether somebody is there at that moment, and until or from when; daylight saving of the zone is kept in mind. */
    public Opening at(Instant now, ZoneId zone) {
        List<Stretch> stretches = stretches(LocalDate.ofInstant(now, zone), zone);
        Stretch next = stretches.stream().filter(each -> each.to.isAfter(now)).findFirst().orElseThrow();
        boolean open = !now.isBefore(next.from);
        boolean always = open && next.equals(stretches.get(stretches.size() - 1));
        return new Opening(open, always ? null : (open ? next.to : next.from).atZone(zone), now);
    }

    /** From the day before, in order; what goes on over midnight is one. */
    private List<Stretch> stretches(LocalDate today, ZoneId zone) {
        List<Stretch> all = new ArrayList<>();
        today.minusDays(1).datesUntil(today.plusDays(DAYS_AHEAD)).forEach(day -> {
            for (Span span : byDay.getOrDefault(day.getDayOfWeek(), List.of())) {
                add(all, stretch(day, span, zone));
            }
        });
        return all;
    }

    private static Stretch stretch(LocalDate day, Span span, ZoneId zone) {
        return new Stretch(shown(day, span.from, zone).toInstant(), shown(day, span.to, zone).withLaterOffsetAtOverlap().toInstant());
    }

    /** When the clocks show that minute, for the first time; where they are put forward past it, when they are. */
    private static ZonedDateTime shown(LocalDate day, int minute, ZoneId zone) {
        LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
        ZoneOffsetTransition turn = zone.getRules().getTransition(local);
        return turn != null && turn.isGap() ? turn.getInstant().atZone(zone) : local.atZone(zone);
    }

    private static void add(List<Stretch> all, Stretch next) {
        // an hour that the clocks leave out is none
        if (!next.from.isBefore(next.to)) {
            return;
        }
        Stretch last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && !next.from.isAfter(last.to)) {
            all.set(all.size() - 1, new Stretch(last.from, next.to.isAfter(last.to) ? next.to : last.to));
        } else {
            all.add(next);
        }
    }

    private String written(Function<DayOfWeek, String> called, String to, String and, Function<Integer, String> clock) {
        Map<String, String> groups = new LinkedHashMap<>();
        List<DayOfWeek> days = List.copyOf(byDay.keySet());
        for (int first = 0; first < days.size(); ) {
            int last = first;
            while (last + 1 < days.size() && days.get(last + 1).ordinal() == days.get(last).ordinal() + 1
                    && byDay.get(days.get(last + 1)).equals(byDay.get(days.get(first)))) {
                last++;
            }
            String names = called.apply(days.get(first)) + (last == first ? "" : to + called.apply(days.get(last)));
            groups.put(names, byDay.get(days.get(first)).stream().map(span -> clock.apply(span.from) + to + clock.apply(span.to))
                    .collect(Collectors.joining(and)));
            first = last + 1;
        }
        return groups.entrySet().stream().map(group -> group.getKey() + " " + group.getValue()).collect(Collectors.joining("; "));
    }
}
