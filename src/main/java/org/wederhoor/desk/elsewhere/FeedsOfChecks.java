package org.wederhoor.desk.elsewhere;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.elsewhere.review.CheckFeed;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** The addresses that checks by others are fetched from by themselves, and how often. */
@Path(FeedsOfChecks.PATH)
@RolesAllowed(Role.CHECKERS)
public class FeedsOfChecks {

    static final String PATH = "/desk/elsewhere/feeds";

    private static final Labels LABELS = Labels.NONE.with("address", Words.of(ElsewhereMessages.class, ElsewhereMessages::feedAddress))
            .with("hours", Words.of(ElsewhereMessages.class, ElsewhereMessages::often));

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance feeds(Form form, List<CheckFeed> feeds, List<Integer> hours);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels(PATH, LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @GET
    public TemplateInstance feeds() {
        return page(Form.blank(LABELS).with("hours", 24));
    }

    /** Adds one. For an address that is here already it says how often, and that it is fetched again if it was stopped. */
    @POST
    public Response add() {
        String wanted = form.required("address", 2000);
        if (!form.hasProblem("address") && form.webAddress("address") == null) {
            form.problem("address", WebProblem.WEB_ADDRESS);
        }
        Integer hours = CheckFeed.HOURS.stream().filter(each -> form.has("hours", each.toString())).findFirst().orElse(null);
        if (hours == null) {
            form.problem("hours", WebProblem.CHOOSE);
        }
        if (form.hasProblems()) {
            return Response.status(form.refusedStatus()).entity(page(form)).build();
        }
        Transactions.run(() -> {
            CheckFeed known = CheckFeed.at(wanted);
            if (known == null) {
                CheckFeed added = new CheckFeed(Ids.next(), wanted, hours, editor.account());
                added.persistAndFlush();
                editor.record(Verb.CREATED, Thing.CHECK_FEED, added.id, null);
            } else if (CheckFeed.locked(known.id).goOn(hours)) {
                editor.record(Verb.EDITED, Thing.CHECK_FEED, known.id, null);
            }
        });
        return address.see(PATH);
    }

    @POST
    @Path("{feed}/stop")
    public Response stop(@RestPath("feed") UUID id) {
        Transactions.run(() -> {
            CheckFeed feed = Missing.unless(CheckFeed.locked(id));
            if (feed.stop()) {
                editor.record(Verb.CLOSED, Thing.CHECK_FEED, id, null);
            }
        });
        return address.see(PATH);
    }

    private static TemplateInstance page(Form shown) {
        return Templates.feeds(shown, CheckFeed.all(), CheckFeed.HOURS);
    }
}
