package org.wederhoor.desk.mailbox;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.logging.Logger;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.web.Transactions;

/**
 * Fetches what comes into the mailbox. Of several instances one does at a time; none holds a transaction while it talks to the server. A mail and how
 * far the folder was read are kept in one transaction, and what is kept is sorted afterwards, so that nothing is lost and nothing comes in twice
 * wherever it breaks off.
 */
@ApplicationScoped
public class MailFetching {

    private static final Logger LOG = Logger.getLogger(MailFetching.class);
    // one conversation: what is left is fetched by the next
    private static final int MOST = 200;
    private static final long MOST_BYTES = 100_000_000;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int LIST = 100;
    // enough for the header of one that is too large
    private static final int HEADER = 1 << 17;

    @Inject
    Mailbox mailbox;

    @Inject
    MailSorting sorting;

    @Scheduled(every = "${wederhoor.mailbox.every:1m}", delayed = "${wederhoor.mailbox.every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            fetch();
        } catch (RuntimeException e) {
            LOG.warnf("The mailbox was not read for now: %s", e);
        }
    }

    /**
     * Fetches what is there by now, up to two hundred mails, where there is a mailbox, it is due and nobody else does.
     *
     * @return whether it was this one's turn
     */
    public boolean fetch() {
        MailboxSettings settings = mailbox.settings();
        UUID reader = UUID.randomUUID();
        if (settings == null || !Transactions.call(() -> MailboxState.locked().take(reader, settings.every(), Instant.now()))) {
            return false;
        }
        sorting.sort();
        try (MailServer server = MailServer.open(settings)) {
            boolean more = new Run(server, settings, reader).go();
            Transactions.run(() -> held(reader).fetched(more, Instant.now()));
        } catch (MailboxFailure e) {
            failed(reader, settings, e);
        } catch (RuntimeException e) {
            // its library reads answers of any kind
            failed(reader, settings, new MailboxFailure(MailboxProblem.REFUSED, e));
        }
        return true;
    }

    private static void failed(UUID reader, MailboxSettings settings, MailboxFailure failure) {
        LOG.warnf("Nothing could be fetched from the mailbox, and it is asked again: %s, %s", failure.problem(), failure.getMessage());
        Transactions.run(() -> held(reader).failed(failure, settings.every(), Instant.now()));
    }

    private static MailboxState held(UUID reader) {
        MailboxState state = MailboxState.locked();
        state.requireHeldBy(reader, Instant.now());
        return state;
    }

    /** One conversation, from where the folder was read to. */
    private final class Run {

        private final MailServer server;
        private final MailboxSettings settings;
        private final UUID reader;
        private final Instant begun = Instant.now();
        private long validity;
        private int mails;
        private long bytes;

        Run(MailServer server, MailboxSettings settings, UUID reader) {
            this.server = server;
            this.settings = settings;
            this.reader = reader;
        }

        /** @return whether there is more than it took */
        boolean go() throws MailboxFailure {
            validity = server.validity();
            long next = server.next();
            MailboxState state = Transactions.call(() -> {
                MailboxState held = held(reader);
                held.at(settings.place(), validity, next, settings.all(), Instant.now());
                // by other numbers those that the server did not give are in the list once more
                MailboxMail.delete("state = ?1 and not (place = ?2 and validity = ?3)", MailState.UNFETCHED, held.place, validity);
                return held;
            });
            askAgain();
            long last = state.lastUid;
            for (List<MailServer.Waiting> list = server.after(last, LIST); !list.isEmpty(); list = server.after(last, LIST)) {
                for (MailServer.Waiting each : list) {
                    if (isEnough()) {
                        return true;
                    }
                    last = each.uid();
                    if (state.isBefore(each.uid(), each.receivedAt())) {
                        continue;
                    }
                    fetch(each);
                }
                long seen = last;
                Transactions.run(() -> held(reader).readTo(seen));
            }
            return false;
        }

        private boolean isEnough() {
            return mails >= MOST || bytes >= MOST_BYTES || Instant.now().isAfter(begun.plus(LONGEST));
        }

        private void fetch(MailServer.Waiting waiting) throws MailboxFailure {
            byte[] its;
            try {
                its = server.bytes(waiting, DocumentReader.LARGEST);
            } catch (IOException e) {
                Transactions.run(() -> missed(waiting));
                if (!server.answers()) {
                    throw MailboxFailure.of(e);
                }
                return;
            }
            UUID kept = Transactions.call(() -> keep(waiting, its));
            mails++;
            bytes += its == null ? 0 : its.length;
            if (kept != null) {
                sorting.sort(kept);
            }
        }

        private void missed(MailServer.Waiting waiting) {
            held(reader).readTo(waiting.uid());
            if (MailboxMail.count("place = ?1 and validity = ?2 and uid = ?3", settings.place(), validity, waiting.uid()) == 0) {
                new MailboxMail(settings.place(), validity, waiting, Instant.now()).persist();
            }
        }

        /** Null where it is here already, or there no more. */
        private UUID keep(MailServer.Waiting waiting, byte[] its) {
            held(reader).readTo(waiting.uid());
            if (its == null || MailboxMail.isKnown(DigestUtils.sha256Hex(its))
                    || MailboxMail.count("place = ?1 and validity = ?2 and uid = ?3", settings.place(), validity, waiting.uid()) > 0) {
                return null;
            }
            MailboxMail mail = new MailboxMail(settings.place(), validity, waiting, Instant.now());
            came(mail, its);
            mail.persist();
            return mail.id;
        }

        private static void came(MailboxMail mail, byte[] its) {
            boolean tooLarge = its.length > DocumentReader.LARGEST;
            mail.came(tooLarge ? Arrays.copyOf(its, HEADER) : its, DigestUtils.sha256Hex(its), tooLarge, Instant.now());
        }

        /** Those that the server did not give before. */
        private void askAgain() throws MailboxFailure {
            List<UUID> missing = Transactions.call(() -> MailboxMail.find("select m.id from MailboxMail m where m.state = ?1 order by m.fetchedAt, m.id",
                    MailState.UNFETCHED).project(UUID.class).page(0, LIST).list());
            for (UUID id : missing) {
                MailboxMail mail = Transactions.call(() -> MailboxMail.findById(id));
                MailServer.Waiting waiting = server.at(mail.uid);
                try {
                    byte[] its = waiting == null ? null : server.bytes(waiting, DocumentReader.LARGEST);
                    Transactions.run(() -> cameLate(id, its));
                    sorting.sort(id);
                } catch (IOException e) {
                    Transactions.run(() -> MailboxMail.locked(id).missedAgain());
                    if (!server.answers()) {
                        throw MailboxFailure.of(e);
                    }
                }
            }
        }

        private void cameLate(UUID id, byte[] its) {
            held(reader);
            MailboxMail mail = MailboxMail.locked(id);
            if (its == null || MailboxMail.isKnown(DigestUtils.sha256Hex(its))) {
                mail.delete();
            } else {
                came(mail, its);
            }
        }
    }
}
