package org.wederhoor.publication.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where days stand on a timeline, in hundredths of its width. Days keep their order, and a longer gap is a wider one; but a year is
 * not drawn 365 times as wide as a day, so that a week of news and the years around it fit one picture.
 */
final class Scale {

    private static final double FIRST = 3;
    private static final double LAST = 97;
    /** What has no known year stands to the right of all that has one. */
    private static final double LAST_BESIDE_UNKNOWN = 86;
    private static final double UNKNOWN = 94;
    // days whose words stand below the line lie so far apart at least that the words do not run into each other on a phone
    private static final double BETWEEN_TICKS = 40;

    private final TreeMap<LocalDate, Double> places = new TreeMap<>();
    private final double last;
    private final boolean unknown;

    Scale(List<When> moments) {
        unknown = moments.stream().anyMatch(When::isUnknown);
        last = unknown ? LAST_BESIDE_UNKNOWN : LAST;
        List<LocalDate> days = new ArrayList<>(new TreeSet<>(moments.stream().flatMap(when -> Stream.of(when.earliest(), when.latest()))
                .filter(day -> day != null).toList()));
        double width = 0;
        for (int i = 1; i < days.size(); i++) {
            width += gap(days.get(i - 1), days.get(i));
        }
        double at = 0;
        for (int i = 0; i < days.size(); i++) {
            at += i == 0 ? 0 : gap(days.get(i - 1), days.get(i));
            places.put(days.get(i), width == 0 ? (FIRST + last) / 2 : FIRST + at / width * (last - FIRST));
        }
    }

    /** @param day one of the days of the moments it was made of */
    double of(LocalDate day) {
        return places.get(day);
    }

    double first() {
        return 0;
    }

    double last() {
        return unknown ? last + FIRST : 100;
    }

    double unknown() {
        return UNKNOWN;
    }

    boolean hasUnknown() {
        return unknown;
    }

    /** Days to name below the line: the first and the last, and between them those for whose words there is room. */
    List<LocalDate> ticks() {
        List<LocalDate> ticks = new ArrayList<>();
        if (places.isEmpty()) {
            return ticks;
        }
        ticks.add(places.firstKey());
        places.forEach((day, place) -> {
            boolean roomBefore = place - places.get(ticks.get(ticks.size() - 1)) >= BETWEEN_TICKS;
            if (roomBefore && places.lastEntry().getValue() - place >= BETWEEN_TICKS) {
                ticks.add(day);
            }
        });
        if (places.lastEntry().getValue() - places.get(ticks.get(ticks.size() - 1)) >= BETWEEN_TICKS) {
            ticks.add(places.lastKey());
        }
        return ticks;
    }

    // one day is 1, ten are 4.5, a year is 9.5
    private static double gap(LocalDate before, LocalDate after) {
        return 1 + Math.log(ChronoUnit.DAYS.between(before, after)) / Math.log(2);
    }
}
