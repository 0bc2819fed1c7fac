package org.wederhoor.web.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class WordFilesTest {

    private static final Locale NOBODYS = Locale.forLanguageTag("xx");

    record Some(List<String> months, String of) {
    }

    @Test
    void a_language_without_a_file_has_no_words() {
        assertEquals(new Some(null, null), WordFiles.yaml("wrong-words", NOBODYS, Some.class));
        assertEquals(List.of(), WordFiles.lines("cleaning", NOBODYS));
    }

    @Test
    void a_key_that_is_not_known_is_an_error_that_names_the_file() {
        String message = assertThrows(UncheckedIOException.class, () -> WordFiles.yaml("wrong-words", Locale.ENGLISH, Some.class)).getMessage();
        assertTrue(message.startsWith("/wrong-words/en.yaml: ") && message.contains("moths"), message);
    }

    @Test
    void what_no_language_says_matches_nothing_and_what_some_say_any_of_it() {
        assertFalse("".matches(WordFiles.any(List.of(new Some(null, null)), Some::of)));
        String any = WordFiles.any(List.of(new Some(null, "of|off"), new Some(null, null), new Some(null, "van")), Some::of) + "!";
        assertTrue("off!".matches(any) && "van!".matches(any) && !"de!".matches(any), any);
    }

    @Test
    void a_list_of_words_is_parted_by_blanks() {
        assertEquals(Set.of("one", "two"), WordFiles.words(" one\n  two "));
        assertEquals(Set.of(), WordFiles.words(null));
    }

    /** So that a language is added without them. */
    @Test
    void neither_code_nor_templates_name_a_language() throws IOException {
        String tags = Languages.built().stream().map(Locale::toLanguageTag).collect(Collectors.joining("|"));
        String named = "(?s).*(?:[\"'/](?:" + tags + ")[\"'/]|_(?:" + tags + ")\\b).*";
        try (Stream<Path> code = Files.walk(Path.of("src/main/java")); Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertEquals(List.of(), Stream.concat(code, templates).filter(Files::isRegularFile).filter(file -> withoutComments(file).matches(named))
                    .toList());
        }
    }

    private static String withoutComments(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
