package org.wederhoor.source.intake.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.intake.cleaning.LeftOutRanges.Span;
import org.wederhoor.source.text.PlacedText;

class LeftOutRangesTest {

    private static final String TEXT = "aaaa bbbb cccc dddd eeee";

    private final LeftOutRanges ranges = new LeftOutRanges(TEXT);

    @Test
    void what_was_said_first_of_a_place_holds_and_the_rest_is_filled_in() {
        ranges.add(new Span(5, 9, LeftOutReason.RELATED));
        ranges.add(new Span(0, 14, LeftOutReason.OTHER));
        assertEquals("OTHER aaaa, RELATED bbbb, OTHER cccc", found());
    }

    @Test
    void neighbours_for_one_reason_are_one() {
        ranges.add(new Span(10, 14, LeftOutReason.OTHER));
        ranges.add(new Span(5, 9, LeftOutReason.OTHER));
        assertEquals("OTHER bbbb cccc", found());
    }

    @Test
    void what_is_kept_is_cut_out_of_whatever_holds_it() {
        ranges.add(new Span(0, 9, LeftOutReason.OTHER));
        ranges.add(new Span(9, 24, LeftOutReason.LEGAL));
        ranges.keep(new Span(5, 14, null));
        assertEquals("OTHER aaaa, LEGAL dddd eeee", found());
    }

    @Test
    void nothing_but_white_space_is_no_range() {
        ranges.add(new Span(4, 5, LeftOutReason.OTHER));
        ranges.add(new Span(7, 7, LeftOutReason.OTHER));
        assertEquals("", found());
    }

    private String found() {
        PlacedText placed = new PlacedText(TEXT);
        List<LeftOut> all = ranges.in(placed);
        return all.stream().map(each -> each.reason() + " " + placed.slice(each.range())).collect(Collectors.joining(", "));
    }
}
