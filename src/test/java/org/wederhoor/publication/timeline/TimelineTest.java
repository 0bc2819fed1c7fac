package org.wederhoor.publication.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.wederhoor.publication.timeline.Timeline.Drawn;
import org.wederhoor.publication.timeline.Timeline.Shape;
import org.wederhoor.verdict.Content;

class TimelineTest {

    @Test
    void a_known_day_is_a_point_and_what_is_uncertain_is_drawn_as_uncertain() {
        assertEquals(List.of(Shape.POINT, Shape.POINT, Shape.DOUBTFUL, Shape.DOUBTFUL, Shape.RANGE, Shape.RANGE, Shape.RANGE, Shape.RANGE, Shape.RANGE,
                Shape.UNKNOWN, Shape.UNKNOWN), Stream.of("2019-05-19", "2019-05-19T10:00:00Z", "2019-05-19?", "2019-05-19~", "2019-05", "2019",
                        "2019-04-17/2019-04-19", "../2019-05-19", "2019-05-XX", "XXXX-04-19", null).map(TimelineTest::shape).toList());
    }

    @Test
    void events_stand_in_the_order_of_time_and_those_without_a_year_last() {
        assertEquals(List.of("2010", "../2015-01-01", "2019-04-17/2019-04-19", "2019-04-18", "2019-05", "XXXX-03", "XXXX-04-19", "XXXX-05-16", "none"),
                order("XXXX-05-16", "2019-05", null, "2019-04-18", "2010", "XXXX-04-19", "2019-04-17/2019-04-19", "XXXX-03", "../2015-01-01"));
    }

    @Test
    void of_one_day_the_order_in_which_they_are_told_stays() {
        Event one = event(Lane.ANSWERS, "2019-05-19", "one");
        Event two = event(Lane.ANSWERS, "2019-05-19", "two");
        assertEquals(List.of(two, one), Timeline.of(List.of(two, one), Locale.ENGLISH).lanes().get(0).events().stream().map(Drawn::event).toList());
    }

    @Test
    void a_later_day_stands_further_right_and_a_longer_gap_is_wider() {
        double[] at = drawn("2019-05-16", "2019-05-17", "2019-06-17", "2026-11-22").stream().mapToDouble(each -> number(each.from())).toArray();
        assertTrue(at[0] < at[1] && at[1] < at[2] && at[2] < at[3]);
        assertTrue(at[1] - at[0] < at[2] - at[1] && at[2] - at[1] < at[3] - at[2], Arrays.toString(at));
        assertTrue(at[1] - at[0] > 1, "a day stays to be seen beside seven years");
    }

    @Test
    void everything_stands_within_the_width() {
        for (List<String> dates : List.of(List.of("2019"), List.of("../2019-05-19", "2019-05-20/.."), List.of("XXXX-05-16"),
                IntStream.range(1, 300).mapToObj(day -> LocalDate.of(2019, 1, 1).plusDays(day * 7L).toString()).toList())) {
            for (Drawn each : drawn(dates.toArray(String[]::new))) {
                assertTrue(number(each.from()) >= 0 && number(each.to()) <= 100 && number(each.from()) <= number(each.to()), dates + " " + each);
            }
        }
    }

    @Test
    void an_interval_with_an_open_end_reaches_the_edge_of_what_is_known() {
        Drawn until = drawn("../2019-05-19", "2019-05-10").get(1);
        assertEquals("0.0%", until.from());
        List<Drawn> with = drawn("2019-05-19/..", "XXXX-05-16");
        assertTrue(number(with.get(0).to()) < number(with.get(1).from()), with.toString());
    }

    @Test
    void lanes_come_in_one_order_and_those_with_nothing_in_them_are_left_out() {
        Timeline timeline = Timeline.of(List.of(event(Lane.EDITIONS, "2026-11-22", "e"), event(Lane.APPEARANCES, "2019-05-19", "a")), Locale.ENGLISH);
        assertEquals(List.of(Lane.APPEARANCES, Lane.EDITIONS), timeline.lanes().stream().map(Timeline.LaneDrawn::lane).toList());
        assertEquals(List.of(), Timeline.of(List.of(), Locale.ENGLISH).lanes());
        assertFalse(timeline.unknown());
    }

    @Test
    void the_days_that_are_named_are_days_of_the_events_and_do_not_run_into_each_other() {
        List<Timeline.Tick> ticks = Timeline.of(Stream.of("2019-05-16", "2019-05-17", "2019-05-18", "2020-01-01", "2026-11-22")
                .map(date -> event(Lane.ANSWERS, date, date)).toList(), Locale.forLanguageTag("nl")).ticks();
        assertEquals("16 mei 2019", ticks.get(0).words());
        assertEquals("22 nov. 2026", ticks.get(ticks.size() - 1).words());
        for (int i = 1; i < ticks.size(); i++) {
            assertTrue(number(ticks.get(i).at()) - number(ticks.get(i - 1).at()) >= 35, ticks.toString());
        }
        assertEquals(1, Timeline.of(List.of(event(Lane.ANSWERS, "2019-05-16", "")), Locale.ENGLISH).ticks().size());
        assertEquals(0, Timeline.of(List.of(event(Lane.ANSWERS, "XXXX-05-16", "")), Locale.ENGLISH).ticks().size());
    }

    @Test
    void a_moment_is_the_day_that_it_is_in_the_newsrooms_zone() {
        assertEquals(LocalDate.of(2026, 5, 2), When.of(Instant.parse("2026-05-01T22:00:00Z"), ZoneId.of("Europe/Amsterdam")).earliest());
    }

    private static Shape shape(String date) {
        return drawn(date).get(0).shape();
    }

    private static List<Drawn> drawn(String... dates) {
        return Timeline.of(Arrays.stream(dates).map(date -> event(Lane.ANSWERS, date, String.valueOf(date))).toList(), Locale.ENGLISH)
                .lanes().get(0).events();
    }

    private static List<String> order(String... dates) {
        return drawn(dates).stream().map(each -> each.event().label().replace("null", "none")).toList();
    }

    private static Event event(Lane lane, String edtf, String label) {
        return new Event(lane, When.of(edtf == null ? null : new Content.DateSaid(null, edtf)), null, null, label, "en", "", "#x");
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.replace("%", ""));
    }
}
