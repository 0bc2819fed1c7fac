package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.wederhoor.desk.source.ReaderText.Block;
import org.wederhoor.desk.source.ReaderText.Highlight;
import org.wederhoor.desk.source.ReaderText.Run;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.source.text.TextRange;

class ReaderTextTest {

    private static final String STORY = "\n\nThe 😀 mayor.\nSecond line.\n \n\nAdvertisement\n\nLast words, [code] indeed.\n";

    private final PlacedText text = new PlacedText(STORY);

    @Test
    void paragraphs_keep_their_lines_and_lose_the_blank_ones() {
        assertEquals(List.of("The 😀 mayor.\nSecond line.", "Advertisement", "Last words, [code] indeed."), shown(blocks(List.of(), List.of())));
    }

    @Test
    void what_is_left_out_is_a_block_of_its_own_inside_a_paragraph_too() {
        List<Block> blocks = blocks(List.of(part("Advertisement"), part("[code]")), List.of());
        assertEquals(List.of("The 😀 mayor.\nSecond line.", "Advertisement", "Last words, ", "[code]", " indeed."), shown(blocks));
        assertEquals(List.of(false, true, false, true, false), blocks.stream().map(block -> block.leftOut() != null).toList());
        assertEquals(5, blocks.get(0).words());
    }

    @Test
    void what_is_struck_out_within_a_sentence_stays_in_its_place() {
        LeftOutPart struck = new LeftOutPart(null, place("words, [code]"), LeftOutReason.STRUCK_OUT);
        LeftOutPart whole = new LeftOutPart(null, place("Advertisement"), LeftOutReason.STRUCK_OUT);
        List<Block> blocks = blocks(List.of(whole, struck), List.of(highlight("[code] indeed", "part")));
        assertEquals(List.of("The 😀 mayor.\nSecond line.", "Advertisement", "Last words, [code] indeed."), shown(blocks));
        assertEquals(List.of(false, true, false), blocks.stream().map(block -> block.leftOut() != null).toList());
        List<Run> runs = blocks.get(2).runs();
        assertEquals(List.of("Last ", "words, ", "[code]", " indeed", "."), runs.stream().map(Run::text).toList());
        assertEquals(List.of(false, true, true, false, false), runs.stream().map(run -> run.leftOut() == struck).toList());
        assertEquals(List.of(false, false, true, false, false), runs.stream().map(Run::last).toList());
    }

    @Test
    void what_is_taken_back_in_is_text_again() {
        LeftOutPart part = part("Advertisement");
        part.takenIn = true;
        assertTrue(blocks(List.of(part), List.of()).stream().allMatch(block -> block.leftOut() == null));
    }

    @Test
    void parts_that_overlap_are_shown_once() {
        List<Block> blocks = blocks(List.of(part("Last words"), part("words, [code]")), List.of());
        assertEquals("The 😀 mayor.\nSecond line.|Advertisement|Last words|, [code]| indeed.", String.join("|", shown(blocks)));
    }

    @Test
    void runs_know_their_place_and_everything_that_covers_them() {
        Highlight whole = highlight("mayor.\nSecond line.", "whole");
        Highlight part = highlight("Second", "part");
        List<Run> runs = blocks(List.of(), List.of(whole, part)).get(0).runs();
        assertEquals(List.of("The 😀 ", "mayor.\n", "Second", " line."), runs.stream().map(Run::text).toList());
        runs.forEach(run -> assertTrue(text.slice(run.at(), text.length()).startsWith(run.text()), run.text()));
        assertEquals(List.of(List.of(), List.of(whole), List.of(part, whole), List.of(whole)), runs.stream().map(Run::highlights).toList());
        assertEquals(List.of(List.of(), List.of(whole), List.of(part), List.of()), runs.stream().map(Run::begins).toList());
        assertEquals("#part", runs.get(2).href());
    }

    @Test
    void a_long_text_comes_in_parts_that_lose_nothing() {
        PlacedText large = new PlacedText("A paragraph of a very long text.\n\n".repeat(9_000));
        List<List<Block>> parts = new ReaderText(large, List.of(), List.of()).parts();
        assertEquals(6, parts.size());
        assertEquals(9_000, parts.stream().mapToInt(List::size).sum());
    }

    private List<Block> blocks(List<LeftOutPart> leftOut, List<Highlight> highlights) {
        return new ReaderText(text, leftOut, highlights).parts().get(0);
    }

    private LeftOutPart part(String words) {
        return new LeftOutPart(null, place(words), LeftOutReason.OTHER);
    }

    private Highlight highlight(String words, String name) {
        return new Highlight(place(words), name, "#" + name, true);
    }

    private TextRange place(String words) {
        return Quotations.places(text, words).get(0);
    }

    private static List<String> shown(List<Block> blocks) {
        return blocks.stream().map(block -> block.runs().stream().map(Run::text).collect(Collectors.joining())).toList();
    }
}
