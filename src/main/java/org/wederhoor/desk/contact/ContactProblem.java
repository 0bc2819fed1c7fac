package org.wederhoor.desk.contact;

import java.util.Locale;

import org.wederhoor.dossier.contact.NotHours;
import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** What can be wrong with what is typed about a contact. */
enum ContactProblem implements FieldWords {

    MAIL, PHONE, NOTHING, ZONE_MISSING;

    @Override
    public String in(Locale language) {
        return Words.messages(ContactsMessages.class, language).problem(this);
    }

    static FieldWords hours(NotHours wrong) {
        return language -> Words.messages(ContactsMessages.class, language).notHours(wrong.fault(), wrong.at());
    }

    static FieldWords unknownZone(String typed) {
        return language -> Words.messages(ContactsMessages.class, language).unknownZone(typed);
    }
}
