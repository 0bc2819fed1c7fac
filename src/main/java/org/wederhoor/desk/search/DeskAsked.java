package org.wederhoor.desk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.MultivaluedMap;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.search.PageNumber;
import org.wederhoor.web.search.Wanted;

/**
 * What an editor asks the search for.
 *
 * @param kind    null for all of them, a few of each
 * @param dossier null for any
 * @param page    from 1, where there is a kind
 */
public record DeskAsked(Wanted wanted, DeskKind kind, Dossier dossier, int page) {

    /** A few of every kind, of the whole desk, for the words in a box; null for a box that is not there. */
    public static DeskAsked of(String words) {
        return new DeskAsked(Wanted.of(words), null, null, 1);
    }

    static DeskAsked of(MultivaluedMap<String, String> query) {
        String dossier = query.getFirst("dossier");
        return new DeskAsked(Wanted.of(query.getFirst("q")), kind(query.getFirst("kind")),
                dossier == null || dossier.isBlank() ? null : dossier(dossier), PageNumber.of(query.getFirst("page")));
    }

    DeskAsked in(Dossier other) {
        return new DeskAsked(wanted, kind, other, page);
    }

    /** The query for a page of one kind. */
    public String onPage(DeskKind other, int number) {
        return "?q=" + URLEncoder.encode(wanted.typed(), StandardCharsets.UTF_8) + "&kind=" + other
                + (dossier == null ? "" : "&dossier=" + dossier.id) + (number == 1 ? "" : "&page=" + number);
    }

    private static DeskKind kind(String typed) {
        for (DeskKind kind : DeskKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        return null;
    }

    private static Dossier dossier(String id) {
        return Missing.unless(Ids.parsed(id).map(each -> Dossier.<Dossier>findById(each)).orElse(null));
    }
}
