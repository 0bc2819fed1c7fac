package org.wederhoor.account.sso;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.AccountSession;
import org.wederhoor.account.Token;

/** What is kept of a session that began at a provider, for as long as the session lasts. */
@Entity
@Table(name = "sso_session")
class SsoSession extends PanacheEntityBase {

    @Id
    @Column(name = "token_hash")
    public String tokenHash;

    public String issuer;

    public String subject;

    public String sid;

    /** What ends it there without asking whoever signs out whether they mean it; null where it is too long for that. */
    @Column(name = "id_token")
    public String idToken;

    /** Keeps it beside the session that {@code token} opens. */
    static void keep(String token, Proof proof) {
        // the session's row has to be there first
        AccountSession.flush();
        SsoSession session = new SsoSession();
        session.tokenHash = Token.hash(token);
        session.issuer = proof.issuer();
        session.subject = proof.subject();
        session.sid = proof.sid();
        session.idToken = proof.idToken();
        session.persist();
    }

    static Optional<SsoSession> of(String token) {
        return findByIdOptional(Token.hash(token));
    }

    /** Ends the sessions here that belong to one there, or may do so since they name none, and says how many there were. */
    static long end(LogoutNotice notice) {
        return AccountSession.delete("tokenHash in (select s.tokenHash from SsoSession s where s.issuer = ?1"
                + " and (s.sid = ?2 and (?3 is null or s.subject = ?3) or s.sid is null and s.subject = ?3))", notice.issuer(), notice.sid(), notice.subject());
    }
}
