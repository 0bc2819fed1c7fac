package org.wederhoor.desk.dossier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

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
        List<ClaimRow> found = rows.stream().filter(row -> row.matches(words) && (stage == null || stage == row.stage())).toList();
        return mark == null ? found : ClaimRow.forReaders(found).stream().filter(row -> mark == row.mark()).toList();
    }

    /** The page's address in the dossier of that id. */
    String path(UUID dossier) {
        return "/desk/dossiers/" + dossier + (!isNarrowed() ? "" : "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)
                + (stage == null ? "" : "&stage=" + stage) + (mark == null ? "" : "&mark=" + mark));
    }

    public Stage[] stages() {
        return Stage.values();
    }

    public Mark[] marks() {
        return Mark.values();
    }
}
