package org.wederhoor.desk.dossier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.wederhoor.desk.board.BoardAsked;

/**
 * What an address of the list of dossiers asks for; what it does not know it leaves out.
 *
 * @param q     words that their titles or summaries have; empty for any
 * @param state null for any
 * @param page  from 1
 */
public record DossiersAsked(String q, DossierState state, DossierSort sort, int page) {

    static final String PATH = "/desk/dossiers";

    static DossiersAsked of(String q, String state, String sort, String page) {
        DossierSort by = BoardAsked.constant(DossierSort.class, sort);
        return new DossiersAsked(q == null ? "" : q.strip(), BoardAsked.constant(DossierState.class, state), by == null ? DossierSort.CHANGED : by,
                page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    public boolean isNarrowed() {
        return !q.isEmpty() || state != null;
    }

    /** The same dossiers from the first page on, in that order. */
    public String sorted(DossierSort by) {
        return PATH + "?sort=" + by + (state == null ? "" : "&state=" + state) + (q.isEmpty() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    public DossierSort[] sorts() {
        return DossierSort.values();
    }

    public DossierState[] states() {
        return DossierState.values();
    }
}
