package org.wederhoor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A published hole in one range of versions of a part.
 *
 * @param part group and artifact, with a colon between them
 * @param from the oldest version that has it
 * @param mended the oldest version after that without it
 * @param cve may be empty
 */
record Hole(String part, String from, String mended, String severity, String id, String cve, String source) {

    private static final int COLUMNS = 7;

    static List<Hole> listed(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).filter(line -> !line.startsWith("#")).map(Hole::read).toList();
    }

    private static Hole read(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(COLUMNS + " columns are needed: " + line);
        }
        return new Hole(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    /** As Maven orders versions. */
    boolean isIn(String version) {
        ComparableVersion here = new ComparableVersion(version);
        return here.compareTo(new ComparableVersion(from)) >= 0 && here.compareTo(new ComparableVersion(mended)) < 0;
    }
}
