package org.wederhoor.source.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutRanges;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.extract.LocatorKind;
import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.StorableText;

/**
 * Writes tables as a text that is quoted from as it is: a row on a line, its cells apart by a tab, each with its address. A sheet stands under its
 * name. What a program would not show, hidden rows, columns and sheets, is left out; hidden cells stand on a line of their own behind their row.
 */
final class TableWords {

    /** How many cells with something in them a document may have. */
    static final int MOST_CELLS = 200_000;
    static final int MOST_SHEETS = 100;
    private static final int LETTERS = 26;
    // more empty cells than this say nothing of which column stands under which
    private static final int WIDEST_GAP = 50;

    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*|\\t");

    private final StringBuilder text = new StringBuilder();
    private final List<Locator> locators = new ArrayList<>();
    private final List<LeftOutRanges.Span> leftOut = new ArrayList<>();
    private int length;
    private int cells;
    private int sheets;
    private String sheet;
    private String before = "";
    private boolean sheetHidden;
    private int sheetStart;
    private int headed = -1;

    /** A sheet begins, under its name. */
    void sheet(String name, boolean hidden) {
        endSheet();
        if (++sheets > MOST_SHEETS) {
            throw new Unreadable(UnreadableReason.TOO_MANY_CELLS);
        }
        sheet = StorableText.of(name).replace('\n', ' ').strip();
        before = (sheet.matches("[\\p{L}_][\\p{L}\\p{N}_.]*") ? sheet : "'" + sheet.replace("'", "''") + "'") + "!";
        sheetHidden = hidden;
        sheetStart = text.length();
        headed = -1;
    }

    private void endSheet() {
        if (sheetHidden && text.length() > sheetStart) {
            leftOut.add(new LeftOutRanges.Span(sheetStart, text.length(), LeftOutReason.HIDDEN));
        }
        sheetHidden = false;
    }

    /**
     * Writes a row.
     *
     * @param row    its number, from 1
     * @param shown  by their columns, from 0; those without words are as good as none
     * @param hidden likewise
     * @param isHidden whether the whole row is
     */
    void row(int row, Map<Integer, String> shown, Map<Integer, String> hidden, boolean isHidden) {
        ReadingTime.check();
        line(row, shown, isHidden);
        line(row, hidden, true);
    }

    private void line(int row, Map<Integer, String> cells, boolean hidden) {
        TreeMap<Integer, String> filled = new TreeMap<>();
        cells.forEach((column, words) -> {
            String plain = BREAKS.matcher(StorableText.of(words)).replaceAll(" ").strip();
            if (!plain.isEmpty()) {
                filled.put(column, plain);
            }
        });
        if (filled.isEmpty()) {
            return;
        }
        heading(row, filled.firstKey());
        newLine();
        int start = text.length();
        int at = 0;
        for (Map.Entry<Integer, String> cell : filled.entrySet()) {
            append("\t".repeat(Math.min(WIDEST_GAP, cell.getKey() - at)));
            at = cell.getKey();
            cell(row, at, cell.getValue());
        }
        if (hidden) {
            leftOut.add(new LeftOutRanges.Span(start, text.length(), LeftOutReason.HIDDEN));
        }
    }

    private void cell(int row, int column, String words) {
        if (++cells > MOST_CELLS) {
            throw new Unreadable(UnreadableReason.TOO_MANY_CELLS);
        }
        locators.add(new Locator(length, LocatorKind.CELL, address(row, column)));
        append(words);
        if (length > Extract.LONGEST) {
            throw Unreadable.tooLong(length, Extract.LONGEST);
        }
    }

    /** The sheet's name stands where its first cell with words is said to be: a locator holds until the next one. */
    private void heading(int row, int column) {
        if (sheet != null && headed < 0) {
            if (!text.isEmpty()) {
                append("\n\n");
            }
            headed = text.length();
            locators.add(new Locator(length, LocatorKind.CELL, address(row, column)));
            append(sheet);
        }
    }

    private void newLine() {
        if (!text.isEmpty()) {
            append("\n");
        }
    }

    private void append(String words) {
        text.append(words);
        length += words.codePointCount(0, words.length());
    }

    /** As spreadsheet programs write it: C17, Budget!C17, 'Budget 2026'!C17. */
    private String address(int row, int column) {
        return before + letters(column) + row;
    }

    static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters = (char) ('A' + (rest - 1) % LETTERS) + letters;
        }
        return letters;
    }

    /** @throws Unreadable when there are no words */
    Extract extract(String charset, PageFacts facts, List<FileSays> says) {
        endSheet();
        if (text.isEmpty()) {
            throw new Unreadable(UnreadableReason.NO_CELLS);
        }
        String whole = text.toString();
        LeftOutRanges ranges = new LeftOutRanges(whole);
        leftOut.forEach(ranges::add);
        List<LeftOut> parts = ranges.in(new PlacedText(whole));
        return new Extract(charset, whole, parts, facts, locators, says, List.of());
    }
}
