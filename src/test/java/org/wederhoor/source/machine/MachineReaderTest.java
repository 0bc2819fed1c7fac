package org.wederhoor.source.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.source.Source;
import org.wederhoor.support.Given;
import org.wederhoor.support.Pictures;

/** Pictures wait for a machine, which reads them one at a time; one that fails is tried again, and then let be. */
@QuarkusTest
class MachineReaderTest {

    @TempDir
    Path folder;

    @Inject
    MachineReader none;

    @Test
    void a_picture_that_waits_is_read_once() throws IOException {
        MachineReader reader = reader("echo 'klanten-'; echo service\n");
        Source picture = asked(reader);
        assertTrue(read(picture).isWaiting());
        while (reader.readNext()) { }
        assertEquals(List.of("klantenservice", "tesseract, eng"), List.of(read(picture).words, read(picture).readBy));
        assertFalse(reader.readNext());
    }

    @Test
    void one_that_cannot_be_read_has_no_words() throws IOException {
        MachineReader reader = reader("exit 1\n");
        Source picture = asked(reader);
        while (reader.readNext()) { }
        assertFalse(read(picture).isWaiting());
        assertNull(read(picture).words);
    }

    @Test
    void where_there_is_no_program_nobody_is_asked() {
        assertFalse(none.isThere());
        assertNull(read(asked(none)));
    }

    private Source asked(MachineReader reader) {
        Source picture = Given.picture(Given.dossier(), Pictures.unique());
        Given.made(() -> {
            reader.ask(picture.id);
            return null;
        });
        return picture;
    }

    private static MachineReading read(Source picture) {
        return Given.made(() -> MachineReading.of(picture));
    }

    private MachineReader reader(String script) throws IOException {
        Path program = Files.createTempFile(folder, "tesseract", "");
        Files.writeString(program, "#!/bin/sh\n[ \"$1\" = --list-langs ] && echo eng && exit 0\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new MachineReader(new MachineConfig() {
            @Override
            public String command() {
                return program.toString();
            }

            @Override
            public List<String> languages() {
                return List.of("nld", "eng");
            }

            @Override
            public Duration time() {
                return Duration.ofSeconds(20);
            }
        });
    }
}
