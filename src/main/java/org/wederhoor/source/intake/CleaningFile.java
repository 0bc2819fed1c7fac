package org.wederhoor.source.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files that say what a page's furniture is called. */
final class CleaningFile {

    private CleaningFile() {
    }

    /**
     * The lines of {@code /cleaning/<name>.txt} without comments and blank ones.
     *
     * @throws UncheckedIOException when there is no such file
     */
    static List<String> lines(String name) {
        String path = "/cleaning/" + name + ".txt";
        try (InputStream file = CleaningFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IOException("there is no " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
