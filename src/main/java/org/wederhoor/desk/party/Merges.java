package org.wederhoor.desk.party;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
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
import org.wederhoor.desk.PartyList;
import org.wederhoor.desk.dossier.PartyField;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyChoices;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.SentBefore;

/** Where a party that turns out to be another is merged into it. It cannot be undone, so a checker cannot do it. */
@Path("/desk/parties/{id}/merge")
@RolesAllowed(Role.EDITORS)
public class Merges {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choose(Form form, Party party, List<Party> all);

        static native TemplateInstance confirm(MergePage page);
    }

    static final Labels LABELS = Labels.NONE.with("into", Words.of(MergesMessages.class, MergesMessages::into))
            .with("about", PartyField.ABOUT).with("interest", PartyField.INTEREST);

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/parties/[^/]+/merge", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    /** @param into the id of the party that stays; empty while it is still to be chosen */
    @GET
    public Response ask(@RestPath UUID id, @RestQuery String into) {
        Party from = Missing.unless(Party.findById(id));
        if (from.mergedInto != null) {
            return address.see("/desk/parties/" + Party.survivor(id).id);
        }
        Form chosen = Form.blank(LABELS).with("into", into);
        PartyList.identify(chosen, "into");
        if (into == null) {
            return Response.ok(choose(chosen, from)).build();
        }
        Party target = into(chosen, from);
        return target == null ? Response.status(422).entity(choose(chosen, from)).build()
                : Response.ok(Templates.confirm(MergePage.of(from, target, MergePage.form(from, target)))).build();
    }

    @POST
    public Response merge(@RestPath UUID id) {
        Party from = Missing.unless(Party.findById(id));
        // sent twice, it finds the party merged already, which is what was asked
        Party into = from.mergedInto == null ? into(form, from) : form.reference("into", key -> Party.findById(key));
        if (into == null) {
            return Response.status(422).entity(choose(form, from)).build();
        }
        String about = form.text("about", 1000);
        String interest = form.text("interest", 1000);
        if (form.hasProblems()) {
            return Response.status(422).entity(Templates.confirm(MergePage.of(from, into, form))).build();
        }
        Transactions.run(() -> merge(id, into.id, about, interest));
        return form.hasProblems() ? Response.status(form.refusedStatus()).entity(Templates.confirm(MergePage.of(from, into, form))).build()
                : address.see("/desk/parties/" + into.id);
    }

    private void merge(UUID fromId, UUID intoId, String about, String interest) {
        List<UUID> claims = PartyReferences.lock(fromId);
        List<UUID> dossiers = PartyReferences.dossiers(fromId);
        Party.find("id in ?1 order by id", List.of(fromId, intoId)).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        Party from = Party.findById(fromId);
        Party into = Party.findById(intoId);
        if (from.mergedInto != null && from.mergedInto.id.equals(intoId)) {
            keep("about", into.about, about);
            keep("interest", into.interest, interest);
            return;
        }
        MergeRefusal problem = MergeRefusal.of(from, into);
        if (problem != null) {
            throw new Refused(problem);
        }
        if (from.version != form.version() || !form.has("intoVersion", String.valueOf(into.version))) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        into.absorb(from, about, interest);
        Party.flush();
        PartyReferences.move(fromId, intoId);
        String names = from.name + " → " + into.name;
        List.of(fromId, intoId).forEach(each -> editor.record(Verb.MERGED, Thing.PARTY, each, names));
        dossiers.forEach(each -> editor.record(Verb.MERGED, Thing.DOSSIER, each, names));
        claims.forEach(each -> editor.record(Verb.MERGED, Thing.CLAIM, each, names));
    }

    private void keep(String field, String kept, String typed) {
        if (!kept.equals(typed)) {
            SentBefore.note(form, field, kept);
        }
    }

    /** The party that is chosen to stay; null, with a problem in the form, when it cannot be. */
    private static Party into(Form chosen, Party from) {
        Party into = chosen.reference("into", key -> Party.findById(key));
        MergeRefusal problem = into == null ? null : MergeRefusal.of(from, into);
        if (problem != null) {
            chosen.problem("into", problem);
        }
        return problem == null ? into : null;
    }

    private static TemplateInstance choose(Form chosen, Party from) {
        return Templates.choose(chosen, from, PartyChoices.of(List.of()).stream().filter(each -> !each.id.equals(from.id)).toList());
    }
}
