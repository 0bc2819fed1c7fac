package org.wederhoor.publication.edition;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.publication.log.LogKeeper;
import org.wederhoor.publication.pages.ClockRaised;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Refusal;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.Withdrawal;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebRefusal;

/** Makes editions of approved verdicts, and of what the chief publishes or withdraws alone. */
@ApplicationScoped
public class Publishing {

    // one publication at a time in the whole database: slugs and "newest" are decided in one order everywhere
    private static final long LOCK = 0x5765646572L;

    @Inject
    EntityManager database;

    @Inject
    Event<ClockRaised> clock;

    @Inject
    LogKeeper log;

    @Inject
    Event<EditionMade> made;

    /**
     * Publishes an approved verdict as its claim's next edition, in the caller's transaction, with the claim's row locked.
     *
     * @param submissionId the revision that was approved
     * @throws Refused when that is not what is approved now, or its evidence has changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Edition publish(Verdict verdict, UUID submissionId, Account publisher) {
        verdict.requirePublishable(submissionId);
        Edition edition = write(verdict, Review.of(verdict.submission).reviewer, null, publisher, verdict.submission.read());
        verdict.published();
        return edition;
    }

    /**
     * Publishes a submitted verdict that nobody has approved, as {@link #publish} does an approved one.
     *
     * @param reason why it is published without a second editor; the page prints it
     * @throws Refused when {@code chief} is none, there is no reason, or that revision does not wait for review as it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Edition publishAlone(Verdict verdict, UUID submissionId, Account chief, String reason) {
        requireChief(chief);
        verdict.requirePublishableAlone(submissionId, reason);
        Edition edition = write(verdict, null, reason, chief, verdict.submission.read());
        verdict.publishedAlone();
        return edition;
    }

    /**
     * Takes back what readers see of a claim: its next edition says the same, and that it is withdrawn. In the caller's
     * transaction, with the claim's row locked.
     *
     * @param current what readers see now
     * @param reason  the page prints it
     * @throws Refused when {@code chief} is none, there is no reason, it is withdrawn already, or a new verdict is under way
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Edition withdraw(Edition current, Account chief, String reason) {
        requireChief(chief);
        if (current.isWithdrawal()) {
            throw new Refused(Refusal.WITHDRAWN_ALREADY);
        }
        Verdict withdrawal = Withdrawal.of(current.submission.verdict, current.number, current.read().said(), chief, reason);
        Edition edition = write(withdrawal, null, reason, chief, withdrawal.submission.read());
        withdrawal.publishedAlone();
        return edition;
    }

    private Edition write(Verdict verdict, Account approvedBy, String aloneReason, Account publisher, Content said) {
        log.requireWell();
        database.flush();
        // before the lock, for whose end all other publishing waits: it reads and searches whole texts
        List<Original> originals = Original.of(verdict.claim);
        database.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class).getSingleResult();
        EditionContent content = new EditionContent(said, Slugs.of(said, database), verdict.submission.submittedBy.fullName,
                approvedBy == null ? null : approvedBy.fullName, approvedBy == null ? publisher.fullName : null, originals);
        Edition edition = new Edition(Edition.lastNumber(verdict.claim) + 1, verdict.submission, approvedBy, aloneReason, publisher, content);
        edition.persist();
        EditionMention.of(edition, content).forEach(mention -> mention.persist());
        CurrentEdition.point(edition, content);
        database.flush();
        clock.fire(new ClockRaised());
        made.fire(new EditionMade(edition));
        return edition;
    }

    private static void requireChief(Account account) {
        if (account.isDisabled() || account.role != Role.CHIEF) {
            throw new Refused(WebRefusal.NOT_ALLOWED);
        }
    }
}
