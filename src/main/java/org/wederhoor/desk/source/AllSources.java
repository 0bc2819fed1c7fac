package org.wederhoor.desk.source;

import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.source.Source;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;

/** The desk's sources, of all dossiers and of none: what was brought in last comes first. */
@Path("/desk/sources")
@RolesAllowed(Role.CHECKERS)
public class AllSources {

    private static final int PER_PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Pager<Source> page);
    }

    /** @param after the source that the page before this one ended with; null for the newest */
    @GET
    public TemplateInstance list(@RestQuery UUID after) {
        Source last = after == null ? null : Missing.unless(Source.findById(after));
        return Templates.list(Pager.of(Source.latest(last, PER_PAGE + 1), PER_PAGE, "/desk/sources", Objects.toString(after, null), source -> source.id));
    }
}
