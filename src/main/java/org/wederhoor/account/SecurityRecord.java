package org.wederhoor.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.web.guard.SecurityEvent;
import org.wederhoor.web.guard.SecurityKind;

/** A security event that is kept for a while, for the chief to look at. */
@Entity
@Table(name = "security_event")
public class SecurityRecord extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant at;

    @Enumerated(EnumType.STRING)
    public SecurityKind kind;

    /** A sign-in name, which may be nobody's; null where none is known. */
    @Column(name = "sign_in_name")
    public String signInName;

    public String client;

    public String about;

    protected SecurityRecord() {
    }

    SecurityRecord(SecurityEvent event) {
        at = event.at().truncatedTo(ChronoUnit.SECONDS);
        kind = event.kind();
        signInName = event.account();
        client = event.client();
        about = event.about();
    }
}
