package org.wederhoor.desk.contact;

import java.time.ZonedDateTime;
import java.util.Locale;

import org.wederhoor.web.Words;
import org.wederhoor.web.time.DateForm;

/** What time it is where somebody is whose hours are not known. */
record TheirTime(ZonedDateTime now) implements Words {

    @Override
    public String in(Locale language) {
        return Words.messages(ContactsMessages.class, language).theirTime(DateForm.CLOCK.in(language).format(now));
    }
}
