package org.wederhoor.source.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.text.TextRange;

class ContainmentTest {

    private static final Path ARTICLES = Path.of(System.getProperty("wederhoor.articles", "../shared/articles"));
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String NEWS = "The minister said on Monday that the bridge over the river will stay closed until spring.";

    @Test
    void a_text_inside_a_page_of_other_things_is_all_there_and_the_page_is_not_all_in_it() {
        Containment containment = shares(NEWS, "Menu and search and more news. " + NEWS + " Read all our newsletters for free now.");
        assertEquals(1, containment.shareOfAInB());
        assertEquals(12.0 / 25, containment.shareOfBInA());
        assertEquals(12.0 / 25, containment.jaccard());
    }

    @Test
    void case_punctuation_and_line_ends_do_not_count() {
        assertEquals(new Containment(1, 1, 1), shares(NEWS, "“THE minister” said, on\nMonday – that the bridge over the river: will stay"
                + " closed until SPRING"));
    }

    @Test
    void accents_count_however_they_are_encoded() {
        assertEquals(1, shares("één café bij de Gouwzee", "e\u0301e\u0301n cafe\u0301 bij de gouwzee").jaccard());
        assertEquals(0, shares("één café bij de Gouwzee", "een cafe bij de gouwzee").jaccard());
    }

    @Test
    void one_word_changed_loses_the_five_runs_it_was_in() {
        assertEquals(7.0 / 12, shares(NEWS, NEWS.replace("bridge", "tunnel")).shareOfAInB());
    }

    @Test
    void a_text_of_fewer_than_five_words_is_one_run() {
        assertEquals(1, Shingles.of("No comment.").size());
        assertEquals(1, shares("No comment.", "no comment").shareOfAInB());
        assertEquals(0, shares("No comment.", "No comment today").shareOfAInB());
    }

    @Test
    void a_text_without_words_shares_nothing() {
        assertEquals(0, Shingles.of("— …").size());
        assertEquals(new Containment(0, 0, 0), shares("", NEWS));
        assertEquals(new Containment(0, 0, 0), shares("", ""));
    }

    @Test
    void the_order_of_words_counts() {
        assertEquals(0, shares("one two three four five", "five four three two one").jaccard());
    }

    @Test
    void a_run_that_touches_what_is_left_out_is_not_kept() {
        String text = "😀 one two three four five six seven eight nine ten";
        int six = text.codePointCount(0, text.indexOf("six"));
        WordRuns runs = WordRuns.of(text, List.of(new TextRange(six, six + 3)));
        assertEquals(6, runs.hashes().length);
        assertTrue(Arrays.equals(new boolean[] {true, false, false, false, false, false}, runs.kept()));
    }

    @Test
    void the_copy_among_the_articles_is_found_by_containment_and_not_by_jaccard() throws IOException {
        List<String> texts = articles();
        Containment copy = shares(texts.get(3), texts.get(0));
        assertEquals(0.893, copy.shareOfAInB(), 0.0005);
        assertEquals(0.515, copy.shareOfBInA(), 0.0005);
        assertEquals(0.485, copy.jaccard(), 0.0005);
        Containment rewrite = shares(texts.get(1), texts.get(3));
        assertTrue(rewrite.shareOfAInB() > 0.03 && rewrite.shareOfBInA() < 0.07, rewrite.toString());
    }

    @Test
    void hashes_tell_the_articles_runs_apart_as_the_words_themselves_do() throws IOException {
        for (String text : articles()) {
            List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
            Set<List<String>> runs = new HashSet<>();
            for (int i = 0; i + 5 <= words.size(); i++) {
                runs.add(words.subList(i, i + 5));
            }
            assertEquals(runs.size(), Shingles.of(text).size());
        }
    }

    private static Containment shares(String a, String b) {
        return Containment.of(Shingles.of(a), Shingles.of(b));
    }

    private static List<String> articles() throws IOException {
        assumeTrue(Files.isDirectory(ARTICLES), "the articles are not here");
        try (var files = Files.list(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(ContainmentTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
