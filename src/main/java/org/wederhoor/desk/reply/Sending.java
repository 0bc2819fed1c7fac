package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.reply.ReplyRefusal;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;

/** Sends a request that is kept already. Whatever the mail server does, the request stays, and says whether it went out. */
@RequestScoped
class Sending {

    private record Envelope(String recipient, Letter letter, Instant begun) {
    }

    @Inject
    CurrentEditor editor;

    @Inject
    DeskMail mail;

    @Inject
    Site site;

    /** As {@link #send}, for a form that may be sent twice: what went out already or is just being sent is not refused. */
    void sendOnce(UUID id, int version) {
        try {
            send(id, version);
        } catch (Refused e) {
            if (e.words() != ReplyRefusal.ALREADY_SENT && e.words() != ReplyRefusal.BEING_SENT) {
                throw e;
            }
        }
    }

    /**
     * Sends it once; to be called outside a transaction, since a mail server may take its time.
     *
     * @throws Refused when it went out already, is just being sent, has no address to go to, or its deadline is over,
     *     and when the desk has no mail server
     */
    void send(UUID id, int version) {
        if (!mail.isConfigured()) {
            throw new Refused(ReplyProblem.NO_MAILER);
        }
        Envelope envelope = Transactions.call(() -> {
            ReplyRequest request = ReplyRequest.locked(id);
            Instant begun = Instant.now();
            request.beginSending(begun);
            if (request.version != version) {
                throw new Refused(WebRefusal.CHANGED_SINCE);
            }
            return new Envelope(request.recipient, Letter.of(request, site), begun);
        });
        String wrong = mail.send(envelope.recipient(), envelope.letter().subject(), envelope.letter().body());
        Transactions.run(() -> {
            ReplyRequest request = ReplyRequest.locked(id);
            if (wrong == null && !request.isSent()) {
                // the deadline may have passed since: what went out went out
                request.sent(envelope.begun());
                request.keep(envelope.letter().sent());
                editor.record(Verb.SENT, Thing.REPLY_REQUEST, id, envelope.recipient());
            } else if (wrong != null) {
                request.notSent(wrong);
                editor.record(Verb.NOT_SENT, Thing.REPLY_REQUEST, id, wrong);
            }
        });
    }
}
