package org.wederhoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;

@QuarkusTest
class TransactionsTest {

    private static final long ONE = 71;
    private static final long OTHER = 72;

    @Inject
    EntityManager database;

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void of_two_that_wait_for_each_other_both_are_done() {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<String> done = Together.run(List.of(() -> lock(ONE, OTHER, bothHoldOne), () -> lock(OTHER, ONE, bothHoldOne)));
        assertEquals(List.of("done", "done"), done);
        assertEquals(3, runs.get(), "the database gave one of them up, once");
    }

    private String lock(long first, long second, CyclicBarrier bothHoldOne) {
        return Transactions.call(() -> {
            hold(first);
            if (runs.incrementAndGet() <= 2) {
                bothHoldOne.await(20, TimeUnit.SECONDS);
            }
            hold(second);
            return "done";
        });
    }

    private void hold(long key) {
        database.createNativeQuery("select pg_advisory_xact_lock(" + key + ")", Object.class).getSingleResult();
    }

    @Test
    void what_turns_out_at_the_end_to_be_made_already_is_found_the_second_time() {
        Account known = Given.checker();
        Account found = Transactions.call(() -> {
            if (runs.incrementAndGet() == 1) {
                new Account(Ids.next(), known.signInName, "Somebody else", Role.CHECKER).persist();
                return null;
            }
            return Account.named(known.signInName);
        });
        assertEquals(known.id, found.id);
        assertEquals(2, runs.get());
    }

    @Test
    void what_was_changed_between_being_read_and_being_locked_is_read_again() {
        Dossier dossier = Given.dossier();
        Transactions.run(() -> {
            Dossier read = Dossier.findById(dossier.id);
            if (runs.incrementAndGet() == 1) {
                Tables.change("update dossier set version = version + 1 where id = '" + read.id + "'");
            }
            Dossier.locked(read.id);
        });
        assertEquals(2, runs.get());
    }

    @Test
    void what_fails_for_another_reason_fails_at_once() {
        assertThrows(IllegalStateException.class, () -> Transactions.run(() -> {
            runs.incrementAndGet();
            throw new IllegalStateException("not crossed");
        }));
        assertEquals(1, runs.get());
    }

    @Test
    void what_is_there_every_time_is_tried_three_times() {
        Account known = Given.checker();
        assertThrows(RuntimeException.class, () -> Transactions.run(() -> {
            runs.incrementAndGet();
            new Account(Ids.next(), known.signInName, "Somebody else", Role.CHECKER).persist();
        }));
        assertEquals(3, runs.get());
    }
}
