package org.wederhoor.desk.reply;

import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

/** A contact that was picked beside the form of a request, and how the party is asked by it. */
record ContactPick(ReplyChannel channel, UUID id) {

    /** What a button says of itself: "PHONE:" and the contact's id; null when it is another button. */
    static ContactPick of(String pressed) {
        return Stream.of(ReplyChannel.values()).filter(each -> pressed.startsWith(each.name() + ":")).findFirst()
                .flatMap(channel -> Ids.parsed(pressed.substring(channel.name().length() + 1)).map(id -> new ContactPick(channel, id))).orElse(null);
    }

    /** Fills the contact into the form; says so where it has been removed meanwhile. */
    void fill(Form form) {
        Contact contact = Contact.findById(id);
        if (contact == null || contact.isRemoved()) {
            form.problem("party", ReplyProblem.CONTACT_GONE);
            return;
        }
        form.with("channel", channel);
        if (channel == ReplyChannel.MAIL) {
            form.with("recipient", contact.words().mail()).with("offered", contact.words().mail());
        }
    }
}
