package org.wederhoor.source.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds running heads and feet: lines at the edge of a page, or drawn over others, that stand at the same place of another, whatever numbers they have. */
final class PdfRunningLines {

    private static final int MOST = 4;
    // how far apart the same place may be on two pages, in points: browsers set the first page eight pixels lower
    private static final double PLACE = 9;
    private static final Pattern NUMBER = Pattern.compile("\\d+|^[ivxlc]+$");

    private PdfRunningLines() {
    }

    /** Those of {@code lines}, by identity; none of a page that would have no line left. */
    static Set<PdfLine> in(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        List<List<PdfLine>> edges = new ArrayList<>();
        for (List<PdfLine> page : pages.values()) {
            page.sort(Comparator.comparingDouble(PdfLine::base));
            edges.add(page.subList(0, Math.min(MOST, page.size())));
            List<PdfLine> last = new ArrayList<>(page.subList(Math.max(0, page.size() - MOST), page.size()));
            last.sort(Comparator.comparingDouble(PdfLine::base).reversed());
            edges.add(last);
        }
        List<PdfLine> over = pages.values().stream().flatMap(page -> drawnOver(page).stream()).toList();
        Map<String, List<PdfLine>> alike = new HashMap<>();
        Stream.concat(edges.stream().flatMap(List::stream), over.stream())
                .forEach(line -> alike.computeIfAbsent(saying(line), any -> new ArrayList<>()).add(line));
        Set<PdfLine> running = identities();
        over.stream().filter(line -> isRepeated(line, alike)).forEach(running::add);
        for (List<PdfLine> edge : edges) {
            PdfLine text = null;
            for (PdfLine line : edge) {
                if (text != null && !DrawnOver.asHighAs(line, text)) {
                    break;
                }
                boolean inColumn = text != null && pages.get(line.page()).stream().anyMatch(each -> each != line && each.left() == line.left());
                if (!inColumn && isRepeated(line, alike)) {
                    running.add(line);
                } else if (text == null) {
                    text = line;
                }
            }
        }
        Set<PdfLine> whole = identities();
        pages.values().stream().filter(running::containsAll).forEach(whole::addAll);
        running.removeAll(whole);
        return running;
    }

    private static boolean isRepeated(PdfLine line, Map<String, List<PdfLine>> alike) {
        return alike.get(saying(line)).stream().anyMatch(each -> each.page() != line.page() && Math.abs(each.base() - line.base()) <= PLACE);
    }

    /** @param page its lines from the top */
    private static List<PdfLine> drawnOver(List<PdfLine> page) {
        List<PdfLine> over = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            for (int j = i + 1; j < page.size() && DrawnOver.asHighAs(page.get(i), page.get(j)); j++) {
                if (DrawnOver.is(page.get(i), page.get(j))) {
                    over.add(page.get(i));
                    over.add(page.get(j));
                }
            }
        }
        return over;
    }

    private static Set<PdfLine> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static String saying(PdfLine line) {
        return NUMBER.matcher(line.words().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")).replaceAll("#");
    }
}
