package org.wederhoor.publication.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Chart, table and file say the same, and all of it. */
class FigureTableTest {

    @Test
    void a_desk_without_a_verdict_has_neither_chart_nor_rows() {
        FigureTable none = FigureTable.of(FigureKind.MARK, List.of());
        assertTrue(none.isEmpty());
        assertNull(DrawnFigure.of(none).chart());
        assertEquals("month,confirmed,denied,unverified\r\n", none.csv());
    }

    @Test
    void one_verdict_is_one_bar_as_high_as_the_scale() {
        DrawnFigure one = DrawnFigure.of(FigureTable.of(FigureKind.MARK, List.of(new FigureTable.Amount("2026-05", "DENIED", 1))));
        assertEquals(1, one.chart().bars().size());
        assertEquals(List.of(new FigureChart.Part(1, "12.0", "160.0")), one.chart().bars().get(0).parts());
        assertEquals(List.of(0L, 1L), one.chart().ticks().stream().map(FigureChart.Tick::amount).toList());
        assertEquals(List.of(0L, 1L, 0L), one.totals());
    }

    @Test
    void ten_thousand_in_a_month_beside_one_keep_their_measure() {
        DrawnFigure many = DrawnFigure.of(FigureTable.of(FigureKind.MARK, List.of(new FigureTable.Amount("2026-05", "DENIED", 6000),
                new FigureTable.Amount("2026-05", "UNVERIFIED", 4000), new FigureTable.Amount("2026-07", "CONFIRMED", 1))));
        assertEquals(List.of("96.0", "64.0"), many.chart().bars().get(0).parts().stream().map(FigureChart.Part::height).toList());
        // nothing in between is told too
        assertEquals(List.of(List.of(0L, 6000L, 4000L), List.of(0L, 0L, 0L), List.of(1L, 0L, 0L)),
                many.recent().rows().stream().map(FigureTable.Row::amounts).toList());
        assertEquals(List.of(1L, 6000L, 4000L), many.totals());
    }

    @Test
    void beyond_two_years_the_newest_are_drawn_and_the_file_has_all() {
        FigureTable lasting = FigureTable.of(FigureKind.CHANGE, IntStream.range(0, 30)
                .mapToObj(i -> new FigureTable.Amount("20" + (20 + i / 12) + "-" + (i % 12 < 9 ? "0" : "") + (i % 12 + 1), "UPDATE", i + 1)).toList());
        DrawnFigure drawn = DrawnFigure.of(lasting);
        assertEquals(24, drawn.chart().bars().size());
        assertFalse(drawn.whole());
        assertEquals(31, lasting.csv().lines().count());
        assertEquals(465L, drawn.totals().get(1));
    }

    @Test
    void the_scale_ends_at_a_round_amount() {
        assertEquals(List.of(1L, 2L, 5L, 10L, 50L, 10_000L, 20_000L), List.of(1L, 2L, 3L, 7L, 41L, 10_000L, 10_001L).stream().map(FigureChart::scale).toList());
    }
}
