package org.wederhoor.desk.mailbox;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.desk.reply.Receiving;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;

/** What an editor makes of a mail in the tray. Of two who do at once, the second is refused in words; the same act sent twice is done once. */
@ApplicationScoped
class TrayActs {

    @Inject
    CurrentEditor editor;

    @Inject
    Intake intake;

    @Inject
    Receiving receiving;

    /**
     * Makes it a source that stands at a request.
     *
     * @throws Refused when somebody else was first, its bytes are not here, or the request has not gone out
     * @throws Unreadable when no text can be read out of it
     */
    void answer(UUID id, int version, UUID request) {
        file(id, version, document -> receiving.receive(document, request));
    }

    /** As {@link #answer}, a source of a dossier. */
    Source source(UUID id, int version, UUID dossier) {
        return file(id, version, document -> Source.findById(intake.take(document, Dossier.locked(dossier), null).source()));
    }

    private Source file(UUID id, int version, Function<Intake.Document, Source> filing) {
        byte[] bytes = Transactions.call(() -> Missing.unless(MailboxMail.<MailboxMail>findById(id)).bytes);
        // it takes its time, so before the transaction
        Intake.Document document = bytes == null ? null : intake.read(Arrival.fetched(bytes, editor.getId(), editor.getName()));
        return Transactions.call(() -> {
            MailboxMail mail = MailboxMail.locked(id);
            if (mail.was(MailState.FILED, editor.account())) {
                return Source.findById(mail.source.id);
            }
            mail.requireIn(MailState.WAITING);
            requireVersion(mail, version);
            if (document == null || mail.bytes == null) {
                throw new Refused(TrayRefusal.NO_BYTES);
            }
            Source source = filing.apply(document);
            mail.filed(source, editor.account(), Instant.now());
            return source;
        });
    }

    void putAside(UUID id, int version, String reason) {
        Transactions.run(() -> {
            MailboxMail mail = MailboxMail.locked(id);
            if (!mail.was(MailState.ASIDE, editor.account()) || !reason.equals(mail.reason)) {
                mail.requireIn(MailState.WAITING);
                requireVersion(mail, version);
                mail.putAside(reason, editor.account(), Instant.now());
            }
        });
    }

    void bringBack(UUID id, int version) {
        Transactions.run(() -> {
            MailboxMail mail = MailboxMail.locked(id);
            mail.requireIn(MailState.ASIDE);
            requireVersion(mail, version);
            mail.bringBack();
        });
    }

    private static void requireVersion(MailboxMail mail, int version) {
        if (mail.version != version) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
    }
}
