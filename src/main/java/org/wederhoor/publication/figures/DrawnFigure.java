package org.wederhoor.publication.figures;

import java.util.List;

/**
 * A figure as its page shows it.
 *
 * @param recent the months that are drawn
 * @param chart  null where nothing was counted
 * @param totals of all months, in the order of the kind's keys
 * @param whole  whether all months are drawn
 */
public record DrawnFigure(FigureKind kind, FigureTable recent, FigureChart chart, List<Long> totals, boolean whole) {

    static DrawnFigure of(FigureTable table) {
        FigureTable recent = table.recent();
        return new DrawnFigure(table.kind(), recent, table.isEmpty() ? null : FigureChart.of(recent), table.totals(),
                recent.rows().size() == table.rows().size());
    }
}
