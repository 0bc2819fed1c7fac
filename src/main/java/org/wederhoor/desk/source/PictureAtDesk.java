package org.wederhoor.desk.source;

import java.util.List;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Statement;
import org.wederhoor.source.PictureDetail;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourcePicture;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.machine.MachineReading;

/**
 * A source that is a picture, as the desk sees it.
 *
 * @param details in the order in which they were noted
 * @param reading what a machine reads in it; null where none was asked
 * @param text    null until somebody has compared one with it
 */
public record PictureAtDesk(SourcePicture seen, List<Detail> details, MachineReading reading, SourceText text) {

    /** A detail, and what it became. */
    public record Detail(PictureDetail noted, List<Statement> statements, List<Appearance> appearances) {
    }

    /** Null of a source that is no picture. */
    static PictureAtDesk of(Source source) {
        SourcePicture seen = SourcePicture.of(source);
        if (seen == null) {
            return null;
        }
        List<PictureDetail> noted = PictureDetail.in(source);
        List<Statement> statements = noted.isEmpty() ? List.of() : Statement.quoting(source);
        List<Appearance> appearances = noted.isEmpty() ? List.of() : Appearance.in(source);
        return new PictureAtDesk(seen, noted.stream().map(each -> new Detail(each,
                statements.stream().filter(statement -> statement.quotes(each.passage)).toList(),
                appearances.stream().filter(appearance -> each.passage.equals(appearance.passage)).toList())).toList(),
                MachineReading.of(source), SourceText.of(source));
    }
}
