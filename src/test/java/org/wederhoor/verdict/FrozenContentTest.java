package org.wederhoor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** What was submitted or published says the same, to the byte, whatever version of the program reads it. */
class FrozenContentTest {

    @Test
    void a_content_that_says_all_that_one_could_say_in_2026_reads_and_writes_as_it_was_frozen() throws IOException {
        String frozen = Files.readString(Path.of("src/test/resources/frozen/content-2026.json")).strip();
        assertEquals(frozen, CanonicalJson.write(CanonicalJson.read(frozen, Content.class)));
    }
}
