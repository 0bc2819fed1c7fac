package org.wederhoor.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.publication.search.Asked;
import org.wederhoor.publication.search.Hit;
import org.wederhoor.publication.search.Results;
import org.wederhoor.publication.search.VerdictSearch;
import org.wederhoor.web.search.Found;

/** Finds what the search for readers finds, in its order. */
@Path(ApiSearch.AT)
@PermitAll
@Finished
public class ApiSearch {

    static final String AT = ApiAnswers.VERSION + "/search";

    @Inject
    ApiAnswers answers;

    @Inject
    VerdictJson json;

    @Inject
    VerdictSearch search;

    @GET
    public Response search(@Context UriInfo address, @RestQuery String cursor) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>(address.getQueryParameters());
        typed.remove("page");
        Asked asked = Asked.of(typed);
        requireRead(asked, typed);
        String list = AT + asked.onPage(1);
        ListPage page = ListPage.of(list, cursor, null);
        if (page.after() != null) {
            if (!page.after().matches("\\d{1,3}")) {
                throw ListPage.foreign();
            }
            typed.putSingle("page", page.after());
            asked = Asked.of(typed);
        }
        Results results = results(asked);
        List<JsonObject> data = results.hits().stream().map(this::told).toList();
        boolean more = asked.page() < results.pages();
        return answers.list(data, list, ListPage.USUAL, more ? page.cursorAfter(asked.page() + 1) : null,
                new JsonObject().with("total", results.total()).with("more", results.more()).with("corrected", results.corrected()));
    }

    private static void requireRead(Asked asked, MultivaluedMap<String, String> typed) {
        Map<String, Object> read = new TreeMap<>();
        read.put("mark", asked.mark() == null ? "" : asked.mark());
        read.put("party", asked.party() == null ? "" : asked.party());
        read.put("dossier", asked.dossier() == null ? "" : asked.dossier());
        read.put("from", asked.from() == null ? "" : asked.from());
        read.put("to", asked.to() == null ? "" : asked.to());
        read.forEach((name, value) -> {
            String sent = typed.getFirst(name);
            if (sent != null && !sent.isBlank() && value.equals("")) {
                throw ApiProblem.badRequest(name + " is none: a mark is one of CONFIRMED, DENIED and UNVERIFIED, a party and a dossier are slugs,"
                        + " and days are written 2026-12-31.");
            }
        });
    }

    private Results results(Asked asked) {
        Results results = search.find(asked);
        if (results.refusal() != null) {
            switch (results.refusal()) {
                case TOO_SLOW -> throw new ApiProblem(503, "The search took too long.");
                case TOO_LONG -> throw ApiProblem.badRequest("q has more than 500 characters.");
                case NO_WORDS -> throw ApiProblem.badRequest("q has no word that can be looked for.");
            }
        }
        return results;
    }

    private JsonObject told(Hit hit) {
        return json.claim(hit.verdict()).with("found", new JsonObject().with("sentence", pieces(hit.sentence()))
                .with("statements", pieces(hit.statements())).with("rationale", pieces(hit.rationale())));
    }

    private static List<JsonObject> pieces(Found found) {
        return found == null || !found.any() ? null : found.pieces().stream()
                .map(piece -> new JsonObject().with("text", piece.text()).with("found", piece.found())).toList();
    }
}
