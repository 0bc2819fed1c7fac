package org.wederhoor.desk.source;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.wederhoor.account.Account;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.text.StorableText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;

/** Keeps what somebody shares with the desk, for them alone, and archives what they choose of it. */
@ApplicationScoped
class Shares {

    /** So much waits for one account at most. */
    static final int MOST = 50;
    static final long MOST_BYTES = 30_000_000;

    @Inject
    Intake intake;

    /**
     * Keeps files and words; nothing of them is read yet, and they are in no dossier.
     *
     * @param words blank for none
     * @return by what they are found
     * @throws Refused when more would wait for the account than is kept
     */
    UUID keep(UUID account, List<UploadedFile> files, String words) {
        UUID share = Ids.next();
        List<SharedFile> all = new ArrayList<>();
        for (UploadedFile each : files) {
            all.add(kept(share, account, all.size(), each));
        }
        if (!words.isBlank()) {
            all.add(SharedFile.of(share, account, all.size(), null, words.getBytes(StandardCharsets.UTF_8)));
        }
        Transactions.run(() -> {
            // two shares of one account come one after the other
            Account.findById(account, LockModeType.PESSIMISTIC_WRITE);
            SharedFile.delete("accountId = ?1 and sharedAt < ?2", account, Instant.now().minus(SharedFile.KEPT));
            refuseTooMuch(account, all);
            all.forEach(each -> each.persist());
        });
        return share;
    }

    private static SharedFile kept(UUID share, UUID account, int number, UploadedFile file) {
        String name = StorableText.of(file.name());
        try {
            return SharedFile.of(share, account, number, name, file.bytes());
        } catch (Unreadable e) {
            return SharedFile.refused(share, account, number, name, file.sent().size(), e.reason());
        }
    }

    private static void refuseTooMuch(UUID account, List<SharedFile> more) {
        List<SharedFile> waiting = SharedFile.list("accountId", account);
        long bytes = Stream.concat(waiting.stream(), more.stream()).filter(each -> each.refused == null).mapToLong(each -> each.size).sum();
        if (waiting.size() + more.size() > MOST || bytes > MOST_BYTES) {
            throw new Refused(Words.of(EnclosuresMessages.class, EnclosuresMessages::tooMuchShared));
        }
    }

    /** What became of one of those that were chosen: a source of the dossier, or why not; what was archived waits no longer. Null where it waits no longer. */
    BroughtFile take(UUID id, UUID share, UUID dossier, UUID account, String name) {
        SharedFile file = Transactions.call(() -> {
            SharedFile its = SharedFile.find("id = ?1 and shareId = ?2 and accountId = ?3 and refused is null", id, share, account).firstResult();
            // it is fetched only when it is asked for
            return its == null || its.bytes == null ? null : its;
        });
        if (file == null) {
            return null;
        }
        Transactions.run(() -> Missing.unless(Dossier.findById(dossier)));
        try {
            BroughtFile brought = new BroughtFile(file.fileName, intake.take(file.arrival(name), dossier, null), null);
            Transactions.run(() -> SharedFile.deleteById(id));
            return brought;
        } catch (Refused e) {
            return new BroughtFile(file.fileName, null, e.words());
        }
    }

    void discard(UUID share, UUID account) {
        Transactions.run(() -> SharedFile.delete("shareId = ?1 and accountId = ?2", share, account));
    }
}
