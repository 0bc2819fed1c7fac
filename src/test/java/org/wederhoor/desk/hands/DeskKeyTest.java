package org.wederhoor.desk.hands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.wederhoor.verdict.standard.Mark;

/** The table of keys: none is another's, a browser's or a letter's way to be typed, and none is on no page. */
class DeskKeyTest {

    private static final List<String> CHORDS = Stream.concat(Stream.of(DeskKey.values()).map(DeskKey::chord),
            Stream.of(DeskPage.values()).map(DeskPage::chord)).filter(chord -> !chord.isEmpty()).toList();

    @Test
    void no_key_is_another_or_the_beginning_of_another() {
        for (String one : CHORDS) {
            assertEquals(List.of(one), CHORDS.stream().filter(other -> other.equals(one) || other.startsWith(one + " ")).toList());
        }
    }

    @Test
    void with_ctrl_they_are_these_that_no_browser_needs_and_the_rest_are_plain_signs() {
        assertEquals(Set.of("Control+k", "Control+Enter", "Control+Shift+Enter"),
                CHORDS.stream().filter(chord -> chord.contains("+")).collect(Collectors.toSet()));
        assertEquals(List.of(), CHORDS.stream().filter(chord -> !chord.contains("+") && !chord.matches("[a-z/?]|[a-z] [a-z]")).toList());
    }

    @Test
    void each_key_stands_on_a_page_and_scripts_have_no_list_of_their_own() {
        String templates = texts("src/main/resources/templates");
        Set<String> marks = Stream.of(Mark.values()).map(Mark::name).collect(Collectors.toSet());
        assertTrue(templates.contains("DeskKey:valueOf(mark.name).chord"));
        assertEquals(Set.of(), Stream.of(DeskKey.values()).map(DeskKey::name)
                .filter(name -> !marks.contains(name) && !templates.contains("DeskKey:" + name + ".chord")).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(Stream.of(DeskKey.values()).map(DeskKey::name).collect(Collectors.toSet()).containsAll(marks));
        String scripts = texts("src/main/resources/META-INF/resources/assets/js");
        assertEquals(List.of(), CHORDS.stream().filter(chord -> chord.length() > 1 && scripts.contains('"' + chord + '"')).toList());
    }

    private static String texts(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(DeskKeyTest::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
