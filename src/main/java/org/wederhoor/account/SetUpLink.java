package org.wederhoor.account;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.web.Refused;

/** A link that works once: it makes the installation's first chief, or lets an account choose its password. */
@Entity
@Table(name = "set_up_link")
public class SetUpLink extends PanacheEntityBase {

    private static final Duration LIFETIME = Duration.ofDays(3);

    @Id
    @Column(name = "token_hash")
    public String tokenHash;

    /** Null: the account is yet to be made, and will be a chief. */
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    public Account account;

    @Column(name = "expires_at")
    public Instant expiresAt;

    @Column(name = "used_at")
    public Instant usedAt;

    /** A fresh link for {@code account}; earlier unused ones for it stop working. */
    static OneTimeLink issueFor(Account account) {
        withdraw(account);
        return issue(account);
    }

    static void withdraw(Account account) {
        delete("account = ?1 and usedAt is null", account);
    }

    static OneTimeLink issueForFirstChief() {
        delete("account is null and usedAt is null");
        return issue(null);
    }

    private static OneTimeLink issue(Account account) {
        String token = Token.next();
        SetUpLink link = new SetUpLink();
        link.tokenHash = Token.hash(token);
        link.account = account;
        link.expiresAt = Instant.now().plus(LIFETIME);
        link.persist();
        return new OneTimeLink("/desk/set-up/" + token, account, link.expiresAt);
    }

    /** @throws Refused when the link is unknown, used or expired, or its account is disabled */
    static SetUpLink open(String token) {
        return checked(findById(Token.hash(token)));
    }

    /** As {@link #open}, and nobody else can use the link until the transaction ends. */
    static SetUpLink claim(String token) {
        SetUpLink link = checked(findById(Token.hash(token), LockModeType.PESSIMISTIC_WRITE));
        link.usedAt = Instant.now();
        return link;
    }

    private static SetUpLink checked(SetUpLink link) {
        if (link == null || link.usedAt != null || link.expiresAt.isBefore(Instant.now())
                || link.account != null && link.account.isDisabled()
                || link.account == null && Account.anyChief()) {
            throw new Refused(AccountRefusal.LINK_SPENT);
        }
        return link;
    }
}
