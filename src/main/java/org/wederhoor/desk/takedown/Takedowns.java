package org.wederhoor.desk.takedown;

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
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.AsksAgain;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;

/** Where chiefs have taken out what the law does not let stand. */
@Path("/desk/takedowns")
@RolesAllowed(Role.CHIEFS)
public class Takedowns {

    private static final String PATH = "/desk/takedowns";
    private static final int PER_PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Form form, Source source, Edition edition, List<Takedown> waiting, Pager<Redaction> done);

        static native TemplateInstance takedown(Takedown takedown, FoundPlaces places, boolean mayDo);

        static native TemplateInstance done(Redaction redaction);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels(PATH, TakedownForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    TakingOut takingOut;

    /**
     * @param source  whose original is to be taken out; null where words or an edition are
     * @param edition likewise
     */
    @GET
    public TemplateInstance list(@RestQuery UUID source, @RestQuery UUID edition, @RestQuery String after) {
        return page(TakedownForm.blank(source, edition), after);
    }

    @POST
    @AsksAgain
    public Response plan() {
        UUID id = Transactions.call(() -> {
            Takedown typed = TakedownForm.read(form, editor.account());
            if (!form.hasProblems() && Takedown.findById(typed.id) == null && Redaction.findById(typed.id) == null) {
                typed.persist();
                editor.record(Verb.TAKEDOWN_PLANNED, Thing.TAKEDOWN, typed.id, null);
            }
            return typed.id;
        });
        return form.hasProblems() ? Response.status(form.refusedStatus()).entity(page(form, null)).build() : address.see(PATH + "/" + id);
    }

    /** What is to be taken out, with every place where it stands; or, once that is done, what is left to say of it. */
    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        Takedown takedown = Takedown.findById(id);
        return takedown == null ? Templates.done(Missing.unless(Redaction.findById(id)))
                : Templates.takedown(takedown, takingOut.places(takedown), takedown.isDoneBy(editor.account()));
    }

    @POST
    @Path("{id}/carry-out")
    @AsksAgain
    public Response carryOut(@RestPath UUID id) {
        Transactions.run(() -> {
            // sent twice it is done by now
            if (Redaction.findById(id) == null) {
                Redaction redaction = takingOut.carryOut(Missing.unless(Takedown.findById(id)), editor.account());
                editor.record(Verb.TAKEDOWN_DONE, Thing.TAKEDOWN, id, null);
                redaction.claims().forEach(claim -> editor.record(Verb.TAKEN_OUT, Thing.CLAIM, claim, null));
                redaction.sources().forEach(source -> editor.record(Verb.TAKEN_OUT, Thing.SOURCE, source, null));
            }
        });
        return address.see(PATH + "/" + id);
    }

    @POST
    @Path("{id}/drop")
    public Response drop(@RestPath UUID id) {
        Transactions.run(() -> {
            if (Takedown.deleteById(id)) {
                editor.record(Verb.TAKEDOWN_DROPPED, Thing.TAKEDOWN, id, null);
            }
        });
        return address.see(PATH);
    }

    private TemplateInstance page(Form shown, String after) {
        Redaction last = after == null || after.isEmpty() ? null : Missing.unless(Redaction.findById(Ids.read(after)));
        return Templates.list(shown, Ids.parsed(shown.value(TakedownForm.ORIGINAL)).map(id -> Source.<Source>findById(id)).orElse(null),
                Ids.parsed(shown.value(TakedownForm.EDITION)).map(id -> Edition.<Edition>findById(id)).orElse(null), Takedown.waiting(),
                Pager.of(Redaction.latest(last, PER_PAGE + 1), PER_PAGE, PATH, after, each -> each.id));
    }
}
