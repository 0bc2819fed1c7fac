package org.wederhoor.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wederhoor.account.factor.SecondFactor.code;
import static org.wederhoor.account.factor.SecondFactor.codeOf;
import static org.wederhoor.account.factor.SecondFactor.password;
import static org.wederhoor.account.factor.SecondFactor.step;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.account.SecurityRecording;
import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;

@QuarkusTest
class SecondStepsTest {

    @Inject
    SecurityRecording security;

    private final Account account = SecondFactor.withApp(Role.EDITOR);

    // every test signs in from the same place
    @BeforeEach
    @AfterEach
    void forgetFailures() {
        Tables.change("delete from sign_in_failure");
    }

    @Test
    void the_password_alone_opens_nothing_and_the_code_after_it_does() {
        Response first = password(account, "/desk/board");
        assertEquals(303, first.statusCode());
        assertTrue(first.header("Location").endsWith("/desk/sign-in/second-step"));
        assertNull(first.cookie(Desk.COOKIE));
        assertEquals(0, sessions());
        Response page = Desk.signedOut().asks().cookie(SecondFactor.COOKIE, first.cookie(SecondFactor.COOKIE)).get("/desk/sign-in/second-step");
        assertEquals("Second step", Desk.page(page).select("h1").text());
        Response second = step(first, code().substring(0, 3) + " " + code().substring(3));
        assertEquals(303, second.statusCode());
        assertTrue(second.header("Location").endsWith("/desk/board"), second.header("Location"));
        assertNotNull(second.cookie(Desk.COOKIE));
        assertEquals("", second.cookie(SecondFactor.COOKIE));
        assertEquals(200, Desk.signedOut().asks().cookie(Desk.COOKIE, second.cookie(Desk.COOKIE)).get("/desk").statusCode());
        assertEquals("f", Tables.value("select password_alone from account_session where account_id = '" + account.id + "'"));
    }

    @Test
    void without_the_password_there_is_no_second_step() {
        String page = Desk.signedOut().get(OtherLanguage.PREFIX + "/desk/sign-in/second-step").header("Location");
        assertTrue(page.endsWith(OtherLanguage.PREFIX + "/desk/sign-in"), page);
        Response answer = Desk.signedOut().post("/desk/sign-in/second-step", "code", code());
        assertTrue(answer.header("Location").endsWith("/desk/sign-in"));
        assertNull(answer.cookie(Desk.COOKIE));
        assertTrue(Desk.signedOut().form().cookie(SecondFactor.COOKIE, "made-up").formParam("code", code()).post("/desk/sign-in/second-step")
                .header("Location").endsWith("/desk/sign-in"));
    }

    @Test
    void a_code_counts_once_whoever_sends_it() {
        Response one = password(account, "");
        Response other = password(account, "");
        String code = code();
        assertEquals(303, step(one, code).statusCode());
        Response again = step(other, code);
        assertEquals(401, again.statusCode());
        assertTrue(Desk.page(again).select("#code-error").text().contains("has been used"));
        assertNull(again.cookie(Desk.COOKIE));
    }

    @Test
    void the_same_code_sent_many_times_at_once_opens_one_session() throws Exception {
        List<Response> passwords = Collections.nCopies(6, "").stream().map(next -> password(account, next)).toList();
        String code = code();
        List<Callable<Response>> acts = passwords.stream().map(each -> (Callable<Response>) () -> step(each, code)).toList();
        assertEquals(1, Together.run(acts).stream().filter(each -> each.statusCode() == 303).count());
        assertEquals(1, sessions());
    }

    @Test
    void no_program_can_make_a_code_count_again() {
        step(password(account, ""), code());
        assertThrows(IllegalStateException.class, () -> Tables.change("update code_app set last_step = last_step - 1 where account_id = '" + account.id + "'"));
        String used = SecondFactor.giveRecoveryCodes(account).get(0);
        assertEquals(303, step(password(account, ""), used).statusCode());
        assertThrows(IllegalStateException.class, () -> Tables.change("update recovery_code set used_at = null where used_at is not null and account_id = '"
                + account.id + "'"));
    }

    @Test
    void after_five_wrong_codes_it_begins_again_with_the_password() {
        Response first = password(account, "");
        for (int i = 0; i < 5; i++) {
            assertEquals(401, step(first, wrong()).statusCode());
        }
        Response sixth = step(first, code());
        assertEquals(429, sixth.statusCode());
        assertNull(sixth.cookie(Desk.COOKIE));
        assertEquals(303, step(password(account, ""), code()).statusCode());
    }

    @Test
    void after_ten_wrong_codes_in_a_while_no_code_counts_and_a_recovery_code_does() {
        String recovery = SecondFactor.giveRecoveryCodes(account).get(3);
        wrongCodes(10, "1 minute");
        Response refused = step(password(account, ""), code());
        assertEquals(429, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("a recovery code works meanwhile"));
        assertEquals(303, step(password(account, ""), recovery.toUpperCase().replace('-', ' ')).statusCode());
        Tables.change("update wrong_code set at = at - interval '15 minutes' where account_id = '" + account.id + "'");
        assertEquals(303, step(password(account, ""), code()).statusCode());
        wrongCodes(40, "2 hours");
        assertEquals(429, step(password(account, ""), codeOf(SecondFactor.SECRET, 1)).statusCode());
    }

    @Test
    void nobody_without_the_password_gets_to_try_a_code() {
        for (int i = 0; i < 12; i++) {
            Desk.signedOut().post("/desk/sign-in/second-step", "code", wrong());
        }
        assertEquals("0", Tables.value("select count(*) from wrong_code where account_id = '" + account.id + "'"));
        assertEquals(303, step(password(account, ""), code()).statusCode());
    }

    @Test
    void a_recovery_code_works_once_and_for_its_own_account_alone() {
        String code = SecondFactor.giveRecoveryCodes(account).get(0);
        assertEquals(401, step(password(SecondFactor.withApp(Role.EDITOR), ""), code).statusCode());
        assertEquals(303, step(password(account, ""), code).statusCode());
        assertEquals(401, step(password(account, ""), code).statusCode());
        security.keep();
        assertEquals("1", events("RECOVERY_CODE_USED"));
        assertEquals("1", events("CODE_WRONG"));
        assertEquals("0", Tables.value("select count(*) from recovery_code where code_hash like '%" + code.substring(0, 4) + "-%'"));
    }

    @Test
    void the_second_step_is_over_after_ten_minutes_and_with_the_account() {
        Response late = password(account, "");
        Tables.change("update pending_sign_in set expires_at = now() where account_id = '" + account.id + "'");
        assertTrue(step(late, code()).header("Location").endsWith("/desk/sign-in"));
        Response closed = password(account, "");
        Tables.change("update account set disabled_at = now() where id = '" + account.id + "'");
        assertTrue(step(closed, code()).header("Location").endsWith("/desk/sign-in"));
        assertEquals(0, sessions());
    }

    @Test
    void a_page_elsewhere_is_never_where_it_leads() {
        assertTrue(step(password(account, "https://evil.example/desk"), code()).header("Location").endsWith("/desk"));
    }

    @Test
    void whoever_has_no_second_factor_is_in_with_the_password() {
        Account plain = SecondFactor.account(Role.CHECKER);
        assertFalse(password(plain, "").header("Location").contains("second-step"));
        assertEquals("t", Tables.value("select password_alone from account_session where account_id = '" + plain.id + "'"));
    }

    // one of them could be right by chance, once in 300,000 times: these are not
    private static String wrong() {
        return Stream.of("000000", "111111", "222222", "333333", "444444", "555555")
                .filter(each -> IntStream.rangeClosed(-2, 2).noneMatch(steps -> codeOf(SecondFactor.SECRET, steps).equals(each)))
                .findFirst().orElseThrow();
    }

    private void wrongCodes(int number, String ago) {
        Tables.change("insert into wrong_code (account_id, at) select '" + account.id + "', now() - interval '" + ago + "' from generate_series(1, "
                + number + ")");
    }

    private String events(String kind) {
        return Tables.value("select count(*) from security_event where kind = '" + kind + "' and sign_in_name = '" + account.signInName + "'");
    }

    private int sessions() {
        return Integer.parseInt(Tables.value("select count(*) from account_session where account_id = '" + account.id + "'"));
    }
}
