package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.support.Given;

@QuarkusTest
class ChecksImportTest {

    @TempDir
    Path folder;

    @Inject
    ChecksImport command;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_folder_is_taken_and_again_brings_nothing() throws IOException {
        String word = Given.unique("dijk").replaceAll("\\W", "");
        Files.writeString(folder.resolve("a.jsonl"), line(word, 1) + "\n" + line(word, 2) + "\n");
        Files.writeString(folder.resolve("b.csv"), "Wat,Waar\nDe " + word + " zakt,https://c.example/3\n");
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        assertEquals(0, run(folder.toString(), "--columns", "claim=Wat,address=Waar"));
        assertTrue(said().contains("2 of 2: 2 new") && said().contains("1 of 1: 1 new") && !said().contains("notes"), said());
        assertEquals(0, run(folder.toString(), "--columns", "claim=Wat,address=Waar"));
        assertTrue(said().contains("2 of 2: 0 new, 0 worded anew by their publisher, 2 here already"), said());
    }

    @Test
    void what_is_not_taken_is_named() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, line(Given.unique("x").replaceAll("\\W", ""), 1) + "\n{\"@type\":\"ClaimReview\",\"url\":\"https://c.example/\"}\n{oops\n");
        assertEquals(1, run(file.toString()));
        assertTrue(said().contains("not taken: no. 2 https://c.example/ It does not say which claim was checked."), said());
        assertTrue(said().contains("not taken: no. 3  This part is not valid JSON."), said());
        Files.writeString(file, "no list at all");
        assertEquals(1, run(file.toString()));
        assertTrue(said().contains("REFUSED: This is neither JSON"), said());
    }

    @Test
    void a_wrong_call_says_how_it_is_called() {
        assertEquals(2, run());
        assertEquals(2, run(folder.resolve("gone").toString()));
        assertEquals(2, run(folder.toString(), "--columns", "odd"));
        assertTrue(said().contains("Usage: import-checks"), said());
    }

    private int run(String... args) {
        said.reset();
        return command.run(List.of(args), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String line(String word, int number) {
        return ("{'@type':'ClaimReview','url':'https://c.example/" + number + "','claimReviewed':'De " + word + " zakt'}").replace('\'', '"');
    }
}
