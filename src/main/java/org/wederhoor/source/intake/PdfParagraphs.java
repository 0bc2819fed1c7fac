package org.wederhoor.source.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.wederhoor.source.intake.cleaning.LeftOutRanges;
import org.wederhoor.source.intake.cleaning.LeftOutReason;

/**
 * Makes one text of a PDF's lines: those that only the column or the page ended are joined, and what runs at the edges of its pages
 * stands behind the paragraph in which the page ends, as do notes at its foot.
 */
final class PdfParagraphs {

    private final PdfMeasure measure;
    private final Hyphens hyphens;
    private final StringBuilder text = new StringBuilder();
    private final List<LeftOutRanges.Span> leftOut = new ArrayList<>();
    private final List<PdfLine> paragraph = new ArrayList<>();
    private final List<PdfLine> held = new ArrayList<>();
    private final List<PdfLine> running = new ArrayList<>();
    private final SortedMap<Integer, Integer> pages = new TreeMap<>();

    PdfParagraphs(List<PdfLine> lines) {
        Set<PdfLine> edges = PdfRunningLines.in(lines);
        List<PdfLine> kept = lines.stream().filter(line -> !edges.contains(line)).toList();
        measure = new PdfMeasure(kept);
        hyphens = new Hyphens(kept.stream().map(PdfLine::words).toList());
        Set<PdfLine> notes = measure.notes();
        for (PdfLine line : lines) {
            if (edges.contains(line)) {
                running.add(line);
            } else if (notes.contains(line)) {
                held.add(line);
            } else {
                if (paragraph.isEmpty() || measure.begins(line, paragraph)) {
                    end();
                }
                paragraph.add(line);
            }
        }
        end();
    }

    String text() {
        return text.toString();
    }

    /** Where what runs at the edges of pages stands. */
    List<LeftOutRanges.Span> leftOut() {
        return leftOut;
    }

    /** Where the text comes to stand on another page, in UTF-16 units, with that page's number. */
    SortedMap<Integer, Integer> pages() {
        return pages;
    }

    private void end() {
        write();
        for (PdfLine note : List.copyOf(held)) {
            if (!paragraph.isEmpty() && measure.begins(note, paragraph)) {
                write();
            }
            paragraph.add(note);
        }
        held.clear();
        write();
        if (!running.isEmpty()) {
            apart();
            int start = text.length();
            note(running.get(0), start);
            text.append(String.join("\n", running.stream().map(PdfLine::words).toList()));
            leftOut.add(new LeftOutRanges.Span(start, text.length(), LeftOutReason.OTHER));
            running.clear();
        }
    }

    private void write() {
        if (!paragraph.isEmpty()) {
            apart();
            text.append(joined());
            paragraph.clear();
        }
    }

    private void note(PdfLine line, int at) {
        if (pages.isEmpty() || pages.get(pages.lastKey()) != line.page()) {
            pages.put(at, line.page());
        }
    }

    private void apart() {
        text.append(text.isEmpty() ? "" : "\n\n");
    }

    private String joined() {
        StringBuilder joined = new StringBuilder(paragraph.get(0).words());
        note(paragraph.get(0), text.length());
        for (int i = 1; i < paragraph.size(); i++) {
            PdfLine before = paragraph.get(i - 1);
            PdfLine line = paragraph.get(i);
            String broken = hyphens.goingOn(before.words(), line.words());
            if (broken == null) {
                joined.append(measure.ended(before, line, paragraph) ? '\n' : ' ');
            } else {
                joined.replace(joined.length() - before.words().length(), joined.length(), broken);
            }
            note(line, text.length() + joined.length());
            joined.append(line.words());
        }
        return joined.toString();
    }
}
