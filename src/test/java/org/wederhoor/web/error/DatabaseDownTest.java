package org.wederhoor.web.error;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import jakarta.transaction.RollbackException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures are the database's being away, and which are not. */
class DatabaseDownTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300", "28P01", "3D000", "53100", "53200", "57014"})
    void a_server_that_cannot_be_reached_is_away(String state) {
        assertTrue(DatabaseDown.causes(new IllegalStateException(new SQLException("gone", state))));
    }

    @Test
    void a_replica_that_gives_up_a_reading_to_follow_its_primary_is_away_for_that_moment() {
        assertTrue(DatabaseDown.causes(new SQLException("canceling statement due to conflict with recovery", "40001")));
    }

    @Test
    void a_connection_lost_at_the_commit_is_found_beside_what_the_transaction_manager_says() {
        RollbackException failed = new RollbackException("Could not commit transaction.");
        failed.addSuppressed(new IllegalStateException(new SQLException("terminating connection", "57P01")));
        assertTrue(DatabaseDown.causes(new IllegalStateException(failed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40P01", "42P01", "22001"})
    void what_the_server_refuses_is_not(String state) {
        assertFalse(DatabaseDown.causes(new IllegalStateException(new SQLException("refused", state))));
    }
}
