package org.wederhoor.api;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Naming;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;

/** Sources as citations. */
@Path(ApiSources.AT)
@PermitAll
@Finished
public class ApiSources {

    static final String AT = ApiAnswers.VERSION + "/sources";

    @Inject
    ApiAnswers answers;

    @Inject
    VerdictJson verdicts;

    @Inject
    SourceJson json;

    /** All of them, by their slugs. */
    @GET
    public Response list(@RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(AT, cursor, limit);
        return answers.list(page, Naming.sourceSlugs(page.afterOrHead(), page.oneMore()), this::told, slug -> slug);
    }

    @GET
    @Path("{slug}")
    public Response source(@RestPath String slug) {
        return answers.one(told(slug));
    }

    /** What readers see now of the claims that cite it, the newest first. */
    @GET
    @Path("{slug}/claims")
    public Response claims(@RestPath String slug, @RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(AT + "/" + slug + "/claims", cursor, limit);
        Naming naming = Naming.ofSource(Naming.source(slug));
        List<Edition> found = ApiAnswers.after(page, () -> naming.standing(page.after(), page.oneMore()));
        return answers.list(page, PublishedVerdict.all(found), verdicts::claim, verdict -> verdict.said().claim().id());
    }

    private JsonObject told(String slug) {
        UUID id = Naming.source(slug);
        Naming naming = Naming.ofSource(id);
        List<Edition> standing = naming.standing(null, 1);
        PublishedVerdict newest = PublishedVerdict.of(Missing.unlessAny(standing.isEmpty() ? naming.replaced(1) : standing).get(0));
        return json.of(newest.said().source(id), newest);
    }
}
