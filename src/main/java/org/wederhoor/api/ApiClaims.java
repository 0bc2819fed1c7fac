package org.wederhoor.api;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Announced;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;

/** The claims that were published: what readers see of each now, and all that they saw before. */
@Path(ApiClaims.AT)
@PermitAll
@Finished
public class ApiClaims {

    static final String AT = ApiAnswers.VERSION + "/claims";

    @Inject
    ApiAnswers answers;

    @Inject
    VerdictJson json;

    /** All of them, by their slugs. */
    @GET
    public Response list(@RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(AT, cursor, limit);
        List<PublishedVerdict> found = PublishedVerdict.all(Announced.current(page.afterOrHead(), page.oneMore()));
        return answers.list(page, found, json::claim, verdict -> verdict.content().claimSlug());
    }

    @GET
    @Path("{slug}")
    @Finished(claim = "slug")
    public Response claim(@RestPath String slug) {
        PublishedVerdict verdict = whole(Missing.unlessAny(Edition.at(slug)).get(0));
        return answers.one(json.whole(json.claim(verdict), verdict));
    }

    /** Its editions, the newest first. */
    @GET
    @Path("{slug}/editions")
    @Finished(claim = "slug")
    public Response editions(@RestPath String slug, @RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(AT + "/" + slug + "/editions", cursor, limit);
        List<Edition> all = Missing.unlessAny(Edition.at(slug));
        List<Edition> found = all.stream().filter(edition -> page.after() == null || edition.number < number(page.after())).limit(page.oneMore()).toList();
        return answers.list(page, PublishedVerdict.all(found), json::edition, PublishedVerdict::number);
    }

    @GET
    @Path("{slug}/editions/{number}")
    @Finished(claim = "slug")
    public Response edition(@RestPath String slug, @RestPath int number) {
        Edition asked = Edition.at(slug).stream().filter(edition -> edition.number == number).findFirst().orElse(null);
        PublishedVerdict verdict = whole(Missing.unless(asked));
        return answers.one(json.whole(json.edition(verdict), verdict));
    }

    private static int number(String position) {
        if (!position.matches("\\d{1,9}")) {
            throw ListPage.foreign();
        }
        return Integer.parseInt(position);
    }

    private static PublishedVerdict whole(Edition edition) {
        if (edition.gone) {
            throw new ApiProblem(410, "The law took this edition out as a whole.");
        }
        return PublishedVerdict.of(edition);
    }
}
