package org.wederhoor.account.factor;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.account.Account;
import org.wederhoor.web.Words;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** What accounts have besides a password, and trying it. */
@ApplicationScoped
public class Factors {

    @Inject
    SecurityLog security;

    public boolean has(Account account) {
        return CodeApp.of(account) != null || Passkey.count("account", account) > 0;
    }

    /** The accounts that have any. */
    public Set<UUID> holders() {
        return Stream.concat(CodeApp.<CodeApp>list("inUseSince is not null").stream().map(each -> each.account.id),
                Passkey.<Passkey>listAll().stream().map(each -> each.account.id)).collect(Collectors.toSet());
    }

    /**
     * Tries a code of the account's app, in a transaction of its own; a right one has then counted, and a wrong one is noted.
     *
     * @param typed   with blanks or without
     * @param network where it came from
     * @return why it proves nothing; empty when it is right
     */
    public Optional<Words> codeRefusal(Account account, String typed, String network) {
        Optional<Words> refusal = QuarkusTransaction.requiringNew().call(() -> {
            CodeApp app = CodeApp.locked(account);
            if (app != null && WrongCode.tooMany(account)) {
                return Optional.of(FactorRefusal.TOO_MANY_CODES);
            }
            if (app != null && app.takes(plain(typed), Instant.now())) {
                return Optional.empty();
            }
            if (app != null) {
                WrongCode.note(account);
            }
            return Optional.of(FactorRefusal.WRONG_CODE);
        });
        if (refusal.isPresent()) {
            security.note(SecurityKind.CODE_WRONG, account.signInName, network, null);
        }
        return refusal;
    }

    /** As {@link #codeRefusal}; a recovery code, which nobody can guess, is taken in its place however many codes were wrong, and then used. */
    Optional<Words> refusal(Account account, String typed, String network) {
        if (!RecoveryCode.isLike(plain(typed))) {
            return codeRefusal(account, typed, network);
        }
        boolean used = QuarkusTransaction.requiringNew().call(() -> RecoveryCode.use(account, plain(typed)));
        security.note(used ? SecurityKind.RECOVERY_CODE_USED : SecurityKind.CODE_WRONG, account.signInName, network, null);
        return used ? Optional.empty() : Optional.of(FactorRefusal.WRONG_CODE);
    }

    /**
     * Takes the first code of the app that is being set up, which from then on counts; to be called in a transaction.
     *
     * @return false when there is none, or it made another code
     */
    public boolean begins(Account account, String typed) {
        CodeApp app = CodeApp.begun(account);
        if (app == null || !app.takes(plain(typed), Instant.now())) {
            return false;
        }
        app.comeIntoUse();
        return true;
    }

    /** Takes the app away, and with the last factor the recovery codes; to be called in a transaction. @return whether there was one */
    public boolean removeApp(Account account) {
        boolean removed = CodeApp.delete("account", account) > 0;
        withoutFactorNoRecovery(account);
        return removed;
    }

    /** Likewise one of its passkeys. */
    public boolean removePasskey(Account account, UUID id) {
        boolean removed = Passkey.delete("id = ?1 and account = ?2", id, account) > 0;
        withoutFactorNoRecovery(account);
        return removed;
    }

    /** Takes everything away; to be called in a transaction. @return whether there was anything */
    public boolean reset(Account account) {
        boolean had = has(account);
        CodeApp.delete("account", account);
        Passkey.delete("account", account);
        RecoveryCode.delete("account", account);
        PendingSignIn.delete("account", account);
        return had;
    }

    private void withoutFactorNoRecovery(Account account) {
        if (!has(account)) {
            RecoveryCode.delete("account", account);
        }
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]+", "");
    }
}
