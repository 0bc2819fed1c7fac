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

/**
 * A try to sign in that has not succeeded; too many of them close the door for a while. They are counted by name and place
 * together, so that nobody shuts out somebody elsewhere with a few wrong tries, and more loosely by each alone.
 */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure extends PanacheEntityBase {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_PER_NAME_AND_CLIENT = 8;
    static final int MOST_PER_CLIENT = 40;
    static final int MOST_PER_NAME = 100;

    // the two kinds of lock: whoever takes both takes them in this order
    private static final int CLIENT_LOCK = 1;
    private static final int NAME_LOCK = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Column(name = "sign_in_name")
    public String signInName;

    public String client;

    public Instant at;

    /**
     * Notes a try before it is known how it ends, so that tries at the same moment count one another; needs a transaction.
     *
     * @param client the network or, where that name signed in before, the browser; in a browser only its own tries count
     * @return false, and nothing is noted, when there were too many already
     */
    static boolean note(String signInName, String client, boolean known) {
        lock(CLIENT_LOCK, client);
        lock(NAME_LOCK, signInName);
        if (tooManyThere(signInName, client) || !known && tooManyElsewhere(signInName, client)) {
            return false;
        }
        SignInFailure attempt = new SignInFailure();
        attempt.signInName = signInName;
        attempt.client = client;
        attempt.at = Instant.now();
        attempt.persist();
        delete("at < ?1", attempt.at.minus(WINDOW));
        return true;
    }

    /** Forgets the tries of somebody who got in; those from elsewhere may be somebody else's, and go on counting. */
    static void forget(String signInName, String client) {
        delete("signInName = ?1 and client = ?2", signInName, client);
    }

    private static boolean tooManyThere(String signInName, String client) {
        return count("signInName = ?1 and client = ?2 and at > ?3", signInName, client, since()) >= MOST_PER_NAME_AND_CLIENT;
    }

    private static boolean tooManyElsewhere(String signInName, String client) {
        return count("client = ?1 and at > ?2", client, since()) >= MOST_PER_CLIENT
                || count("signInName = ?1 and at > ?2", signInName, since()) >= MOST_PER_NAME;
    }

    private static Instant since() {
        return Instant.now().minus(WINDOW);
    }

    private static void lock(int kind, String key) {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(?1, ?2)", Object.class)
                .setParameter(1, kind).setParameter(2, key.hashCode()).getSingleResult();
    }
}
