package org.wederhoor.desk.hands;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.desk.search.DeskAsked;
import org.wederhoor.desk.search.DeskFinder;

/** Leads to any page of the desk by its name, and to any thing by its words; the box that goes anywhere shows what this page lists. */
@Path("/desk/go")
@RolesAllowed(Role.CHECKERS)
public class GoTo {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance go(Whither whither);
    }

    @Inject
    DeskPages pages;

    @Inject
    DeskFinder finder;

    /** @param q a name or words; without any, the pages are listed and nothing else */
    @GET
    public TemplateInstance go(@RestQuery String q) {
        DeskAsked asked = DeskAsked.of(q);
        return Templates.go(Whither.of(asked, pages.named(asked.wanted().typed()), QuarkusTransaction.requiringNew().call(() -> finder.find(asked))));
    }
}
