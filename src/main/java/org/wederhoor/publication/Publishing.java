package org.wederhoor.publication;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.wederhoor.account.Account;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Refused;

/** Makes editions of approved verdicts. */
@ApplicationScoped
public class Publishing {

    // one publication at a time in the whole database: slugs and "newest" are decided in one order everywhere
    private static final long LOCK = 0x5765646572L;

    @Inject
    EntityManager database;

    /**
     * Publishes an approved verdict as its claim's next edition, in the caller's transaction, with the claim's row locked.
     *
     * @param submissionId the revision that was approved
     * @throws Refused when that is not what is approved now, or its evidence has changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Edition publish(Verdict verdict, UUID submissionId, Account publisher) {
        verdict.requirePublishable(submissionId);
        database.flush();
        database.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class).getSingleResult();
        Account approvedBy = Review.of(verdict.submission).reviewer;
        Content said = verdict.submission.read();
        EditionContent content = new EditionContent(said, Slugs.of(said, database), verdict.submission.submittedBy.fullName, approvedBy.fullName);
        Edition edition = new Edition(Edition.lastNumber(verdict.claim) + 1, verdict.submission, approvedBy, publisher, content);
        edition.persist();
        Mentions.of(edition, content).forEach(mention -> mention.persist());
        CurrentEdition.point(edition, content);
        database.flush();
        verdict.published();
        return edition;
    }
}
