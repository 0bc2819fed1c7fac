package org.wederhoor.desk.reply;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;

/**
 * A mail address at which a party is written to.
 *
 * @param mail null for none
 */
record PartyAddress(Party party, String mail) {

    /** That of the first contact that has one, or else where the party was last written to. */
    static PartyAddress proposed(Party party, String last) {
        return new PartyAddress(party, Contact.of(party).stream().map(contact -> contact.words().mail()).filter(each -> each != null).findFirst().orElse(last));
    }

    /** What the party keeps of it; null where it is no contact's. */
    Contact contact() {
        return mail == null ? null : Contact.of(party).stream().filter(each -> each.words().isWrittenTo(mail)).findFirst().orElse(null);
    }

    /** The tag of the language that is kept for it; null where none is. */
    String language() {
        Contact contact = contact();
        return contact == null ? null : contact.words().language();
    }

    /** Keeps it with the party, unless it is kept already. */
    void keep(CurrentEditor editor) {
        Party locked = Party.locked(party.id);
        if (contact() == null) {
            new Contact(Ids.next(), locked, ContactWords.ofMail(mail)).persistAndFlush();
            editor.record(Verb.CONTACT_ADDED, Thing.PARTY, party.id, mail);
        }
    }
}
