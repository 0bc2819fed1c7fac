package org.wederhoor.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Formula;

import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;

/** Somebody who works at the desk. An account is disabled, never deleted: its name stays with what it wrote. */
@Entity
public class Account extends PanacheEntityBase {

    private static final String LOCAL_CHIEFS = "role = ?1 and disabledAt is null and demo = false and passwordHash is not null";

    @Id
    public UUID id;

    @Column(name = "sign_in_name")
    public String signInName;

    @Column(name = "full_name")
    public String fullName;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Column(name = "password_hash")
    public String passwordHash;

    public boolean demo;

    @Column(name = "disabled_at")
    public Instant disabledAt;

    @Column(name = "created_at")
    public Instant createdAt;

    /** Where notices go; null when none is known. */
    public String email;

    /** Whether they want notices by mail. */
    @Column(name = "wants_notices")
    public boolean wantsNotices = true;

    /** In which language notices are; null for the site's own. */
    @Column(name = "mail_language")
    public String mailLanguage;

    /** Whether they come in by single sign-on. */
    @Formula("exists (select 1 from account_identity i where i.account_id = id)")
    public boolean bound;

    @Version
    public int version;

    protected Account() {
    }

    public Account(UUID id, String signInName, String fullName, Role role) {
        this.id = id;
        this.signInName = signInName;
        this.fullName = fullName;
        this.role = role;
        this.createdAt = Instant.now();
    }

    /** An account of the demo: it has no password of its own. */
    public static Account demo(String signInName, String fullName, Role role) {
        Account account = new Account(Ids.next(), signInName, fullName, role);
        account.demo = true;
        return account;
    }

    public static Account named(String signInName) {
        return find("signInName", signInName).firstResult();
    }

    /** Whether an account could be called so. */
    public static boolean isSignInName(String name) {
        return name.matches("[a-z0-9][a-z0-9._-]{1,39}");
    }

    public static List<Account> all() {
        return list("order by fullName, id");
    }

    /** Whether anybody but the demo's own could still keep the accounts, without help from elsewhere. */
    static boolean anyChief() {
        return count(LOCAL_CHIEFS, Role.CHIEF) > 0;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Whether a password opens it, its own or the demo's: whoever comes in from elsewhere alone has none to give. */
    public boolean isOpenedByPassword() {
        return demo || hasPassword();
    }

    /** Whether nobody has come in with it yet, by whichever way. */
    public boolean isInvited() {
        return !isOpenedByPassword() && !bound;
    }

    /** Whether notices can and may be mailed to them. */
    public boolean takesNotices() {
        return email != null && wantsNotices && !isDisabled();
    }

    /** Those whose accounts {@link #takesNotices take notices}. */
    public static List<Account> takingNotices() {
        return list("email is not null and wantsNotices = true and disabledAt is null order by id");
    }

    /**
     * @param address  one mail address, or null for none
     * @param language one of the site's, or null for its own
     */
    public void writeTo(String address, boolean notices, String language) {
        email = address;
        wantsNotices = notices;
        mailLanguage = language;
    }

    /** In which of the site's languages notices are written to them: the site's own where they chose none that it has. */
    public Locale mailLanguage(Site site) {
        return site.languages().stream().filter(each -> each.toLanguageTag().equals(mailLanguage)).findFirst().orElse(site.language());
    }

    public AccountState getState() {
        return AccountState.of(this);
    }

    /** What a password of theirs must not be, besides the site's name. */
    public List<String> names() {
        return Arrays.asList(signInName, fullName, email);
    }

    void choosePassword(String password) {
        if (demo) {
            throw new Refused(AccountRefusal.DEMO_ACCOUNT);
        }
        passwordHash = PasswordHash.of(password);
    }

    /**
     * Has the account open with another password; links that would let their holder choose one stop working.
     *
     * @throws Refused when the account is the demo's
     */
    public void changePassword(String password) {
        choosePassword(password);
        SetUpLink.withdraw(this);
    }

    /**
     * Changes what the account may do, from its next request on.
     *
     * @throws Refused when a chief would take the chief's role from himself: a desk must not lock itself out
     */
    public void changeRole(Role newRole, Account by) {
        if (id.equals(by.id) && !newRole.includes(role)) {
            throw new Refused(AccountRefusal.OWN_ROLE);
        }
        role = newRole;
    }

    /**
     * Takes the role that the newsroom gives elsewhere, and says whether that changed anything. The last chief who comes in by a password stays
     * one, or nobody could mend what is wrong there.
     */
    public boolean takeRole(Role given) {
        if (given == role || role == Role.CHIEF && isLastLocalChief()) {
            return false;
        }
        role = given;
        return true;
    }

    // locked, so that two cannot both stop being one before the other
    private boolean isLastLocalChief() {
        List<Account> local = find(LOCAL_CHIEFS + " order by id", Role.CHIEF).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        return local.size() == 1 && local.get(0).id.equals(id);
    }

    /** Somebody comes in by another way: links that would let their holder choose a password stop working. */
    public void arrived() {
        SetUpLink.withdraw(this);
    }

    /**
     * A fresh link that lets its holder choose a password; earlier ones stop working.
     *
     * @throws Refused when the account is the demo's or disabled
     */
    public OneTimeLink invite() {
        if (demo || isDisabled()) {
            throw new Refused(demo ? AccountRefusal.DEMO_ACCOUNT : AccountRefusal.DISABLED_ACCOUNT);
        }
        return SetUpLink.issueFor(this);
    }

    /**
     * Closes the account; its sessions end at once, and its links stop working.
     *
     * @throws Refused when {@code by} is this account: a desk must not lock itself out
     */
    public void disable(Account by) {
        if (id.equals(by.id)) {
            throw new Refused(AccountRefusal.OWN_ACCOUNT);
        }
        if (disabledAt == null) {
            disabledAt = Instant.now();
        }
        AccountSession.endAll(this);
        SetUpLink.withdraw(this);
    }

    public void enable() {
        disabledAt = null;
    }
}
