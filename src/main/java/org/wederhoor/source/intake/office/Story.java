package org.wederhoor.source.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.StorableText;

/**
 * A run of paragraphs and tables: a document's body, a note, a cell, a text box. What is no part of a sentence stands behind the paragraph in which
 * it is, so that the sentence stays one: deleted and hidden words, remarks, notes, text boxes.
 */
final class Story {

    /** A paragraph or a table. */
    sealed interface Block permits Paragraph, Grid {
    }

    /** @param reason why it is left out; null where it is not */
    record Behind(LeftOutReason reason, Story story) {
    }

    /** By rows, then cells. */
    record Grid(List<List<Story>> rows) implements Block {
    }

    static final class Paragraph implements Block {

        final StringBuilder words = new StringBuilder();
        final List<Behind> behind = new ArrayList<>();
        /** What stands before its first words: a number, a bullet; empty where nothing does. */
        String number = "";
        private int lastAside = -1;
        private boolean lineEnded;

        void say(String said) {
            lineEnded = false;
            words.append(StorableText.of(said));
        }

        void say(String said, Height height) {
            say(height.write(said, words));
        }

        /** Words that nobody is meant to read there; those that follow one another are one. */
        void aside(LeftOutReason reason, String said) {
            Behind last = behind.isEmpty() ? null : behind.get(behind.size() - 1);
            if (last == null || lastAside != words.length() || last.reason != reason) {
                last = new Behind(reason, new Story());
                behind.add(last);
            }
            last.story.paragraph().say(lineEnded && !last.story.isBlank() ? "\n" + said : said);
            lastAside = words.length();
            lineEnded = false;
        }

        /** A paragraph's end was taken out here: the next one goes on where this one stops, but for what was taken out as well. */
        void goOn() {
            lineEnded = true;
        }

        void behind(LeftOutReason reason, Story story) {
            if (!story.isBlank()) {
                behind.add(new Behind(reason, story));
                lastAside = -1;
            }
        }

        boolean isBlank() {
            return words.toString().isBlank();
        }
    }

    final List<Block> blocks = new ArrayList<>();

    static Story of(String words) {
        Story story = new Story();
        story.paragraph().say(words);
        return story;
    }

    Paragraph begin() {
        Paragraph paragraph = new Paragraph();
        blocks.add(paragraph);
        return paragraph;
    }

    /** The one that is being written: the last, or a new one where there is none. */
    Paragraph paragraph() {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph last ? last : begin();
    }

    Grid table() {
        Grid table = new Grid(new ArrayList<>());
        blocks.add(table);
        return table;
    }

    boolean isBlank() {
        return blocks.stream().allMatch(block -> block instanceof Paragraph paragraph
                ? paragraph.isBlank() && paragraph.behind.stream().allMatch(each -> each.story.isBlank())
                : ((Grid) block).rows.stream().flatMap(List::stream).allMatch(Story::isBlank));
    }

    /** Whether there is nothing in it but paragraphs, with nothing behind them. */
    boolean isFlat() {
        return blocks.stream().allMatch(block -> block instanceof Paragraph paragraph && paragraph.behind.isEmpty());
    }

    /** Its words without anything that stands behind them. */
    String plain() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).words.toString().strip()).collect(Collectors.joining(" "));
    }

    /** Puts a mark before its first words, which a note is known by. */
    Story marked(String mark) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
                paragraph.number = mark;
                break;
            }
        }
        return this;
    }
}
