package org.wederhoor.desk.contact;

import java.time.format.TextStyle;
import java.util.Locale;

import org.wederhoor.dossier.contact.Opening;
import org.wederhoor.web.Words;
import org.wederhoor.web.time.DateForm;

/** Whether somebody is there, by their own clocks: "open now, until 17:30 their time", "opens tomorrow at 9:00 their time". */
record OpeningWords(Opening opening) implements Words {

    @Override
    public String in(Locale language) {
        ContactsMessages words = Words.messages(ContactsMessages.class, language);
        if (opening.turns() == null) {
            return words.openAlways();
        }
        String clock = DateForm.CLOCK.in(language).format(opening.turns());
        String day = opening.turns().getDayOfWeek().getDisplayName(TextStyle.FULL, language);
        if (opening.open()) {
            return opening.daysAhead() == 0 ? words.openUntil(clock) : words.openUntilDay(day, clock);
        }
        return opening.daysAhead() == 0 ? words.opensToday(clock) : opening.daysAhead() == 1 ? words.opensTomorrow(clock) : words.opensOn(day, clock);
    }
}
