package org.wederhoor.account;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A sign-in that failed; too many of them, for a name or from one place, close the door for a while. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure extends PanacheEntityBase {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_PER_NAME = 8;
    static final int MOST_PER_CLIENT = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "sign_in_name")
    public String signInName;

    public String client;

    public Instant at;

    static boolean tooMany(String signInName, String client) {
        Instant since = Instant.now().minus(WINDOW);
        return count("signInName = ?1 and at > ?2", signInName, since) >= MOST_PER_NAME
                || count("client = ?1 and at > ?2", client, since) >= MOST_PER_CLIENT;
    }

    static void note(String signInName, String client) {
        SignInFailure failure = new SignInFailure();
        failure.signInName = signInName;
        failure.client = client;
        failure.at = Instant.now();
        failure.persist();
        delete("at < ?1", failure.at.minus(WINDOW));
    }

    static void forget(String signInName) {
        delete("signInName", signInName);
    }
}
