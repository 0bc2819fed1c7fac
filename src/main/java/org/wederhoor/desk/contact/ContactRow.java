package org.wederhoor.desk.contact;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.dossier.contact.PhoneNumber;
import org.wederhoor.web.Words;

/**
 * A contact as pages of the desk show it.
 *
 * @param words what it says
 * @param now   for which it says whether anybody is there
 */
public record ContactRow(Contact contact, ContactWords words, Instant now) {

    public static List<ContactRow> all(List<Contact> contacts, Instant now) {
        return contacts.stream().map(contact -> new ContactRow(contact, contact.words(), now)).toList();
    }

    /** What dials the number; null without one. */
    public String tel() {
        return words.phone() == null ? null : PhoneNumber.dialled(words.phone());
    }

    /** What a form sends when it is chosen: it, as it is now. */
    public String chosen() {
        return contact.id + "/" + contact.version;
    }

    /** Where a letter goes, for whom, and in which language where one is kept, in a line. */
    public String letter(Locale language) {
        return words.mail() + (words.note().isEmpty() ? "" : " (" + words.note().lines().findFirst().orElse("") + ")")
                + (words.language() == null ? "" : ", " + Locale.forLanguageTag(words.language()).getDisplayLanguage(language));
    }

    /** Whether somebody is there, or, for who can be called, what time it is there; null where neither is known. */
    public Words there() {
        if (words.hours() != null) {
            return new OpeningWords(words.hours().at(now, words.zone()));
        }
        return words.zone() == null || words.phone() == null ? null : new TheirTime(now.atZone(words.zone()));
    }
}
