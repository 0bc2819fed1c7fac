package org.wederhoor.desk.contact;

import java.util.Locale;

import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.web.Words;

/** Why something cannot be done with a contact. */
enum ContactRefusal implements Words {

    UNDO_OVER, GONE;

    @Override
    public String in(Locale language) {
        return Words.messages(ContactsMessages.class, language).refusal(this);
    }

    /** That somebody has removed it. */
    static Words removed(Contact contact) {
        String name = contact.removedBy.fullName;
        return language -> Words.messages(ContactsMessages.class, language).removedBy(name);
    }
}
