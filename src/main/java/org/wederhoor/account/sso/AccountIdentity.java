package org.wederhoor.account.sso;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.web.Ids;

/** Who somebody with an account is at a provider. A mail address may change hands there; this does not. */
@Entity
@Table(name = "account_identity")
class AccountIdentity extends PanacheEntityBase {

    @Id
    public UUID id;

    public String issuer;

    public String subject;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    public Account account;

    @Column(name = "bound_at")
    public Instant boundAt;

    static void bind(Account account, String issuer, String subject) {
        AccountIdentity identity = new AccountIdentity();
        identity.id = Ids.next();
        identity.issuer = issuer;
        identity.subject = subject;
        identity.account = account;
        identity.boundAt = Instant.now();
        identity.persist();
    }

    static Optional<Account> accountOf(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).<AccountIdentity>firstResultOptional().map(identity -> identity.account);
    }

    static boolean isBound(Account account, String issuer) {
        return count("account = ?1 and issuer = ?2", account, issuer) > 0;
    }
}
