package org.wederhoor.desk.source;

import java.util.List;

import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourcePart;

/**
 * The files that came with a source's document.
 *
 * @param within  those within it, in its order
 * @param left    how many more are within it than were archived
 * @param around  the sources within whose documents it came
 */
public record Enclosures(List<SourcePart> within, int left, List<Source> around) {

    static final Enclosures NONE = new Enclosures(List.of(), 0, List.of());

    static Enclosures of(Source source, SourceFile file) {
        return new Enclosures(SourcePart.of(source), file.filesLeft, SourcePart.around(source.first()));
    }
}
