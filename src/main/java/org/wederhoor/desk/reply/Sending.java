package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.reply.ReplyRefusal;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;

/** Sends a request that is kept already. Whatever the mail server does, the request stays, and says whether it went out. */
@ApplicationScoped
class Sending {

    private record Envelope(String recipient, Letter letter, String messageId, Instant begun, UUID by) {
    }

    @Inject
    CurrentEditor editor;

    @Inject
    DeskMail mail;

    @Inject
    Site site;

    @Inject
    Journal journal;

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
        UUID who = editor.getId();
        deliver(id, Transactions.call(() -> {
            ReplyRequest request = ReplyRequest.locked(id);
            Envelope envelope = begin(request, who);
            if (request.version != version) {
                throw new Refused(WebRefusal.CHANGED_SINCE);
            }
            return envelope;
        }));
    }

    /**
     * Sends one that waits for it in the name of whoever asked, likewise; one that cannot go out any more waits no longer and says why.
     *
     * @return whether the mail server answered, or was not needed
     */
    boolean sendQueued(UUID id) {
        Envelope envelope = Transactions.call(() -> {
            ReplyRequest request = ReplyRequest.locked(id);
            try {
                return request.queuedAt == null ? null : begin(request, request.askedBy.id);
            } catch (Refused e) {
                if (e.words() != ReplyRefusal.BEING_SENT) {
                    request.notSent(e.words().in(site.language()));
                }
                return null;
            }
        });
        return envelope == null || deliver(id, envelope);
    }

    private Envelope begin(ReplyRequest request, UUID who) {
        Instant begun = Instant.now();
        request.beginSending(site.url().getHost(), begun);
        return new Envelope(request.recipient, Letter.of(request, site), request.messageId, begun, who);
    }

    private boolean deliver(UUID id, Envelope envelope) {
        String wrong = mail.sendAsking(envelope.recipient(), envelope.letter().subject(), envelope.letter().body(), envelope.messageId());
        Transactions.run(() -> {
            ReplyRequest request = ReplyRequest.locked(id);
            if (wrong == null && !request.isSent()) {
                // the deadline may have passed since: what went out went out
                request.sent(envelope.begun());
                request.keep(envelope.letter().sent());
                record(envelope, Verb.SENT, id, envelope.recipient());
            } else if (wrong != null) {
                request.notSent(wrong);
                record(envelope, Verb.NOT_SENT, id, wrong);
            }
        });
        return wrong == null;
    }

    private void record(Envelope envelope, Verb verb, UUID id, String detail) {
        journal.record(envelope.by(), Account.<Account>findById(envelope.by()).fullName, verb, Thing.REPLY_REQUEST, id, detail);
    }
}
