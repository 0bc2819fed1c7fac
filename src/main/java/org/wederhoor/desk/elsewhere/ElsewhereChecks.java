package org.wederhoor.desk.elsewhere;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.elsewhere.review.CheckSearch;
import org.wederhoor.elsewhere.review.ForeignCheck;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.search.Wanted;

/** Checks by other organisations, as these worded them: the list of all, and each by itself. */
@Path("/desk/elsewhere")
@RolesAllowed(Role.CHECKERS)
public class ElsewhereChecks {

    private static final int PER_PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Pager<ForeignCheck> checks, CheckSearch.Asked asked, List<String> hosts, List<String> tags);

        static native TemplateInstance check(ForeignCheck check);
    }

    @Inject
    CheckSearch search;

    /**
     * Finds by {@code q}, among those of one publisher's site, and among those in one language.
     *
     * @param after the check that the page before ended with
     */
    @GET
    public TemplateInstance list(@RestQuery String q, @RestQuery String publisher, @RestQuery String language, @RestQuery String after) {
        Wanted wanted = Wanted.of(q);
        CheckSearch.Asked asked = new CheckSearch.Asked(wanted.isTooLong() ? "" : wanted.typed(), plain(publisher), plain(language));
        UUID begin = after == null || after.isEmpty() ? null : Missing.unless(ForeignCheck.<ForeignCheck>findById(Ids.read(after))).id;
        List<ForeignCheck> found = QuarkusTransaction.requiringNew().call(() -> search.find(asked, begin, PER_PAGE + 1));
        return Templates.list(Pager.of(found, PER_PAGE, path(asked), after, check -> check.id), asked, search.hosts(), search.tags());
    }

    @GET
    @Path("checks/{check}")
    public TemplateInstance check(@RestPath("check") UUID id) {
        return Templates.check(Missing.unless(ForeignCheck.findById(id)));
    }

    private static String plain(String parameter) {
        return parameter == null ? "" : parameter.replaceAll("[\\p{Cc}\\p{Cs}]", "").strip();
    }

    private static String path(CheckSearch.Asked asked) {
        return "/desk/elsewhere?q=" + encoded(asked.words()) + "&publisher=" + encoded(asked.host()) + "&language=" + encoded(asked.tag());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
