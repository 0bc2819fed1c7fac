package org.wederhoor.account;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.LockModeType;

import io.quarkus.security.identity.SecurityIdentity;

import org.wederhoor.history.Changes;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** Whoever is signed in and asks. */
@Named("editor")
@RequestScoped
public class CurrentEditor {

    @Inject
    SecurityIdentity identity;

    @Inject
    Journal journal;

    @Inject
    SecurityLog security;

    /**
     * The account in the present transaction.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public Account account() {
        return Account.findById(getId());
    }

    /**
     * An account that the chief acts on, locked together with the chief's own until the transaction ends, so that two chiefs
     * cannot shut each other out at once.
     *
     * @throws Missing when there is none
     * @throws Refused when whoever asks has meanwhile stopped being a chief
     */
    public Account lockedAsChief(UUID id) {
        Account.find("id in ?1 order by id", List.of(id, getId())).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        if (account().isDisabled() || account().role != Role.CHIEF) {
            throw new Refused(WebRefusal.NOT_ALLOWED);
        }
        return Missing.unless(Account.findById(id));
    }

    /** The session that the request came in, as it stood then; null when nobody is signed in. */
    public AccountSession session() {
        return identity.getAttribute(SessionIdentities.SESSION);
    }

    public UUID getId() {
        return signedIn().id;
    }

    public String getName() {
        return signedIn().fullName;
    }

    public Role getRole() {
        return signedIn().role;
    }

    public boolean isEditor() {
        return getRole().includes(Role.EDITOR);
    }

    public boolean isChief() {
        return getRole().includes(Role.CHIEF);
    }

    /** Writes in the journal what the editor did to a thing; {@code detail} may be null. */
    public void record(Verb verb, Thing thing, UUID thingId, String detail) {
        journal.record(getId(), getName(), verb, thing, thingId, detail);
    }

    /** Likewise, with what the act changed. */
    public void record(Verb verb, Thing thing, UUID thingId, String detail, Changes changes) {
        journal.record(getId(), getName(), verb, thing, thingId, detail, changes);
    }

    /** Notes what the editor did to an account. */
    public void note(SecurityKind kind, Account account, String what) {
        security.note(kind, signedIn().signInName, null, account.signInName + (what == null ? "" : ":" + what));
    }

    private Account signedIn() {
        Account account = identity.getAttribute(SessionIdentities.ACCOUNT);
        if (account == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return account;
    }
}
