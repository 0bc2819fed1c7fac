package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.SecondFactor;

@QuarkusTest
class FactorResetTest {

    @Inject
    FactorReset reset;

    @Test
    void a_chief_who_is_alone_comes_back_in_with_the_password() {
        Account chief = SecondFactor.withApp(Role.CHIEF);
        assertEquals(0, run(chief.signInName));
        assertFalse(SecondFactor.password(chief, "").header("Location").contains("second-step"));
        assertEquals(1, run(chief.signInName));
    }

    @Test
    void a_wrong_call_changes_nothing() {
        assertEquals(2, run("nobody-at-all"));
        assertEquals(2, run());
        assertEquals(2, run("chief", "editor"));
    }

    private int run(String... args) {
        return reset.run(List.of(args), new PrintStream(new ByteArrayOutputStream()));
    }
}
