package org.wederhoor.desk.notice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.wederhoor.account.Account;
import org.wederhoor.account.PasswordChosen;
import org.wederhoor.claim.Assignment;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyAnswer;
import org.wederhoor.claim.reply.ToldApart;
import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.EditionMade;
import org.wederhoor.publication.schedule.Held;
import org.wederhoor.verdict.ReviewAssignment;
import org.wederhoor.verdict.Submission;
import org.wederhoor.verdict.Verdict;

/**
 * Writes down, in the transaction of an act, who is to get a mail about it: never whoever did it, nobody without an address,
 * whose account is closed or who wants none, and nobody at all where the desk has no mail server. Of changes to their own account
 * everybody is told who has an address.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {

    @Inject
    DeskMail mail;

    /** Asks everybody who may review it: nobody in particular is asked before it is submitted. */
    public void submitted(Submission submission, Account by) {
        if (mail.isConfigured()) {
            tell(NoticeKind.TO_REVIEW, submission, Account.takingNotices().stream()
                    .filter(account -> ReviewAssignment.mayReview(submission.verdict, account)).toList(), by);
        }
    }

    /** @param reviewer null when nobody is asked any more */
    public void assigned(Submission submission, Account reviewer, Account by) {
        tell(NoticeKind.ASSIGNED, submission, reviewer == null ? List.of() : List.of(reviewer), by);
    }

    public void returned(Submission submission, Account by) {
        tell(NoticeKind.RETURNED, submission, writersOf(submission), by);
    }

    public void approved(Submission submission, Account by) {
        tell(NoticeKind.APPROVED, submission, writersOf(submission), by);
    }

    public void scheduled(Submission submission, Account by) {
        tell(NoticeKind.SCHEDULED, submission, writersOf(submission), by);
    }

    /** Tells whose a claim is now; all that the same person gives them within a minute is one mail. */
    public void given(Claim claim, Account owner, Account by) {
        if (mail.isConfigured() && owner.takesNotices() && !owner.id.equals(by.id)) {
            Notice.gathering(owner, by).claims.add(claim);
        }
    }

    /** Tells whoever asked, and whose the claims are, what came in for their request. */
    public void received(ReplyAnswer answer) {
        Map<UUID, Account> told = new LinkedHashMap<>(Map.of(answer.request.askedBy.id, answer.request.askedBy));
        answer.request.claims.stream().map(claim -> Assignment.<Assignment>findById(claim.id).owner).filter(Objects::nonNull)
                .forEach(owner -> told.put(owner.id, owner));
        NoticeKind kind = answer.toldApart == null ? NoticeKind.ANSWER_CAME
                : answer.toldApart == ToldApart.BOUNCE ? NoticeKind.BOUNCE_CAME : NoticeKind.AUTOMATIC_CAME;
        if (mail.isConfigured()) {
            others(told.values(), answer.broughtBy).forEach(account -> Notice.ofAnswer(account, kind, answer.request, answer.broughtBy).persist());
        }
    }

    /** Tells whoever an account belongs to, at the address that is known, that it opens with another password now. */
    void passwordChosen(@Observes PasswordChosen event) {
        tellOfAccount(NoticeKind.PASSWORD_CHANGED, event.account(), event.account().email);
    }

    /** @param before where mail went until now; null where nowhere */
    public void addressChanged(Account account, String before) {
        tellOfAccount(NoticeKind.ADDRESS_CHANGED, account, before);
    }

    /** @param kind one of those about second factors */
    public void factorsChanged(Account account, NoticeKind kind) {
        tellOfAccount(kind, account, account.email);
    }

    private void tellOfAccount(NoticeKind kind, Account account, String recipient) {
        if (mail.isConfigured() && recipient != null) {
            Notice.ofAccount(account, kind, recipient).persist();
        }
    }

    void published(@Observes EditionMade event) {
        Edition edition = event.edition();
        tell(edition.isWithdrawal() ? NoticeKind.WITHDRAWN : NoticeKind.PUBLISHED, edition.submission, writersOf(edition.submission),
                edition.publishedBy);
    }

    /** Tells whoever set the time, too: they are not there to see it. */
    void held(@Observes Held event) {
        Map<UUID, Account> told = writersOf(event.submission());
        told.put(event.setBy().id, event.setBy());
        tell(NoticeKind.HELD, event.submission(), told.values(), null);
    }

    private void tell(NoticeKind kind, Submission submission, Map<UUID, Account> accounts, Account by) {
        tell(kind, submission, accounts.values(), by);
    }

    private void tell(NoticeKind kind, Submission submission, Collection<Account> accounts, Account by) {
        if (mail.isConfigured()) {
            others(accounts, by).forEach(account -> new Notice(account, kind, submission, by).persist());
        }
    }

    private static Stream<Account> others(Collection<Account> accounts, Account by) {
        return accounts.stream().filter(account -> account.takesNotices() && (by == null || !account.id.equals(by.id)));
    }

    private static Map<UUID, Account> writersOf(Submission submission) {
        Verdict verdict = submission.verdict;
        Map<UUID, Account> writers = new LinkedHashMap<>();
        verdict.authors.forEach(author -> writers.put(author.id, author));
        writers.put(submission.submittedBy.id, submission.submittedBy);
        return writers;
    }
}
