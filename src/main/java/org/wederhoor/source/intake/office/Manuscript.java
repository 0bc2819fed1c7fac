package org.wederhoor.source.intake.office;

import java.util.ArrayList;
import java.util.List;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutRanges;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.text.PlacedText;

/** Writes stories as one text: paragraphs apart by a blank line, a table's rows on lines of their own, cells apart by a tab. */
final class Manuscript {

    private final StringBuilder text = new StringBuilder();
    private final List<LeftOutRanges.Span> leftOut = new ArrayList<>();
    private int apart;
    private boolean afterItem;

    void write(Story story) {
        write(story, null);
    }

    /** @param reason why it is left out; null where it is not */
    void write(Story story, LeftOutReason reason) {
        int before = text.length();
        for (Story.Block block : story.blocks) {
            if (block instanceof Story.Paragraph paragraph) {
                apart = afterItem && !paragraph.number.isEmpty() ? 1 : 2;
                write(paragraph);
            } else if (block instanceof Story.Grid table) {
                paragraph();
                table.rows().forEach(this::row);
            }
        }
        paragraph();
        if (reason != null && text.length() > before) {
            leftOut.add(new LeftOutRanges.Span(before, text.length(), reason));
        }
    }

    private void write(Story.Paragraph paragraph) {
        ReadingTime.check();
        if (!paragraph.isBlank()) {
            append(numbered(paragraph));
            afterItem = !paragraph.number.isEmpty();
        }
        paragraph.behind.forEach(each -> {
            paragraph();
            write(each.story(), each.reason());
        });
    }

    private static String numbered(Story.Paragraph paragraph) {
        String words = paragraph.words.toString().strip();
        return paragraph.number.isEmpty() ? words : paragraph.number + " " + words;
    }

    /** On one line where no cell has more than one paragraph; else the cells one after another. */
    private void row(List<Story> cells) {
        if (cells.stream().allMatch(Manuscript::isPlain)) {
            List<String> line = new ArrayList<>();
            cells.forEach(cell -> line.add(cell.blocks.stream().map(Story.Paragraph.class::cast).filter(each -> !each.isBlank())
                    .map(each -> numbered(each).replaceAll("\\s*\\n\\s*|\\t", " ")).findFirst().orElse("")));
            while (!line.isEmpty() && line.get(line.size() - 1).isEmpty()) {
                line.remove(line.size() - 1);
            }
            if (!line.isEmpty()) {
                append(String.join("\t", line));
            }
            cells.stream().flatMap(cell -> cell.blocks.stream()).flatMap(block -> ((Story.Paragraph) block).behind.stream()).forEach(each -> {
                paragraph();
                write(each.story(), each.reason());
            });
            apart = Math.max(apart, 1);
        } else {
            cells.forEach(this::write);
        }
    }

    private static boolean isPlain(Story cell) {
        return cell.blocks.stream().allMatch(Story.Paragraph.class::isInstance)
                && cell.blocks.stream().filter(block -> !((Story.Paragraph) block).isBlank()).count() <= 1;
    }

    private void paragraph() {
        apart = 2;
        afterItem = false;
    }

    private void append(String words) {
        if (!text.isEmpty()) {
            text.append("\n".repeat(apart));
        }
        apart = 0;
        text.append(words);
        if (text.length() > 2 * Extract.LONGEST) {
            throw Unreadable.tooLong(text.codePointCount(0, text.length()), Extract.LONGEST);
        }
    }

    /** @throws Unreadable when there are no words */
    String text() {
        if (text.toString().isBlank()) {
            throw new Unreadable(UnreadableReason.NO_WORDS);
        }
        return text.toString();
    }

    List<LeftOut> leftOut() {
        LeftOutRanges ranges = new LeftOutRanges(text.toString());
        leftOut.forEach(ranges::add);
        return ranges.in(new PlacedText(text.toString()));
    }
}
