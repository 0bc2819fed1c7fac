package org.wederhoor.account.factor;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
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

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;

import org.wederhoor.account.Account;
import org.wederhoor.web.Ids;

/** A passkey of an account: the public half of a key that its authenticator never gives away. */
@Entity
@Table(name = "passkey")
public class Passkey extends PanacheEntityBase {

    public static final int LONGEST_NAME = 60;

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    /** In base64url, as browsers name it. */
    @Column(name = "credential_id")
    public String credentialId;

    /** The attested credential data, as the authenticator laid them out. */
    public byte[] credential;

    public long counter;

    @Column(name = "backup_eligible")
    public boolean backupEligible;

    @Column(name = "backed_up")
    public boolean backedUp;

    /** What its owner calls it. */
    public String name;

    @Column(name = "added_at")
    public Instant addedAt;

    /** Null until then. */
    @Column(name = "used_at")
    public Instant usedAt;

    protected Passkey() {
    }

    Passkey(Account account, String name, RegistrationData made, AttestedCredentialDataConverter converter) {
        AuthenticatorData<RegistrationExtensionAuthenticatorOutput> said = made.getAttestationObject().getAuthenticatorData();
        id = Ids.next();
        this.account = account;
        this.name = name;
        credentialId = named(said.getAttestedCredentialData().getCredentialId());
        credential = converter.convert(said.getAttestedCredentialData());
        counter = said.getSignCount();
        backupEligible = said.isFlagBE();
        backedUp = said.isFlagBS();
        addedAt = Instant.now();
    }

    public static List<Passkey> of(Account account) {
        return list("account = ?1 order by addedAt, id", account);
    }

    /** One of {@code account}'s own; null when it has none of that id. */
    public static Passkey of(Account account, UUID id) {
        return find("account = ?1 and id = ?2", account, id).firstResult();
    }

    static Passkey locked(byte[] credentialId) {
        return find("credentialId", named(credentialId)).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** What is known of it, as it is checked against. */
    CredentialRecord record(AttestedCredentialDataConverter converter) {
        return new CredentialRecordImpl(new NoneAttestationStatement(), null, backupEligible, backedUp, counter, converter.convert(credential), null, null,
                null, Set.of());
    }

    void used(AuthenticatorData<?> said) {
        counter = said.getSignCount();
        backedUp = said.isFlagBS();
        usedAt = Instant.now();
    }

    /** By what an authenticator knows the account: nothing that says anything of a person. */
    static byte[] handle(Account account) {
        return ByteBuffer.allocate(16).putLong(account.id.getMostSignificantBits()).putLong(account.id.getLeastSignificantBits()).array();
    }

    private static String named(byte[] credentialId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(credentialId);
    }
}
