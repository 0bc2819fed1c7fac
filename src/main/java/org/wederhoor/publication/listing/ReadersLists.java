package org.wederhoor.publication.listing;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.search.PageNumber;

/** Everything that was published, the newest first, or what of it is asked for. */
@Path("/claims")
@PermitAll
@Finished
public class ReadersLists {

    static final int PER_PAGE = 40;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListFilter filter, ListingProblem problem, Pager<PublishedVerdict> page, List<Integer> pages, int number,
                List<ListedTopics.Row> topics, ListedMark[] marks);
    }

    @Inject
    ListedClaims claims;

    /**
     * Lists by {@code mark}, {@code party}, {@code dossier} and {@code topic} (their slugs) and {@code month}; what is none of these is told in words,
     * with status 404.
     *
     * @param after the claim that the page before this one ended with
     * @param page  the number of the page, of a month's list
     */
    @GET
    public RestResponse<TemplateInstance> list(@Context UriInfo address, @RestQuery String after, @RestQuery String page) {
        ListFilter filter = ListFilter.of(address.getQueryParameters());
        if (filter.problem() != null) {
            return nothing(filter, filter.problem());
        }
        try {
            int number = PageNumber.of(filter.month() == null || after != null ? null : page);
            String last = after == null || after.isEmpty() ? null : after;
            Pager<PublishedVerdict> shown = filter.month() == null
                    ? Pager.of(claims.find(filter, last, 0, PER_PAGE + 1), PER_PAGE, filter.path(), last, (edition) -> edition.claim.id)
                            .map(PublishedVerdict::all)
                    : Pager.numbered(claims.find(filter, null, (number - 1) * PER_PAGE, PER_PAGE + 1), PER_PAGE, filter.path(), number)
                            .map(PublishedVerdict::all);
            return shown.rows().isEmpty() && !shown.head() ? nothing(filter, ListingProblem.PAGE)
                    : RestResponse.ok(page(filter, null, shown, pages(filter), number));
        } catch (Missing none) {
            return nothing(filter, ListingProblem.PAGE);
        }
    }

    /** The pages of a month's list, where that is all it is; a filter within a month has no count. */
    private List<Integer> pages(ListFilter filter) {
        return filter.month() == null || filter.typed().size() > 1 ? List.of()
                : IntStream.rangeClosed(1, (claims.count(filter.month()) + PER_PAGE - 1) / PER_PAGE).boxed().toList();
    }

    private static RestResponse<TemplateInstance> nothing(ListFilter filter, ListingProblem problem) {
        return RestResponse.status(Status.NOT_FOUND, page(filter, problem, new Pager<>(List.of(), filter.path(), Pager.AFTER, true, null), List.of(), 1));
    }

    private static TemplateInstance page(ListFilter filter, ListingProblem problem, Pager<PublishedVerdict> page, List<Integer> pages, int number) {
        return Templates.list(filter, problem, page, pages, number, ListedTopics.all(), ListedMark.values());
    }
}
