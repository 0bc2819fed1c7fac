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

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Naming;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;

/** Dossiers, and what was published in each. */
@Path(ApiDossiers.AT)
@PermitAll
@Finished
public class ApiDossiers {

    static final String AT = ApiAnswers.VERSION + "/dossiers";

    @Inject
    ApiAnswers answers;

    @Inject
    VerdictJson verdicts;

    @Inject
    NamedJson named;

    /** All of them, by their slugs. */
    @GET
    public Response list(@RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(AT, cursor, limit);
        List<PublishedVerdict> found = PublishedVerdict.all(CurrentEdition.newestOfDossiers(page.afterOrHead(), page.oneMore()));
        return answers.list(page, found, named::dossier, verdict -> verdict.content().dossierSlug());
    }

    @GET
    @Path("{slug}")
    public Response dossier(@RestPath String slug) {
        UUID id = Naming.dossier(slug);
        PublishedVerdict newest = PublishedVerdict.of(Missing.unless(CurrentEdition.newestOfDossier(id)));
        JsonObject marks = new JsonObject();
        CurrentEdition.marksOfDossier(id).forEach((mark, count) -> marks.with(mark.name(), count));
        return answers.one(named.dossier(newest).with("summary", newest.said().dossier().summary()).with("marks", marks));
    }

    /** Its claims, in its order. */
    @GET
    @Path("{slug}/claims")
    public Response claims(@RestPath String slug, @RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(AT + "/" + slug + "/claims", cursor, limit);
        UUID id = Naming.dossier(slug);
        List<Edition> found = ApiAnswers.after(page, () -> CurrentEdition.ofDossier(id, page.after(), page.oneMore()));
        return answers.list(page, PublishedVerdict.all(found), verdicts::claim, verdict -> verdict.said().claim().id());
    }
}
