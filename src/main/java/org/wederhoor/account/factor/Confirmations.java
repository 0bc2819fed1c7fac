package org.wederhoor.account.factor;

import java.net.URI;
import java.util.Objects;

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

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Door;
import org.wederhoor.account.Role;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;

/** Where somebody proves once more to be who they are, before a page that asks for it. */
@Path("/desk/confirm")
@RolesAllowed(Role.CHECKERS)
public class Confirmations {

    @CheckedTemplate(basePath = "Confirming")
    static class Templates {
        static native TemplateInstance done();
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/confirm", Confirming.LABELS);
    }

    @Inject
    Address address;

    @Inject
    Confirming confirming;

    @Inject
    CurrentEditor editor;

    @Inject
    PasskeyOptions options;

    @Inject
    Door door;

    @Inject
    Form form;

    @GET
    public TemplateInstance ask(@RestQuery String next) {
        return question(Objects.requireNonNullElse(next, ""));
    }

    @POST
    public Response confirm() {
        return confirming.prove() ? Response.seeOther(URI.create(door.destination(form.value("next")))).build()
                : Response.status(422).entity(question(form.value("next"))).build();
    }

    /** What somebody sees in a tab of its own who proved it elsewhere, while another tab holds their words. */
    @GET
    @Path("done")
    public TemplateInstance done() {
        return Templates.done();
    }

    /** What a passkey is asked to sign, for a script. */
    @POST
    @Path("challenge")
    public Response challenge() {
        return options.proving(PasskeyUse.CONFIRM, editor.account());
    }

    private TemplateInstance question(String next) {
        return confirming.question(address.getPrefix() + "/desk/confirm", next);
    }
}
