package org.wederhoor.desk.source;

import java.util.List;

import org.wederhoor.source.Source;
import org.wederhoor.source.SourcePart;

/**
 * The files that came with a source's document.
 *
 * @param within  those within it, in its order
 * @param around  the sources within whose documents it came
 */
public record Enclosures(List<SourcePart> within, List<Source> around) {

    static final Enclosures NONE = new Enclosures(List.of(), List.of());

    static Enclosures of(Source source) {
        return new Enclosures(SourcePart.of(source), SourcePart.around(source.first()));
    }
}
