package org.wederhoor.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

@QuarkusTest
class SecurityEventsTest {

    private final Desk chief = Desk.as("chief");

    @AfterEach
    void forgetFailures() {
        Tables.change("delete from sign_in_failure");
    }

    @Test
    void a_chief_sees_what_was_tried_and_by_whom() {
        Desk.signedOut().post("/desk/sign-in", "name", "editor2", "password", "wrong");
        assertEquals("editor2 127.0.0.1 –", newest("SIGN_IN_FAILED"));
        Desk.signedOut().post("/desk/sign-in", "name", "my-secret-password", "password", "wrong");
        assertEquals("– 127.0.0.1 –", newest("SIGN_IN_FAILED"));
        Desk.signedOut().post("/desk/sign-in", "name", "editor2", "password", "hoor-en-wederhoor");
        assertEquals("editor2 127.0.0.1 –", newest("SIGNED_IN"));
        Desk.as("checker").get("/desk/accounts").then().statusCode(403);
        assertEquals("checker 127.0.0.1 /desk/accounts", newest("ROLE_REFUSED"));
        Desk.as("editor").post("/desk/dossiers", "title", "x", "token", "old");
        assertEquals("– 127.0.0.1 /desk/dossiers", newest("TOKEN_REFUSED"));
        Desk.as("editor").asks().header("Origin", "https://example.org").formParam("title", "x").post("/desk/dossiers");
        assertEquals("– 127.0.0.1 /desk/dossiers", newest("ORIGIN_REFUSED"));
    }

    @Test
    void changes_of_accounts_are_among_them() {
        Account account = Given.editor();
        chief.post("/desk/accounts/" + account.id + "/link");
        assertEquals("chief – " + account.signInName, newest("LINK_ISSUED"));
        chief.post("/desk/accounts/" + account.id + "/disable", "seen", Given.made(() -> Account.<Account>findById(account.id)).version);
        assertEquals("chief – " + account.signInName, newest("ACCOUNT_CLOSED"));
    }

    @Test
    void what_is_taken_out_as_a_file_is_among_them() {
        String original = "/desk/sources/" + Given.archived(Given.dossier(), "The bridge is closed.").id;
        Desk.as("checker").get(original + "/original").then().statusCode(200);
        assertEquals("checker – " + original, newest("EXPORTED"));
        Desk.signedOut().get(original + "/original").then().statusCode(303);
        assertEquals("checker – " + original, newest("EXPORTED"));
    }

    @Test
    void what_a_stranger_sends_stays_one_word_and_a_nonsense_filter_shows_everything() {
        Desk.signedOut().asks().header("Origin", "https://example.org").formParam("x", "y").post("/desk/x%0akind=SIGNED_IN%20account=chief");
        assertTrue(newest("ORIGIN_REFUSED").startsWith("– 127.0.0.1 /desk/x"), newest("ORIGIN_REFUSED"));
        for (String query : new String[] {"?kind=nonsense", "?kind=", "?after=x", "?after=999999999999999999", "?after=-1"}) {
            assertFalse(chief.page("/desk/accounts/events" + query).select("tbody tr").isEmpty(), query);
        }
        assertTrue(chief.page("/desk/accounts/events?after=0").select("tbody tr").isEmpty());
    }

    /** Whose it was, from where and about what, of the newest of a kind. */
    private String newest(String kind) {
        Document page = chief.page("/desk/accounts/events?kind=" + kind);
        assertEquals(kind, page.select("select[name=kind] option[selected]").val());
        return page.select("tbody tr").first().select("td:nth-child(n+3)").text();
    }
}
