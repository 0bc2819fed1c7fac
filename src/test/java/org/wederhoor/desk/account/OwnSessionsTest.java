package org.wederhoor.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

@QuarkusTest
class OwnSessionsTest {

    private static final String PATH = "/desk/account/sessions";

    private final Account account = Given.checker();
    private final Desk desk = Desk.as(account);

    @Test
    void everybody_sees_where_they_are_signed_in_and_with_what() {
        Response in = Desk.signedOut().form().header("User-Agent", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .formParam("name", account.signInName).formParam("password", Given.PASSWORD).post("/desk/sign-in");
        Desk.as(Given.checker());
        Tables.change("update account_session set client = '20010db800010002/64' where browser is null and account_id = '" + account.id + "'");
        Document page = desk.page(PATH);
        assertEquals(2, page.select("tbody tr").size());
        String other = page.select("tbody tr:has(button)").text();
        assertTrue(other.startsWith("Firefox on Windows 127.0.0.1"), other);
        String here = page.select("tbody tr:not(:has(button))").text();
        assertTrue(here.startsWith("Unknown 2001:0db8:0001:0002::/64") && here.endsWith("This session"), here);
        String hash = Tables.value("select encode(sha256('" + in.cookie(Desk.COOKIE) + "'), 'hex')");
        assertFalse(page.html().contains(hash) || page.html().contains(in.cookie(Desk.COOKIE)));
    }

    @Test
    void one_of_them_is_ended_and_no_other() {
        Desk one = Desk.as(account);
        Desk two = Desk.as(account);
        String end = PATH + "/" + idOf(one) + "/end";
        assertEquals(end, desk.page(PATH).select("button[formaction=" + end + "]").attr("formaction"));
        assertEquals(303, desk.post(end).statusCode());
        assertEquals(303, desk.post(end).statusCode(), "twice is once");
        assertEquals(303, one.get("/desk").statusCode());
        assertEquals(200, two.get("/desk").statusCode());
        assertEquals(200, desk.get("/desk").statusCode());
    }

    @Test
    void all_others_are_ended_and_this_one_stays() {
        List<Desk> others = List.of(Desk.as(account), Desk.as(account));
        Desk somebodyElses = Desk.as(Given.checker());
        assertEquals(303, desk.post(PATH + "/end").statusCode());
        others.forEach(each -> assertEquals(303, each.get("/desk").statusCode()));
        assertEquals(200, somebodyElses.get("/desk").statusCode());
        assertTrue(desk.page(PATH).select("main button").isEmpty());
    }

    @Test
    void nobody_ends_somebody_elses() {
        Desk theirs = Desk.as(Given.checker());
        assertEquals(303, desk.post(PATH + "/" + idOf(theirs) + "/end").statusCode());
        assertEquals(200, theirs.get("/desk").statusCode());
        assertTrue(desk.post(PATH + "/nothing/end").statusCode() < 500);
    }

    @Test
    void a_chief_ends_all_of_an_account() {
        Desk chief = Desk.as(Given.chief());
        List<Desk> theirs = List.of(desk, Desk.as(account));
        String end = "/desk/accounts/" + account.id + "/end-sessions";
        assertEquals(403, desk.post(end).statusCode());
        assertEquals(1, chief.page("/desk/accounts").select("button[formaction=" + end + "]").size());
        assertEquals(303, chief.post(end, "seen", "0").statusCode());
        theirs.forEach(each -> assertEquals(303, each.get("/desk").statusCode()));
        assertEquals(200, Desk.as(account).get("/desk").statusCode(), "they may sign in again");
        assertEquals(200, chief.get("/desk").statusCode());
    }

    @Test
    void a_session_that_nobody_used_for_long_is_over_and_its_form_keeps_its_words() {
        unused("7 hours 59 minutes");
        assertEquals(200, desk.get("/desk").statusCode());
        assertEquals("t", Tables.value("select last_seen > now() - interval '1 minute' from account_session where account_id = '" + account.id + "'"));
        unused("8 hours 1 minute");
        assertEquals(1, Desk.as(account).page(PATH).select("tbody tr").size());
        Response refused = desk.post("/desk/dossiers", "title", "What I wrote all day", "language", "en");
        assertEquals(401, refused.statusCode());
        assertTrue(Desk.page(refused).select("main textarea").eachText().contains("What I wrote all day"), refused.asString());
        assertEquals(303, desk.get("/desk").statusCode());
    }

    @Test
    void reading_on_is_not_written_down_more_than_once_a_minute() {
        unused("50 seconds");
        String before = lastSeen();
        desk.page("/desk");
        assertEquals(before, lastSeen());
        unused("2 minutes");
        before = lastSeen();
        desk.page("/desk");
        assertFalse(before.equals(lastSeen()));
    }

    @Test
    void a_page_that_merely_stands_open_is_no_use_of_it() {
        unused("1 hour");
        String before = lastSeen();
        String claim = Given.claim(Given.checker()).id.toString();
        assertEquals(200, desk.post("/desk/claims/" + claim + "/presence").statusCode());
        assertEquals(before, lastSeen());
    }

    private void unused(String time) {
        Tables.change("update account_session set last_seen = now() - interval '" + time + "' where account_id = '" + account.id + "'");
    }

    private String lastSeen() {
        return Tables.value("select last_seen from account_session where account_id = '" + account.id + "'");
    }

    private static String idOf(Desk desk) {
        return Tables.value("select id from account_session where token_hash = encode(sha256('" + desk.session() + "'), 'hex')");
    }
}
