package org.wederhoor.api;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Naming;
import org.wederhoor.publication.edition.PartyFamily;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.Missing;

/** Parties as editions name them. One that turned out to be another is told of as that one. */
@Path(ApiParties.AT)
@PermitAll
@Finished
public class ApiParties {

    static final String AT = ApiAnswers.VERSION + "/parties";

    @Inject
    ApiAnswers answers;

    @Inject
    VerdictJson verdicts;

    @Inject
    NamedJson named;

    /** All of them, by the slugs under which editions name them. */
    @GET
    public Response list(@RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(AT, cursor, limit);
        return answers.list(page, Naming.partySlugs(page.afterOrHead(), page.oneMore()), slug -> told(PartyFamily.at(slug)), slug -> slug);
    }

    @GET
    @Path("{slug}")
    public Response party(@RestPath String slug) {
        return answers.one(told(PartyFamily.at(slug)));
    }

    /** What readers see now of the claims that name it, the newest first. */
    @GET
    @Path("{slug}/claims")
    public Response claims(@RestPath String slug, @RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(AT + "/" + slug + "/claims", cursor, limit);
        Naming naming = Naming.of(PartyFamily.at(slug));
        List<Edition> found = ApiAnswers.after(page, () -> naming.standing(page.after(), page.oneMore()));
        return answers.list(page, PublishedVerdict.all(found), verdicts::claim, verdict -> verdict.said().claim().id());
    }

    private JsonObject told(PartyFamily party) {
        Naming naming = Naming.of(party);
        List<Edition> standing = naming.standing(null, 1);
        List<Edition> newest = standing.isEmpty() ? naming.replaced(1) : standing;
        List<Content.Named> names = new ArrayList<>(party.names(PublishedVerdict.all(newest).stream().map(PublishedVerdict::said)));
        Content.Named name = names.stream().findFirst().orElseThrow(Missing::new);
        return named.party(name.name(), name.kind(), party.slug());
    }
}
