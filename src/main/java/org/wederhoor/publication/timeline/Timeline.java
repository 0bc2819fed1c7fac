package org.wederhoor.publication.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.quarkus.qute.RawString;

import org.wederhoor.web.time.DateForm;

/**
 * Events in their lanes, each with the line that draws when it was. It is drawn on the server: all places are known before a
 * browser sees it.
 *
 * @param lanes those with something in them
 * @param ticks the days that are named above the lines
 */
public record Timeline(List<LaneDrawn> lanes, List<Tick> ticks, boolean unknown) {

    /** A lane with its events in time; those without a known year last. */
    public record LaneDrawn(Lane lane, List<Drawn> events) {
    }

    /**
     * An event and its mark.
     *
     * @param shape  how it is drawn
     * @param from   where its mark begins, in hundredths of the width: "37.5%"
     * @param to     where it ends; the same for a point
     */
    public record Drawn(Event event, Shape shape, String from, String to) {
    }

    /** POINT: that day beyond doubt. DOUBTFUL: probably that day. RANGE: some time between two days. UNKNOWN: no year is known. */
    public enum Shape {
        POINT, DOUBTFUL, RANGE, UNKNOWN
    }

    /** @param anchor start, middle or end: which part of the words stands at {@code at} */
    public record Tick(String at, String words, String anchor) {
    }

    /** The lines that mark the days in every line of events; they are drawn once and printed with each. */
    public RawString grid() {
        return new RawString(ticks.stream().map(tick -> "<line class=\"timeline-grid\" x1=\"%1$s\" x2=\"%1$s\" y1=\"0\" y2=\"24\"/>".formatted(tick.at))
                .collect(Collectors.joining()));
    }

    /** @param events in the order in which those of one day are told */
    public static Timeline of(List<Event> events, Locale language) {
        Scale scale = new Scale(events.stream().map(Event::when).toList());
        return new Timeline(Arrays.stream(Lane.values())
                .map(lane -> new LaneDrawn(lane, events.stream().filter(event -> event.lane() == lane).sorted(Comparator.comparing(Event::when))
                        .map(event -> draw(event, scale)).toList()))
                .filter(lane -> !lane.events.isEmpty()).toList(),
                scale.ticks().stream().map(day -> tick(day, scale, language)).toList(), scale.hasUnknown());
    }

    private static Drawn draw(Event event, Scale scale) {
        When when = event.when();
        if (when.isUnknown()) {
            return drawn(event, Shape.UNKNOWN, scale.unknown(), scale.unknown());
        }
        double from = when.earliest() == null ? scale.first() : scale.of(when.earliest());
        double to = when.latest() == null ? scale.last() : scale.of(when.latest());
        Shape shape = when.exact() ? Shape.POINT : from == to ? Shape.DOUBTFUL : Shape.RANGE;
        return drawn(event, shape, from, to);
    }

    private static Drawn drawn(Event event, Shape shape, double from, double to) {
        return new Drawn(event, shape, percent(from), percent(to));
    }

    private static Tick tick(LocalDate day, Scale scale, Locale language) {
        double at = scale.of(day);
        return new Tick(percent(at), DateForm.BRIEF.in(language).format(day),
                at < 15 ? "start" : at > 80 ? "end" : "middle");
    }

    private static String percent(double of) {
        return String.format(Locale.ROOT, "%.1f%%", of);
    }
}
