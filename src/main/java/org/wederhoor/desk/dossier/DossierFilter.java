package org.wederhoor.desk.dossier;

import java.util.List;

import org.wederhoor.desk.board.BoardAsked;
import org.wederhoor.desk.board.Stage;
import org.wederhoor.dossier.Filter;
import org.wederhoor.verdict.standard.Mark;

/**
 * What of a dossier its page shows; what the address says otherwise is left out.
 *
 * @param q     words as they were typed
 * @param stage of claims; null for any
 * @param mark  of claims; null for any
 */
public record DossierFilter(String q, Stage stage, Mark mark) {

    static DossierFilter of(String q, String stage, String mark) {
        return new DossierFilter(q == null ? "" : q, BoardAsked.constant(Stage.class, stage), BoardAsked.constant(Mark.class, mark));
    }

    /** Whether anything is left out. */
    public boolean isNarrowed() {
        return !q.isEmpty() || stage != null || mark != null;
    }

    Filter words() {
        return Filter.of(q);
    }

    List<ClaimRow> of(List<ClaimRow> rows) {
        Filter words = words();
        return rows.stream().filter(row -> row.matches(words) && (stage == null || stage == row.stage()) && (mark == null || mark == row.mark())).toList();
    }

    public Stage[] stages() {
        return Stage.values();
    }

    public Mark[] marks() {
        return Mark.values();
    }
}
