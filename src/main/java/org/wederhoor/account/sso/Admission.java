package org.wederhoor.account.sso;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.MailAddress;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** Whose account somebody comes in with who proved at the provider who they are there. */
@ApplicationScoped
class Admission {

    private static final int LONGEST_SIGN_IN_NAME = 36;
    private static final int LONGEST_FULL_NAME = 120;

    @Inject
    Journal journal;

    @Inject
    SecurityLog security;

    /**
     * The account, bound or made where the settings say so, with the role that the provider gives; needs a transaction.
     *
     * @throws SsoRefused when there is none, or it is closed
     */
    Account admit(Proof proof, SsoSettings settings) {
        Account account = AccountIdentity.accountOf(proof.issuer(), proof.subject()).or(() -> invited(proof, settings)).orElseGet(() -> made(proof, settings));
        Account.getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
        if (account.isDisabled()) {
            throw new SsoRefused(SsoFailure.CLOSED, "closed", account.signInName);
        }
        if (settings.roles().areRenewed()) {
            renewRole(account, proof);
        }
        return account;
    }

    /**
     * Binds an account to who its owner is at the provider; needs a transaction.
     *
     * @throws SsoRefused when either is bound already to another
     */
    void bind(Account account, Proof proof) {
        Optional<Account> bound = AccountIdentity.accountOf(proof.issuer(), proof.subject());
        if (bound.filter(account::equals).isPresent()) {
            return;
        }
        if (bound.isPresent() || account.demo || AccountIdentity.isBound(account, proof.issuer())) {
            throw new SsoRefused(SsoFailure.BOUND_ALREADY, "bound", account.signInName);
        }
        AccountIdentity.bind(account, proof.issuer(), proof.subject());
        account.arrived();
        journal.record(account.id, account.fullName, Verb.LINKED, Thing.ACCOUNT, account.id, null);
        security.note(SecurityKind.SSO_BOUND, account.signInName, null, proof.issuer());
    }

    // one in which somebody came in already is not theirs for the asking: whoever did could have put any address there
    private Optional<Account> invited(Proof proof, SsoSettings settings) {
        if (proof.email() == null) {
            return Optional.empty();
        }
        List<Account> named = Account.list("lower(email) = ?1 and demo = false", proof.email().toLowerCase(Locale.ROOT));
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (!proof.emailVerified()) {
            throw new SsoRefused(SsoFailure.EMAIL_UNVERIFIED, "email");
        }
        if (named.size() > 1) {
            throw new SsoRefused(SsoFailure.SEVERAL_ACCOUNTS, "email");
        }
        Account account = named.get(0);
        if (!account.isInvited() || !settings.byEmail()) {
            throw new SsoRefused(SsoFailure.ACCOUNT_EXISTS, "email", account.signInName);
        }
        if (!account.isDisabled()) {
            bind(account, proof);
        }
        return Optional.of(account);
    }

    private Account made(Proof proof, SsoSettings settings) {
        if (!settings.makes()) {
            throw new SsoRefused(SsoFailure.NOT_INVITED, "no-account");
        }
        Role role = proof.role().orElseThrow(() -> new SsoRefused(SsoFailure.NO_ROLE, "no-role"));
        Account account = new Account(Ids.next(), freeName(proof), fullName(proof), role);
        if (proof.emailVerified() && proof.email() != null && MailAddress.isOne(proof.email())) {
            account.writeTo(proof.email(), true, null);
        }
        account.persistAndFlush();
        journal.record(account.id, account.fullName, Verb.CREATED, Thing.ACCOUNT, account.id, account.fullName);
        security.note(SecurityKind.ACCOUNT_ADDED, account.signInName, null, account.signInName + ":" + role);
        bind(account, proof);
        Account.flush();
        return account;
    }

    private void renewRole(Account account, Proof proof) {
        Role given = proof.role().orElseThrow(() -> new SsoRefused(SsoFailure.NO_ROLE, "no-role", account.signInName));
        if (account.takeRole(given)) {
            journal.record(account.id, account.fullName, Verb.EDITED, Thing.ACCOUNT, account.id, given.name());
            security.note(SecurityKind.ROLE_CHANGED, account.signInName, null, account.signInName + ":" + given);
        }
    }

    private static String fullName(Proof proof) {
        String name = proof.fullName() != null ? proof.fullName() : proof.userName() != null ? proof.userName() : signInName(proof);
        return name.substring(0, Math.min(name.length(), LONGEST_FULL_NAME));
    }

    private static String freeName(Proof proof) {
        String wanted = signInName(proof);
        String free = wanted;
        for (int other = 2; Account.named(free) != null; other++) {
            free = wanted + other;
        }
        return free;
    }

    // what somebody is called there, in the signs that a sign-in name may have here
    private static String signInName(Proof proof) {
        String called = proof.userName() != null ? proof.userName() : proof.email() != null ? proof.email() : "";
        String plain = Normalizer.normalize(called.replaceFirst("@.*", ""), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[^a-z0-9]+", "");
        String name = plain.substring(0, Math.min(plain.length(), LONGEST_SIGN_IN_NAME));
        return Account.isSignInName(name) ? name : "colleague";
    }
}
