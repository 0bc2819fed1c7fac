package org.wederhoor.desk.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import org.wederhoor.claim.intake.Intake;
import org.wederhoor.desk.reply.Receiving;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.mail.AutomaticMail;
import org.wederhoor.source.intake.mail.MailThread;
import org.wederhoor.web.Transactions;

/** Says of mails that have come where they belong: to the one request that they answer, or into the tray. No answer is accepted by that. */
@ApplicationScoped
class MailSorting {

    private static final Logger LOG = Logger.getLogger(MailSorting.class);
    private static final int AT_ONCE = 200;

    /** What was read of a mail; the match is null where it names nothing that could be read. */
    private record Looked(MailWords words, MailMatch match, TrayReason why, Intake.Document document) {
    }

    private record Begun(byte[] bytes, int tries, boolean tooLarge) {
    }

    @Inject
    Intake intake;

    @Inject
    Mailbox mailbox;

    @Inject
    Receiving receiving;

    /** All that came and was not looked at to the end. Whatever is wrong with one holds up no other. */
    void sort() {
        Transactions.<List<UUID>>call(() -> MailboxMail.find("select m.id from MailboxMail m where m.state = ?1 order by m.fetchedAt, m.id", MailState.NEW)
                .project(UUID.class).page(0, AT_ONCE).list()).forEach(this::sort);
    }

    void sort(UUID id) {
        try {
            Begun mail = Transactions.call(() -> begin(id));
            if (mail != null) {
                Looked looked = mail.tries() > MailboxMail.MOST_TRIES ? broken() : look(mail);
                Transactions.run(() -> end(id, looked));
            }
        } catch (RuntimeException e) {
            LOG.warnf("A mail of the mailbox waits to be sorted: %s", e);
        }
    }

    /** Counts the try before anything is read, so that what breaks off the whole app is not read for ever. */
    private static Begun begin(UUID id) {
        MailboxMail mail = MailboxMail.locked(id);
        if (mail.state != MailState.NEW) {
            return null;
        }
        mail.tries++;
        // there are none any more where the law took them out meanwhile
        byte[] bytes = mail.bytes == null ? new byte[0] : mail.bytes;
        return new Begun(bytes, mail.tries, mail.why == TrayReason.TOO_LARGE);
    }

    private static Looked broken() {
        return new Looked(new MailWords(null, null, null, null, null, null, UnreadableReason.BROKEN), null, TrayReason.UNREADABLE, null);
    }

    private Looked look(Begun mail) {
        byte[] bytes = mail.bytes();
        try {
            Optional<AutomaticMail> automatic = AutomaticMail.in(bytes);
            MailMatch match = match(bytes, automatic);
            if (mail.tooLarge()) {
                MailWords words = MailWords.unread(bytes, null, UnreadableReason.TOO_LARGE);
                return new Looked(words, match, TrayReason.TOO_LARGE, null);
            }
            MailWords words = MailWords.of(bytes, automatic);
            if (words.unreadable() != null || match.why() != null) {
                return new Looked(words, match, words.unreadable() != null ? TrayReason.UNREADABLE : match.why(), null);
            }
            return read(bytes, words, match);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warnf("A mail of the mailbox cannot be read: %s", e);
            return broken();
        }
    }

    private Looked read(byte[] bytes, MailWords words, MailMatch match) {
        try {
            Intake.Document document = intake.read(Arrival.fetched(bytes, null, mailbox.settings().user()));
            if (document.reading().mediaType().equals(DocumentType.MAIL.mediaType())) {
                return new Looked(words, match, null, document);
            }
            return unreadable(bytes, words, match, UnreadableReason.BROKEN);
        } catch (Unreadable e) {
            return unreadable(bytes, words, match, e.reason());
        }
    }

    private static Looked unreadable(byte[] bytes, MailWords words, MailMatch match, UnreadableReason reason) {
        return new Looked(MailWords.unread(bytes, words.toldApart(), reason), match, TrayReason.UNREADABLE, null);
    }

    private static MailMatch match(byte[] bytes, Optional<AutomaticMail> automatic) {
        MailThread thread;
        try {
            thread = MailThread.of(bytes);
        } catch (Unreadable e) {
            return new MailMatch(List.of(), TrayReason.UNMATCHED);
        }
        return Transactions.call(() -> MailMatch.of(thread, automatic, Instant.now()));
    }

    private void end(UUID id, Looked looked) {
        MailboxMail mail = MailboxMail.locked(id);
        mail.requireIn(MailState.NEW);
        // what came of the request may have been written down meanwhile
        MailMatch match = looked.match() == null ? null : looked.match().now();
        TrayReason why = looked.why() != null ? looked.why() : match.why();
        if (why == null) {
            mail.filed(receiving.receive(looked.document(), match.requests().get(0).id), null, Instant.now());
        } else {
            mail.waits(why, looked.words(), match == null ? List.of() : match.requests());
        }
    }
}
