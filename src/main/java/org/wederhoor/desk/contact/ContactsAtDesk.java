package org.wederhoor.desk.contact;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;

/** What pages of the desk list of a party's contacts. */
@Named("contacts")
@RequestScoped
public class ContactsAtDesk {

    /** In their order. */
    public List<ContactRow> of(Party party) {
        return ContactRow.all(Contact.of(party), Instant.now());
    }

    /** What was just removed and can be put back. */
    public List<ContactRow> removed(Party party) {
        Instant now = Instant.now();
        return ContactRow.all(Contact.undoable(party, now), now);
    }
}
