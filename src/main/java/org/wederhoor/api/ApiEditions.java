package org.wederhoor.api;

import java.util.List;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Announced;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;

/** What was published, the last first: all of it, as feeds have it, and that which changed something published. */
@Path(ApiAnswers.VERSION)
@PermitAll
@Finished
public class ApiEditions {

    @Inject
    ApiAnswers answers;

    @Inject
    VerdictJson json;

    @GET
    @Path("editions")
    public Response editions(@RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(ApiAnswers.VERSION + "/editions", cursor, limit);
        return list(page, last -> Announced.editions(last, page.oneMore()));
    }

    @GET
    @Path("corrections")
    public Response corrections(@RestQuery String cursor, @RestQuery String limit) {
        ListPage page = ListPage.of(ApiAnswers.VERSION + "/corrections", cursor, limit);
        return list(page, last -> Edition.changes(last, page.oneMore()));
    }

    private Response list(ListPage page, Function<Edition, List<Edition>> find) {
        Edition last = page.after() == null ? null : Edition.findById(page.afterId());
        if (page.after() != null && last == null) {
            throw ListPage.foreign();
        }
        return answers.list(page, PublishedVerdict.all(find.apply(last)), json::edition, verdict -> verdict.edition().id);
    }
}
