package org.wederhoor.desk.dossier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
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
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyWords;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;

/** The parties that the desk knows, whatever dossiers they are in. */
@Path("/desk/parties")
@RolesAllowed(Role.CHECKERS)
public class Parties {

    private static final int PER_PAGE = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(String q, Pager<Party> page);

        static native TemplateInstance party(PartyPage page);

        static native TemplateInstance form(Form form, Party party, Dossier dossier);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/parties(/[^/]+)?", PartyForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    /** @param after the party that the page before this one ended with; null for the first by name */
    @GET
    public TemplateInstance list(@RestQuery String q, @RestQuery UUID after) {
        Party last = after == null ? null : Missing.unless(Party.findById(after));
        String words = Objects.toString(q, "");
        return Templates.list(words, Pager.of(Party.matching(words, last, PER_PAGE + 1), PER_PAGE, "/desk/parties"
                + (words.isEmpty() ? "" : "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)), Objects.toString(after, null), party -> party.id));
    }

    /** @param spokesperson a suggestion whose spokesperson the party is; null for another */
    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery UUID dossier, @RestQuery UUID spokesperson) {
        Suggestion met = spokesperson == null ? null : Missing.unless(Suggestion.findById(spokesperson));
        Form blank = met == null ? PartyForm.blank(dossier) : PartyForm.of(met);
        return Templates.form(blank, null, dossier == null ? null : Missing.unless(Dossier.findById(dossier)));
    }

    @POST
    public Response create() {
        UUID id = form.newId();
        Dossier dossier = form.value("dossier").isEmpty() ? null : Missing.unless(form.reference("dossier", key -> Dossier.findById(key)));
        PartyForm typed = new PartyForm(form);
        PartyWords words = typed.read(id);
        if (form.hasProblems()) {
            return Response.status(form.refusedStatus()).entity(Templates.form(form, null, dossier)).build();
        }
        boolean made = Transactions.call(() -> make(id, typed, words, dossier));
        return made ? address.see(dossier == null ? "/desk/parties" : "/desk/dossiers/" + dossier.id + "#parties")
                : Response.status(form.refusedStatus()).entity(Templates.form(form, Missing.unless(Party.findById(id)), null)).build();
    }

    /** A party and everything it said; the address of one that was merged leads to the party it turned out to be. */
    @GET
    @Path("{id}")
    public Response party(@RestPath UUID id) {
        Party party = Missing.unless(Party.survivor(id));
        return party.id.equals(id) ? Response.ok(Templates.party(PartyPage.of(party))).build()
                : address.see("/desk/parties/" + party.id);
    }

    @GET
    @Path("{id}/edit")
    public Response edit(@RestPath UUID id) {
        Party party = Missing.unless(Party.survivor(id));
        return party.id.equals(id) ? Response.ok(Templates.form(PartyForm.of(party, address.language()), party, null)).build()
                : address.see("/desk/parties/" + party.id + "/edit");
    }

    @POST
    @Path("{id}")
    public Response save(@RestPath UUID id) {
        PartyForm typed = new PartyForm(form);
        PartyWords words = typed.read(id);
        boolean saved = !form.hasProblems() && Transactions.call(() -> {
            Party party = Party.locked(id);
            if (party.mergedInto != null) {
                throw new Refused(PartyProblem.merged(Party.survivor(id)));
            }
            if (typed.isStale(party, words, address.language())) {
                return false;
            }
            Changes changes = PartyField.ALL.changes(party.words(), words);
            party.describe(words);
            editor.record(Verb.EDITED, Thing.PARTY, id, null, changes);
            return true;
        });
        return saved ? address.see("/desk/parties/" + id) : Response.status(form.refusedStatus())
                .entity(Templates.form(form, Missing.unless(Party.findById(id)), null)).build();
    }

    private boolean make(UUID id, PartyForm typed, PartyWords words, Dossier dossier) {
        Party known = Party.findById(id);
        if (known != null) {
            return !typed.isStale(known, words, address.language());
        }
        Party party = new Party(id);
        party.describe(words);
        party.persistAndFlush();
        editor.record(Verb.CREATED, Thing.PARTY, id, words.name());
        if (dossier != null) {
            Dossier.locked(dossier.id).involve(List.of(party));
            editor.record(Verb.LINKED, Thing.DOSSIER, dossier.id, words.name());
        }
        return true;
    }
}
