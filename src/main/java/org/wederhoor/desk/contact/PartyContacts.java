package org.wederhoor.desk.contact;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.time.Zones;

/** Where a party gets another contact. */
@Path("/desk/parties/{party}/contacts")
@RolesAllowed(Role.CHECKERS)
public class PartyContacts {

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/contacts/[^/]+|/desk/parties/[^/]+/contacts", ContactForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Site site;

    /** Leads on to the party, for whoever asks for the address that the form is sent to. */
    @GET
    public Response ofParty(@RestPath("party") UUID partyId) {
        return back(survivor(partyId));
    }

    /** @param spokesperson a suggestion whose spokesperson is to be asked for; null for nobody yet */
    @GET
    @Path("new")
    public Response blank(@RestPath("party") UUID partyId, @RestQuery UUID spokesperson) {
        Form blank = ContactForm.blank(site);
        Form shown = spokesperson == null ? blank : blank.with("whom", Missing.unless(Suggestion.<Suggestion>findById(spokesperson)).spokenBy());
        return page(200, shown, survivor(partyId));
    }

    @POST
    public Response create(@RestPath("party") UUID partyId) {
        UUID id = form.newId();
        ContactForm typed = new ContactForm(form);
        ContactWords words = typed.read(site);
        boolean made = !form.hasProblems() && Transactions.call(() -> {
            // one after the other: a database that refuses the second would write its words into the log
            Party party = Party.locked(survivor(partyId).id);
            Contact known = Contact.findById(id);
            return known == null ? make(id, party, words) : !typed.isStale(known, words, address.language());
        });
        return made ? back(survivor(partyId)) : page(form.refusedStatus(), form, survivor(partyId));
    }

    private boolean make(UUID id, Party party, ContactWords words) {
        new Contact(id, party, words).persistAndFlush();
        editor.record(Verb.CONTACT_ADDED, Thing.PARTY, party.id, words.called());
        return true;
    }

    private static Party survivor(UUID id) {
        return Missing.unless(Party.survivor(id));
    }

    private Response back(Party party) {
        return address.see("/desk/parties/" + party.id + "#contacts");
    }

    /** What somebody sent before with other words is there: its form is the one that changes it. */
    private Response page(int status, Form shown, Party party) {
        Contact known = shown.isOutdated() ? Contact.findById(shown.newId()) : null;
        return Response.status(status).entity(Contacts.Templates.form(shown, party, known, site, Zones.places())).build();
    }
}
