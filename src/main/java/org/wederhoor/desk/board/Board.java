package org.wederhoor.desk.board;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.Role;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;

/** All claims of the desk by how far it is with them; those that are ticked go to somebody, or get a due day, at once. */
@Path("/desk/board")
@RolesAllowed(Role.CHECKERS)
public class Board {

    private static final int MOST_TICKS = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance board(BoardPage page, Form form, List<BulkAssigning.Done> left, int went);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/board/assign", BulkChange.LABELS);
    }

    @Inject
    Address address;

    @Inject
    BulkAssigning assigning;

    @Inject
    Form form;

    @Inject
    ClaimLists lists;

    @Context
    UriInfo uri;

    @GET
    public TemplateInstance board() {
        return page(Form.blank(BulkChange.LABELS), List.of(), 0);
    }

    /** What is asked for in the address is the board that the ticks were set on; all that it showed can be ticked at once. */
    @POST
    @Path("assign")
    public Response assign() {
        BulkChange change = BulkChange.read(form, lists.today());
        List<String> ticks = form.values(form.has("all", "true") ? "shown" : "row");
        if (ticks.isEmpty() || ticks.size() > MOST_TICKS) {
            form.problem("row", ticks.isEmpty() ? BoardProblem.NO_ROWS : BoardProblem.TOO_MANY);
        }
        if (form.hasProblems()) {
            return Response.status(form.refusedStatus()).entity(page(form, List.of(), 0)).build();
        }
        List<BulkAssigning.Done> done = assigning.assign(ticks, change);
        List<BulkAssigning.Done> left = done.stream().filter(each -> !each.went()).toList();
        return left.isEmpty() ? address.see(BoardAsked.of(uri.getQueryParameters()).path(""))
                : Response.status(Response.Status.CONFLICT).entity(page(form.copy().with("all", ""), left, done.size() - left.size())).build();
    }

    private TemplateInstance page(Form shown, List<BulkAssigning.Done> left, int went) {
        return Templates.board(BoardPage.of(BoardAsked.of(uri.getQueryParameters()), lists, shown, left), shown, left, went);
    }
}
