package org.wederhoor.source.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells by where a PDF's lines stand, and how large they are, which of them are one paragraph, and which of these its author ended. */
final class PdfMeasure {

    // of the usual distance between two lines
    private static final double FAR = 1.3;
    // of the size of the letters
    private static final double USUAL = 1.25;
    private static final double LEAST_USUAL = 0.5;
    private static final double MOST_USUAL = 3;
    private static final double INDENT = 0.8;
    private static final double APART = 1.7;
    private static final double COLUMN = 3;
    // a space, and what may be wrong about widths
    private static final double SPACE = 0.6;
    // of the widest line: by so much differ those that the column ended
    private static final double RAGGED = 0.05;
    // one line is no column
    private static final int FEW = 2;
    // of the size of the text
    private static final double LARGE = 1.1;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;؟۔][\"'”’»)\\]]*$");
    private static final Pattern GOES_ON = Pattern.compile("[\"'“‘„«(\\[]*\\p{Ll}");
    private static final Pattern HYPHEN = Pattern.compile("[\\p{L}\\p{N}][-\\u2010\\u2011\\u00AD]$");
    private static final Pattern LISTED = Pattern.compile("(?:[-–—•▪*·◦]|\\d{1,3}[.)]|\\p{L}[.)])\\s");

    private final Map<Integer, List<PdfLine>> pages;
    private final Map<Long, Double> distances = new HashMap<>();
    private final double body;

    PdfMeasure(List<PdfLine> lines) {
        pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        TreeMap<Double, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.words().length(), Integer::sum));
        body = letters.entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one).map(Map.Entry::getKey).orElse(0.0);
        Map<Long, List<Double>> all = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            double distance = line.base() - lines.get(i - 1).base();
            if (line.sameSize(lines.get(i - 1)) && line.page() == lines.get(i - 1).page() && distance > LEAST_USUAL * line.size()
                    && distance < MOST_USUAL * line.size()) {
                all.computeIfAbsent(Math.round(line.size()), any -> new ArrayList<>()).add(distance);
            }
        }
        all.forEach((size, each) -> distances.put(size, each.stream().sorted().toList().get(each.size() / 4)));
    }

    /** Whether {@code line} begins a paragraph of its own behind the last of {@code before}. */
    boolean begins(PdfLine line, List<PdfLine> before) {
        PdfLine last = before.get(before.size() - 1);
        boolean runsOn = HYPHEN.matcher(last.tail()).find() || GOES_ON.matcher(line.words()).lookingAt();
        if (!line.sameSize(last) || line.bold() != last.bold() && (!runsOn || endsSentence(last))) {
            return true;
        }
        if (line.page() != last.page() || line.base() < last.base() - line.size() / 2) {
            return !runsOn && (ended(last, line, before) || endsSentence(last) && !isFull(last));
        }
        double usual = distances.getOrDefault(Math.round(line.size()), USUAL * line.size());
        double distance = line.base() - last.base();
        // in lines far apart, each can be a paragraph
        boolean apart = distance > APART * line.size() && (endsSentence(last) || ended(last, line, before));
        return distance > FAR * usual || apart || !runsOn && isIndented(line, last) && !LISTED.matcher(before.get(0).words()).lookingAt();
    }

    /** Notes at the foot of pages within a sentence: small lines below its first half, on a page that the sentence goes on from. */
    Set<PdfLine> notes() {
        Set<PdfLine> notes = Collections.newSetFromMap(new IdentityHashMap<>());
        pages.forEach((number, page) -> {
            int from = page.size();
            while (from > 0 && page.get(from - 1).size() * LARGE < body) {
                from--;
            }
            List<PdfLine> small = page.subList(from, page.size());
            PdfLine last = from == 0 ? null : page.get(from - 1);
            List<PdfLine> next = pages.getOrDefault(number + 1, List.of());
            if (last != null && !endsSentence(last) && small.stream().allMatch(each -> each.base() > last.base())
                    && !next.isEmpty() && next.get(0).looksLike(last)) {
                notes.addAll(small);
            }
        });
        return notes;
    }

    private static boolean endsSentence(PdfLine line) {
        return SENTENCE_END.matcher(line.tail()).find();
    }

    private static boolean isIndented(PdfLine line, PdfLine last) {
        boolean centred = Math.abs(line.left() + line.right() - last.left() - last.right()) < line.size();
        return line.start() - last.start() > INDENT * line.size() && !centred;
    }

    /**
     * Whether {@code line} ended because its author ended it: the next line's first word had room. A large heading is broken only to
     * fit, or to look well.
     *
     * @param paragraph the lines that belong together, up to {@code line} at least
     */
    boolean ended(PdfLine line, PdfLine next, List<PdfLine> paragraph) {
        if (line.size() > LARGE * body) {
            return false;
        }
        double widest = edge(line, paragraph, each -> true);
        double ragged = RAGGED * (widest - line.start());
        boolean column = paragraph.stream().filter(each -> isBelow(each, line) && each.end() >= widest - ragged).limit(FEW).count() == FEW;
        double edge = column ? widest : Math.max(widest, edge(line, pages.get(line.page()), line::sameSize));
        return line.end() + SPACE * line.size() + next.firstWord() <= edge;
    }

    /** Whether it goes as far as others of its column do: few paragraphs end so. */
    private boolean isFull(PdfLine line) {
        double edge = edge(line, pages.get(line.page()), line::sameSize) - RAGGED * (line.end() - line.start());
        return line.end() >= edge && pages.get(line.page()).stream().filter(each -> isBelow(each, line) && line.sameSize(each) && each.end() >= edge)
                .limit(FEW + 1).count() > FEW;
    }

    /** How far the lines of the same column go. */
    private static double edge(PdfLine line, List<PdfLine> lines, Predicate<PdfLine> which) {
        return lines.stream().filter(each -> isBelow(each, line) && which.test(each)).mapToDouble(PdfLine::end).max().orElse(line.end());
    }

    private static boolean isBelow(PdfLine one, PdfLine other) {
        return one.page() == other.page() && one.leftwards() == other.leftwards()
                && Math.abs(one.start() - other.start()) <= COLUMN * other.size();
    }
}
