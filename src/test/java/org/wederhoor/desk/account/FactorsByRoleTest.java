package org.wederhoor.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wederhoor.account.factor.SecondFactor.password;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.account.SecurityRecording;
import org.wederhoor.account.factor.SecondFactor;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;

/** What a chief says about others' second factors: of which roles one is required, and taking away one that was lost. */
@QuarkusTest
class FactorsByRoleTest {

    private static final String OWN = "/desk/account/second-factor";

    private final Account chiefs = Given.chief();
    private final Desk chief = Desk.as(chiefs);

    @Inject
    SecurityRecording security;

    @BeforeEach
    @AfterEach
    void requireNone() {
        Tables.change("delete from required_factor");
        Tables.change("delete from sign_in_failure");
    }

    @Test
    void whoever_of_the_role_has_none_is_led_to_set_one_up_before_anything_else() {
        Desk checker = in(SecondFactor.account(Role.CHECKER));
        Desk editor = in(SecondFactor.account(Role.EDITOR));
        assertEquals(303, require(Role.CHECKER, "require").statusCode());
        Response led = checker.get(OtherLanguage.PREFIX + "/desk/dossiers");
        assertEquals(303, led.statusCode());
        assertTrue(led.header("Location").endsWith(OtherLanguage.PREFIX + OWN), led.header("Location"));
        assertTrue(checker.page(OWN).text().contains("Your role needs a second factor."));
        Response refused = checker.post("/desk/dossiers", "title", "What I wrote");
        assertEquals(409, refused.statusCode());
        assertTrue(Desk.page(refused).select("textarea").text().contains("What I wrote"));
        assertEquals(200, editor.get("/desk/dossiers").statusCode());
        checker.post(OWN + "/app");
        String secret = checker.page(OWN + "/app").select(".secret").text().replace(" ", "");
        assertEquals(200, checker.post(OWN + "/app/code", "code", SecondFactor.codeOf(secret, 0)).statusCode());
        assertEquals(200, checker.get("/desk/dossiers").statusCode());
        // and it cannot be taken away again
        assertEquals(409, checker.post(OWN + "/app/remove").statusCode());
        assertEquals(303, require(Role.CHECKER, "excuse").statusCode());
        assertEquals(303, checker.post(OWN + "/app/remove").statusCode());
        security.keep();
        for (String kind : new String[] {"FACTOR_REQUIRED", "FACTOR_EXCUSED"}) {
            assertEquals("1", Tables.value("select count(*) from security_event where kind = '" + kind + "' and sign_in_name = '" + chiefs.signInName + "'"));
        }
    }

    @Test
    void whoever_came_in_by_another_way_than_the_password_is_not_asked() {
        require(Role.EDITOR, "require");
        assertEquals(200, Desk.as(SecondFactor.account(Role.EDITOR)).get("/desk").statusCode());
    }

    @Test
    void signing_out_is_open_to_all() {
        Desk editor = in(SecondFactor.account(Role.EDITOR));
        require(Role.EDITOR, "require");
        assertTrue(editor.post("/desk/sign-out").header("Location").endsWith("/desk/sign-in"));
    }

    @Test
    void the_page_says_how_many_have_one_and_asks_for_a_role_that_is_there() {
        SecondFactor.withApp(Role.CHIEF);
        assertTrue(chief.page("/desk/accounts/second-factor").select("table").text().matches("(?s).*Chief left to each [1-9][0-9]* / [0-9]+.*"));
        assertEquals(422, chief.post("/desk/accounts/second-factor", "role", "NONE", "then", "require").statusCode());
        assertEquals(403, Desk.as(Given.editor()).post("/desk/accounts/second-factor", "role", "CHIEF", "then", "require").statusCode());
    }

    @Test
    void a_chief_sees_who_has_one_and_takes_away_what_was_lost() {
        Account lost = SecondFactor.withApp(Role.EDITOR);
        SecondFactor.giveRecoveryCodes(lost);
        Desk theirs = Desk.as(lost);
        String row = "tr:contains(" + lost.fullName + ")";
        assertTrue(chief.page("/desk/accounts").select(row).text().contains("has a second factor"));
        String path = "/desk/accounts/" + lost.id + "/second-factor";
        assertTrue(chief.page(path).text().contains("Make sure that it is really them"));
        Response done = chief.post(path);
        assertEquals(200, done.statusCode());
        assertTrue(Desk.page(done).text().contains("could not be told by email"));
        assertEquals(303, theirs.get("/desk").statusCode());
        assertFalse(password(lost, "").header("Location").contains("second-step"));
        assertEquals("0", Tables.value("select count(*) from recovery_code where account_id = '" + lost.id + "'"));
        assertFalse(chief.page("/desk/accounts").select(row).text().contains("second factor"));
        assertEquals(303, chief.post(path).statusCode());
        security.keep();
        assertEquals("1", Tables.value("select count(*) from security_event where kind = 'FACTOR_RESET' and about = '" + lost.signInName + "'"));
    }

    @Test
    void nobody_resets_their_own_and_nobody_but_a_chief_resets_any() {
        SecondFactor.giveApp(chiefs);
        assertEquals(409, chief.post("/desk/accounts/" + chiefs.id + "/second-factor").statusCode());
        assertEquals(403, Desk.as(Given.editor()).post("/desk/accounts/" + chiefs.id + "/second-factor").statusCode());
        assertEquals("1", Tables.value("select count(*) from code_app where account_id = '" + chiefs.id + "'"));
    }

    private Response require(Role role, String then) {
        return chief.post("/desk/accounts/second-factor", "role", role, "then", then);
    }

    /** Signed in with the password alone. */
    private static Desk in(Account account) {
        Desk desk = Desk.as(account);
        Tables.change("update account_session set password_alone = true where account_id = '" + account.id + "'");
        return desk;
    }
}
