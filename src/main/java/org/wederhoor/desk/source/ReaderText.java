package org.wederhoor.desk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.SourceLocator;
import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/**
 * A source's text as the reader shows it: in paragraphs, what is left out folded, what is quoted highlighted. A long text is
 * shown in parts.
 */
final class ReaderText {

    /** About as many code points as a part of a long text has. */
    private static final int PART = 60_000;

    private static final Set<LeftOutReason> IN_LINE = Set.of(LeftOutReason.STRUCK_OUT, LeftOutReason.HIDDEN);
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+(?:\\n(?![ \\t]*\\n)[^\\n]+)*");

    /** Words of the text that something came of; {@code anchor} is its id on the page, {@code href} where it leads. */
    record Highlight(TextRange place, String anchor, String href, boolean quoted) {
    }

    /**
     * A run of the text that is shown alike.
     *
     * @param at         its first code point
     * @param highlights those that cover it
     * @param begins     those that begin with it
     * @param leftOut    what it is of, in the middle of a line; null for the article's own words
     * @param last       whether that ends with it
     */
    public record Run(int at, String text, List<Highlight> highlights, List<Highlight> begins, LeftOutPart leftOut, boolean last) {

        public boolean quoted() {
            return highlights.stream().anyMatch(Highlight::quoted);
        }

        /** Where it leads: to the shortest that covers it. */
        public String href() {
            return highlights.isEmpty() ? null : highlights.get(0).href();
        }
    }

    /**
     * @param leftOut null for a paragraph of the article
     * @param locator where in the document it begins; null where that is where the block before it ends, or nothing says
     */
    public record Block(List<Run> runs, LeftOutPart leftOut, Locator locator) {

        int start() {
            return runs.get(0).at;
        }

        int end() {
            Run last = runs.get(runs.size() - 1);
            return last.at + last.text.codePointCount(0, last.text.length());
        }

        /** Its words, counted. */
        public int words() {
            return runs.stream().mapToInt(run -> run.text.isBlank() ? 0 : run.text.strip().split("\\s+").length).sum();
        }
    }

    private final PlacedText text;
    private final List<LeftOutPart> leftOut;
    private final List<LeftOutPart> inLine;
    private final List<Highlight> highlights;

    ReaderText(PlacedText text, List<LeftOutPart> parts, List<Highlight> highlights) {
        this.text = text;
        List<LeftOutPart> out = parts.stream().filter(part -> !part.takenIn).toList();
        this.inLine = out.stream().filter(this::isInLine).toList();
        this.leftOut = out.stream().filter(part -> !inLine.contains(part)).toList();
        this.highlights = highlights.stream()
                .sorted((one, other) -> Integer.compare(one.place.length(), other.place.length())).toList();
    }

    /** The text's parts, each in blocks. There is at least one. */
    List<List<Block>> parts() {
        List<List<Block>> parts = new ArrayList<>();
        List<Block> part = new ArrayList<>();
        int end = PART;
        for (Block block : blocks()) {
            if (!part.isEmpty() && block.runs.get(0).at >= end) {
                parts.add(part);
                part = new ArrayList<>();
                end = block.runs.get(0).at + PART;
            }
            part.add(block);
        }
        parts.add(part);
        return parts;
    }

    /** The part that holds a place, in code points; for one that there is not, the nearest there is. */
    static List<Block> holding(List<List<Block>> parts, int place) {
        List<Block> holding = parts.get(0);
        for (List<Block> part : parts) {
            if (!part.isEmpty() && part.get(0).runs.get(0).at <= place) {
                holding = part;
            }
        }
        return holding;
    }

    /** The blocks of a part, each that begins elsewhere in the document than the one before it ends with where that is. */
    static List<Block> located(List<Block> part, UUID source) {
        if (part.isEmpty()) {
            return part;
        }
        NavigableMap<Integer, Locator> locators = new TreeMap<>();
        SourceLocator.of(source, part.get(0).start(), part.get(part.size() - 1).end()).forEach(each -> locators.put(each.start(), each));
        List<Block> located = new ArrayList<>();
        Map.Entry<Integer, Locator> last = null;
        for (Block block : part) {
            Map.Entry<Integer, Locator> begins = locators.floorEntry(block.start());
            located.add(new Block(block.runs, block.leftOut, begins == null || begins.equals(last) ? null : begins.getValue()));
            last = locators.lowerEntry(block.end());
        }
        return located;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (LeftOutPart part : leftOut) {
            // two left out by hand may overlap; the text is shown once
            if (part.place().end() > next) {
                paragraphs(next, Math.max(next, part.place().start()), blocks);
                TextRange rest = new TextRange(Math.max(next, part.place().start()), part.place().end());
                blocks.add(new Block(runs(rest), part, null));
                next = part.place().end();
            }
        }
        paragraphs(next, text.length(), blocks);
        return blocks;
    }

    /** What is struck out or hidden within a sentence stays in its place there, so that the sentence can be read. */
    private boolean isInLine(LeftOutPart part) {
        if (!IN_LINE.contains(part.reason) || text.slice(part.place()).contains("\n")) {
            return false;
        }
        String all = text.text();
        int from = text.index(part.place().start());
        int to = text.index(part.place().end());
        int lineEnd = all.indexOf('\n', to);
        return !all.substring(all.lastIndexOf('\n', from - 1) + 1, from).isBlank()
                || !all.substring(to, lineEnd < 0 ? all.length() : lineEnd).isBlank();
    }

    private void paragraphs(int start, int end, List<Block> blocks) {
        String stretch = text.slice(start, end);
        int offset = text.index(start);
        Matcher paragraph = PARAGRAPH.matcher(stretch);
        while (paragraph.find()) {
            if (!paragraph.group().isBlank()) {
                blocks.add(new Block(runs(text.range(offset + paragraph.start(), offset + paragraph.end())), null, null));
            }
        }
    }

    private List<Run> runs(TextRange stretch) {
        List<Highlight> here = highlights.stream().filter(each -> each.place.overlaps(stretch)).toList();
        SortedSet<Integer> borders = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        Stream.concat(here.stream().map(Highlight::place), inLine.stream().map(LeftOutPart::place).filter(stretch::overlaps)).forEach(place -> {
            borders.add(Math.max(stretch.start(), place.start()));
            borders.add(Math.min(stretch.end(), place.end()));
        });
        List<Run> runs = new ArrayList<>();
        Integer from = null;
        for (int to : borders) {
            if (from != null) {
                runs.add(run(new TextRange(from, to), here));
            }
            from = to;
        }
        return runs;
    }

    private Run run(TextRange place, List<Highlight> here) {
        List<Highlight> covering = here.stream().filter(each -> each.place.contains(place)).toList();
        List<Highlight> beginning = covering.stream().filter(each -> each.place.start() == place.start()).toList();
        LeftOutPart out = inLine.stream().filter(each -> each.place().contains(place)).findFirst().orElse(null);
        return new Run(place.start(), text.slice(place), covering, beginning, out, out != null && out.place().end() == place.end());
    }
}
