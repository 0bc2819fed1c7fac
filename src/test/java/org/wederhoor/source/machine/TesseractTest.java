package org.wederhoor.source.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.support.Pictures;

/** How the program is run that reads words in pictures, and what is made of its words. */
class TesseractTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> LANGUAGES = List.of("nld", "eng");

    @TempDir
    Path folder;

    @Test
    void words_that_a_line_breaks_are_joined_and_a_words_own_hyphen_stays() {
        assertEquals("klantenservice en 5G-netwerk\nNoord-Holland\nzee- en\nlucht",
                Tesseract.joined("klanten-\nservice en 5G-\nnetwerk\nNoord-Holland\nzee- en\nlucht\n\f"));
    }

    @Test
    void where_there_is_no_such_program_nothing_is_read() {
        Tesseract none = new Tesseract("/nowhere/tesseract", LANGUAGES, SOON);
        assertEquals(List.of(), none.languages());
        assertEquals(Optional.empty(), none.read(new byte[] {1}, LANGUAGES));
    }

    @Test
    void only_languages_that_it_has_are_asked_for_and_its_surroundings_are_bare() throws IOException {
        String command = program("""
                if [ "$1" = --list-langs ]; then printf 'List of available languages (2):\\neng\\nosd\\n'; exit; fi
                echo "$* in $(pwd | sed 's/.*reading-[0-9]*/own/') with $OMP_THREAD_LIMIT thread; secret: $SECRET$HOME; stdin: $(wc -c)"
                """);
        Tesseract tesseract = new Tesseract(command, LANGUAGES, SOON);
        assertEquals(List.of("eng"), tesseract.languages());
        assertEquals("picture stdout -l eng in own with 1 thread; secret: ; stdin: 0", tesseract.read(new byte[] {1}, List.of("eng")).orElseThrow());
    }

    @Test
    void one_that_takes_too_long_is_ended_with_all_that_it_began() throws IOException {
        String command = program("sleep 60 & sleep 60\n");
        assertTimeoutPreemptively(Duration.ofSeconds(15), () -> assertEquals(Optional.empty(),
                new Tesseract(command, LANGUAGES, Duration.ofMillis(600)).read(new byte[] {1}, LANGUAGES)));
        assertTrue(ProcessHandle.allProcesses().noneMatch(each -> each.info().commandLine().orElse("").contains(command)));
    }

    @Test
    void one_that_fails_or_writes_without_end_gives_nothing() throws IOException {
        assertEquals(Optional.empty(), new Tesseract(program("echo half; exit 1\n"), LANGUAGES, SOON).read(new byte[] {1}, LANGUAGES));
        Optional<String> endless = new Tesseract(program("yes word | head -c 50000000\n"), LANGUAGES, SOON).read(new byte[] {1}, LANGUAGES);
        assertTrue(endless.isEmpty() || endless.get().length() <= 200_000);
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        long before = left();
        new Tesseract(program("touch more; mkdir deep; touch deep/er\n"), LANGUAGES, SOON).read(new byte[] {1}, LANGUAGES);
        assertEquals(before, left());
    }

    @Test
    void the_real_one_reads_dutch() {
        Tesseract tesseract = new Tesseract("tesseract", LANGUAGES, Duration.ofSeconds(60));
        List<String> languages = tesseract.languages();
        assumeFalse(languages.isEmpty(), "tesseract is not on this machine");
        String words = tesseract.read(Pictures.saying("De minister ontkent het bericht", "over het nieuwe netwerk."), languages).orElseThrow();
        assertTrue(words.contains("De minister ontkent het bericht"), words);
        assertTrue(tesseract.read("no picture".getBytes(StandardCharsets.UTF_8), languages).isEmpty());
    }

    private static long left() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("reading-")).count();
        }
    }

    private String program(String script) throws IOException {
        Path program = Files.createTempFile(folder, "tesseract", "");
        Files.writeString(program, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }
}
