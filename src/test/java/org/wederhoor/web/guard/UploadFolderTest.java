package org.wederhoor.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed process left of uploads goes with the next start, and nothing else does. */
class UploadFolderTest {

    @TempDir
    Path temporary;

    @Test
    void a_killed_ones_folder_goes_and_a_living_ones_stays() throws IOException {
        UploadFolder killed = UploadFolder.in(temporary);
        Files.writeString(killed.path().resolve("upload"), "half a document");
        killed.abandon();
        UploadFolder living = UploadFolder.in(temporary);
        assertFalse(Files.exists(killed.path()));
        Files.writeString(living.path().resolve("upload"), "a document");

        UploadFolder next = UploadFolder.in(temporary);
        assertTrue(Files.exists(living.path().resolve("upload")));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(next.path())));
    }

    @Test
    void what_has_only_the_name_stays() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve(".in-use"), "");
        Path link = Files.createSymbolicLink(temporary.resolve("wederhoor-uploads-link"), elsewhere);
        Path empty = Files.createDirectory(temporary.resolve("wederhoor-uploads-of-somebody"));
        UploadFolder.in(temporary);
        assertTrue(Files.exists(link) && Files.exists(elsewhere.resolve(".in-use")) && Files.exists(empty));
    }
}
