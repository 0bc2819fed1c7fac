package org.wederhoor.account.factor;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;

/**
 * A code that was wrong. Only whoever knows the password gets to try one, and of those no account takes many: at three codes that count at any
 * time, 50 tries a day find one in some eighteen years.
 */
@Entity
@Table(name = "wrong_code")
class WrongCode extends PanacheEntityBase {

    static final int MOST_IN_A_WHILE = 10;
    static final int MOST_IN_A_DAY = 50;
    private static final Duration WHILE = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    public Instant at;

    /** Whether no code of the account is tried for now; to be asked with its app's row locked. */
    static boolean tooMany(Account account) {
        return countSince(account, WHILE) >= MOST_IN_A_WHILE || countSince(account, DAY) >= MOST_IN_A_DAY;
    }

    static void note(Account account) {
        WrongCode wrong = new WrongCode();
        wrong.account = account;
        wrong.at = Instant.now();
        wrong.persist();
    }

    private static long countSince(Account account, Duration time) {
        return count("account = ?1 and at > ?2", account, Instant.now().minus(time));
    }
}
