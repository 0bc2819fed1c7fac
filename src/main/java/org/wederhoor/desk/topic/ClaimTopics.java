package org.wederhoor.desk.topic;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Under which topics a claim stands. */
@Path("/desk/claims/{claim}/topics")
@RolesAllowed(Role.EDITORS)
public class ClaimTopics {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance claim(Claim claim, List<Topic> topics, List<Topic> given);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @GET
    public TemplateInstance read(@RestPath UUID claim) {
        return Templates.claim(Missing.unless(Claim.<Claim>findById(claim)), Topic.all(), Topic.of(claim));
    }

    /** Puts it under those that were ticked now and not before, and takes it from under those that were ticked before; what others did meanwhile stays. */
    @POST
    public Response give(@RestPath UUID claim) {
        List<UUID> before = ids("before");
        List<UUID> now = ids("topic");
        Transactions.run(() -> {
            Claim its = Missing.unless(Claim.locked(claim));
            List<UUID> had = Topic.of(its.id).stream().map(topic -> topic.id).toList();
            List<UUID> more = now.stream().filter(id -> !before.contains(id) && !had.contains(id) && Topic.standing(id) != null).sorted().toList();
            List<UUID> less = before.stream().filter(id -> !now.contains(id) && had.contains(id)).sorted().toList();
            more.forEach(id -> Topic.put(claim, id));
            less.forEach(id -> Topic.take(claim, id));
            if (!more.isEmpty() || !less.isEmpty()) {
                editor.record(Verb.TOPICS_GIVEN, Thing.CLAIM, claim, null);
            }
        });
        return address.see("/desk/claims/" + claim);
    }

    private List<UUID> ids(String name) {
        return form.values(name).stream().flatMap(typed -> Ids.parsed(typed).stream()).distinct().toList();
    }
}
