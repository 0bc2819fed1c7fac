package org.wederhoor.account.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.apache.commons.codec.binary.Base32;

import org.wederhoor.account.Account;
import org.wederhoor.web.Ids;

/** An app that makes codes for an account. It counts once a first code came from it. */
@Entity
@Table(name = "code_app")
public class CodeApp extends PanacheEntityBase {

    // as long as what the codes are made by puts out (RFC 4226, 4)
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    public String secret;

    @Column(name = "made_at")
    public Instant madeAt;

    /** Null until a first code came. */
    @Column(name = "in_use_since")
    public Instant inUseSince;

    /** The step of the last code that counted; neither it nor an earlier one counts again. */
    @Column(name = "last_step")
    public long lastStep;

    /** The one that is in use; null when there is none. */
    public static CodeApp of(Account account) {
        return find("account = ?1 and inUseSince is not null", account).firstResult();
    }

    static CodeApp locked(Account account) {
        return find("account = ?1 and inUseSince is not null", account).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** The one that is being set up; null when none is. */
    public static CodeApp begun(Account account) {
        return find("account = ?1 and inUseSince is null", account).firstResult();
    }

    /** Begins to set one up with a secret of its own, in place of any that was begun before; the one in use goes on. */
    public static CodeApp begin(Account account) {
        delete("account = ?1 and inUseSince is null", account);
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        CodeApp app = new CodeApp();
        app.id = Ids.next();
        app.account = account;
        app.secret = new Base32().encodeToString(secret);
        app.madeAt = Instant.now();
        app.persist();
        return app;
    }

    /** Whether {@code code} is one of its codes of now and none that counted before; then it has counted. */
    boolean takes(String code, Instant now) {
        OptionalLong step = TimeCodes.stepOf(secret, code, now);
        return step.isPresent() && update("lastStep = ?1 where id = ?2 and lastStep < ?1", step.getAsLong(), id) == 1;
    }

    /** Puts it in the place of the one that was in use. */
    void comeIntoUse() {
        delete("account = ?1 and inUseSince is not null", account);
        update("inUseSince = ?1 where id = ?2", Instant.now(), id);
    }

    /** The secret as a person types it: eight groups of four. */
    public String getGroups() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** The address by which an app takes the secret over. */
    public String address(String site, String signInName) {
        return "otpauth://totp/" + encoded(site) + ":" + encoded(signInName) + "?secret=" + secret + "&issuer=" + encoded(site)
                + "&algorithm=SHA1&digits=" + TimeCodes.DIGITS + "&period=" + TimeCodes.SECONDS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
