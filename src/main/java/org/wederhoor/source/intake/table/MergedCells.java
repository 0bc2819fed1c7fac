package org.wederhoor.source.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * Which cells of a sheet others were spread over, asked for row by row from the top. Areas do not overlap in any file that a program wrote; where two
 * do, the one that begins lower counts.
 */
final class MergedCells {

    private static final int MOST = 200_000;

    /** From a column to another, and from a row to another, all of them within. */
    private record Area(int left, int top, int right, int bottom) {
    }

    private final List<Area> all = new ArrayList<>();
    private final TreeMap<Integer, Area> here = new TreeMap<>();
    private final PriorityQueue<Area> ends = new PriorityQueue<>(Comparator.comparingInt(Area::bottom));
    private int next;

    /** @throws Unreadable when there are more of them than cells may be */
    void add(int left, int top, int right, int bottom) {
        if (all.size() == MOST) {
            throw new Unreadable(UnreadableReason.TOO_MANY_CELLS);
        }
        all.add(new Area(left, top, right, bottom));
    }

    /** All areas are known; rows are asked for from now on. */
    void sort() {
        all.sort(Comparator.comparingInt(Area::top));
    }

    /** @param row no less than the one that was begun before */
    void begin(int row) {
        for (; next < all.size() && all.get(next).top <= row; next++) {
            here.put(all.get(next).left, all.get(next));
            ends.add(all.get(next));
        }
        while (!ends.isEmpty() && ends.peek().bottom < row) {
            Area over = ends.poll();
            here.remove(over.left, over);
        }
    }

    /** Whether a cell of the row that was begun last is covered by another. */
    boolean covers(int column, int row) {
        Map.Entry<Integer, Area> before = here.floorEntry(column);
        Area area = before == null ? null : before.getValue();
        return area != null && column <= area.right && (column != area.left || row != area.top);
    }
}
