package org.wederhoor.desk.claim;

import java.util.Collection;
import java.util.stream.Collectors;

import org.wederhoor.claim.Statement;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.history.Changes;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictWords;

/** What an editor changed about a draft, for the journal. */
final class VerdictChanges {

    private VerdictChanges() {
    }

    /** What {@link Verdict#write} would change. */
    static Changes of(Verdict draft, VerdictWords words) {
        Changes changes = new Changes().with(DeskLabel.MARK, draft.mark, words.mark())
                .with(DeskLabel.RATIONALE, draft.rationale, words.rationale())
                .with(DeskLabel.CITES, titles(draft.cites), titles(words.cites()));
        if (draft.follows != null) {
            changes.with(DeskLabel.CHANGE_KIND, draft.changeKind, words.changeKind())
                    .with(DeskLabel.CHANGE_NOTE, draft.changeNote, words.changeNote());
        }
        return changes.with(DeskLabel.DEVIATION, draft.deviation, words.deviation()).with(DeskLabel.NOTE, draft.note, words.note());
    }

    private static String titles(Collection<Statement> statements) {
        return statements.stream().map(Statement::deskTitle).sorted().collect(Collectors.joining("\n"));
    }
}
