package org.wederhoor.desk.source;

import java.util.List;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Statement;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceLocator;
import org.wederhoor.source.intake.extract.Locator;

/**
 * A passage of a source, and what it became.
 *
 * @param locator where in the document it stands; null where nothing says
 */
public record PassageUse(Passage passage, Locator locator, List<Statement> statements, List<Appearance> appearances) {

    /** A source's passages in the text's order; those that nothing uses any more are left out. */
    static List<PassageUse> of(Source source) {
        return of(source, Passage.anchoredIn(source));
    }

    /** What {@code passages} of a source became, in their order; those that nothing uses are left out. */
    static List<PassageUse> of(Source source, List<Passage> passages) {
        if (passages.isEmpty()) {
            return List.of();
        }
        List<Statement> statements = Statement.quoting(source);
        List<Appearance> appearances = Appearance.in(source);
        boolean located = SourceLocator.isIn(source.id);
        return passages.stream()
                .map(passage -> new PassageUse(passage, located ? SourceLocator.of(passage) : null,
                        statements.stream().filter(statement -> statement.quotes(passage)).toList(),
                        appearances.stream().filter(appearance -> passage.equals(appearance.passage)).toList()))
                .filter(use -> !use.statements.isEmpty() || !use.appearances.isEmpty()).toList();
    }
}
