package org.wederhoor.desk.reply;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** What can be wrong with what is typed into a reply request. */
enum ReplyProblem implements FieldWords {

    NO_CLAIMS, DAY, TIME, PAST, SKIPPED, TWICE, MAIL_ADDRESS, NO_RECIPIENT, NO_MAILER, CONTACT_GONE, NOTHING_TO_KEEP;

    @Override
    public String in(Locale language) {
        return messages(language).problem(this);
    }

    static FieldWords unknownZone(String typed) {
        return language -> messages(language).unknownZone(typed);
    }

    static FieldWords askedBy(String name) {
        return language -> Words.messages(WaitingMessages.class, language).askedBy(name);
    }

    /** That an address is none of the contacts that are kept with the party. */
    static FieldWords noContact(String party) {
        return language -> Words.messages(AskAllMessages.class, language).noContact(party);
    }

    private static RepliesMessages messages(Locale language) {
        return MessageBundles.get(RepliesMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
