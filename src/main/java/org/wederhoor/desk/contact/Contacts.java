package org.wederhoor.desk.contact;

import java.time.Instant;
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
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.history.Changes;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.time.Zones;

/** One contact of a party: changed, moved up, removed, and put back. */
@Path("/desk/contacts/{id}")
@RolesAllowed(Role.CHECKERS)
public class Contacts {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(Form form, Party party, Contact contact, Site site, List<String> places);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    Site site;

    @GET
    @Path("edit")
    public Response edit(@RestPath UUID id) {
        Contact contact = there(Missing.unless(Contact.findById(id)));
        return Response.ok(page(ContactForm.of(contact, address.language()), contact)).build();
    }

    @POST
    public Response save(@RestPath UUID id) {
        ContactForm typed = new ContactForm(form);
        ContactWords words = typed.read(site);
        boolean saved = !form.hasProblems() && Transactions.call(() -> {
            Contact contact = there(found(id));
            return !typed.isStale(contact, words, address.language()) && say(contact, words);
        });
        Contact contact = Missing.unless(Contact.findById(id));
        return saved ? back(contact.party) : Response.status(form.refusedStatus()).entity(page(form, contact)).build();
    }

    @POST
    @Path("up")
    public Response up(@RestPath UUID id) {
        return act(id, contact -> {
            Party.locked(contact.party.id);
            there(contact).moveUp(form.id("above"));
        });
    }

    @POST
    @Path("remove")
    public Response remove(@RestPath UUID id) {
        return act(id, contact -> {
            if (isMine(contact)) {
                // the same button pressed twice
                return;
            }
            if (there(contact).version != form.seen()) {
                throw new Refused(WebRefusal.CHANGED_SINCE);
            }
            contact.remove(editor.account(), Instant.now());
            record(Verb.CONTACT_REMOVED, contact, new Changes());
        });
    }

    /** One that is there already was put back by whoever was quicker, which is what was asked. */
    @POST
    @Path("undo")
    public Response undo(@RestPath UUID id) {
        return act(id, contact -> {
            if (!contact.isRemoved()) {
                return;
            }
            if (!contact.isUndoable(Instant.now())) {
                throw new Refused(ContactRefusal.UNDO_OVER);
            }
            contact.putBack();
            record(Verb.CONTACT_RESTORED, contact, new Changes());
        });
    }

    private boolean isMine(Contact removed) {
        return removed.isRemoved() && removed.removedBy.id.equals(editor.getId());
    }

    private boolean say(Contact contact, ContactWords words) {
        Changes changes = ContactField.ALL.changes(contact.words(), words);
        if (!contact.words().equals(words)) {
            contact.say(words);
            record(Verb.CONTACT_CHANGED, contact, changes);
        }
        return true;
    }

    private void record(Verb verb, Contact contact, Changes changes) {
        editor.record(verb, Thing.PARTY, contact.party.id, contact.words().called(), changes);
    }

    private interface Act {
        void on(Contact contact);
    }

    private Response act(UUID id, Act act) {
        return back(Transactions.call(() -> {
            Contact contact = found(id);
            act.on(contact);
            return contact.party;
        }));
    }

    private static Contact found(UUID id) {
        Contact contact = Contact.locked(id);
        if (contact == null) {
            throw new Refused(ContactRefusal.GONE);
        }
        return contact;
    }

    private static Contact there(Contact contact) {
        if (contact.isRemoved()) {
            throw new Refused(ContactRefusal.removed(contact));
        }
        return contact;
    }

    private Response back(Party party) {
        return address.see("/desk/parties/" + party.id + "#contacts");
    }

    private TemplateInstance page(Form shown, Contact contact) {
        return Templates.form(shown, contact.party, contact, site, Zones.places());
    }
}
