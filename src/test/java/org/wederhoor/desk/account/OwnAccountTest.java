package org.wederhoor.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.account.Account;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

@QuarkusTest
class OwnAccountTest {

    private final Account account = Given.checker();
    private final Desk desk = Desk.as(account);

    @Test
    void everybody_finds_their_account_in_the_head_and_says_where_mail_reaches_them() {
        assertEquals(account.fullName, desk.page("/desk").select(".who a[href=/desk/account]").text());
        Document page = desk.page("/desk/account");
        assertEquals("", page.select("#email").val());
        assertTrue(page.select("#wantsNotices-yes").hasAttr("checked"));
        assertEquals(303, save(" me@desk.example ", "yes", "0").statusCode());
        assertEquals("me@desk.example true", saved());
        assertEquals("me@desk.example", desk.page("/desk/account").select("#email").val());
        assertEquals("1", Tables.value("select count(*) from journal_entry where thing_id = '" + account.id + "' and verb = 'EDITED'"));
        assertEquals("0", Tables.value("select count(*) from journal_entry where row(journal_entry.*)::text like '%me@desk.example%'"));
    }

    @Test
    void an_address_is_taken_away_and_notices_are_stopped() {
        save("me@desk.example", "yes", "0");
        assertEquals(303, save("me@desk.example", "", "1").statusCode());
        assertEquals("me@desk.example false", saved());
        assertTrue(!desk.page("/desk/account").select("#wantsNotices-yes").hasAttr("checked"));
        assertEquals(303, save("", "yes", "2").statusCode());
        assertEquals(" true", saved());
    }

    @ParameterizedTest
    @ValueSource(strings = {"me", "me@", "@desk.example", "Me <me@desk.example>", "me@desk.example, all@desk.example",
            "me@desk.example?bcc=all@desk.example x", "me @desk.example"})
    void what_is_no_address_is_refused_in_words_and_kept_as_typed(String typed) {
        Response refused = save(typed, "yes", "0");
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertTrue(page.select("#email-error").text().startsWith("Give one email address"), page.text());
        assertEquals(typed, page.select("#email").val());
        assertEquals(" true", saved());
    }

    @Test
    void an_address_of_255_characters_is_too_long() {
        assertEquals(303, save("m".repeat(241) + "@desk.example", "yes", "0").statusCode());
        assertEquals(422, save("m".repeat(242) + "@desk.example", "yes", "1").statusCode());
    }

    @Test
    void a_tab_that_was_left_open_overwrites_nothing_and_one_sent_twice_is_no_conflict() {
        save("one@desk.example", "yes", "0");
        assertEquals(303, save("one@desk.example", "yes", "0").statusCode());
        Response stale = save("two@desk.example", "yes", "0");
        assertEquals(409, stale.statusCode());
        Document page = Desk.page(stale);
        assertTrue(page.select(".compare").text().contains("one@desk.example") && page.select(".compare").text().contains("two@desk.example"));
        assertEquals("two@desk.example", page.select("#email").val());
        // what stands beside the form belongs to it by its id
        assertEquals(List.of("form"), page.select("[form]").eachAttr("form").stream().distinct().toList());
        assertEquals(1, page.select("form#form").size());
        assertEquals("one@desk.example true", saved());
        assertEquals(303, save("two@desk.example", "yes", page.select("form.form [name=version]").val()).statusCode());
        assertEquals("two@desk.example true", saved());
    }

    @Test
    void only_who_knows_the_password_moves_the_mail_elsewhere() {
        save("me@desk.example", "yes", "0");
        for (String wrong : List.of("", "wrong", "hoor-en-wederhoor")) {
            Response refused = desk.post("/desk/account", "email", "thief@desk.example", "currentPassword", wrong, "wantsNotices", "yes", "version", "1");
            assertEquals(422, refused.statusCode());
            Document page = Desk.page(refused);
            assertEquals("That is not your password.", page.select("#currentPassword-error").text());
            assertEquals("thief@desk.example", page.select("#email").val());
            assertEquals("", page.select("#currentPassword").val());
        }
        assertEquals("me@desk.example true", saved());
        assertEquals(303, desk.post("/desk/account", "email", "me@desk.example", "currentPassword", "", "wantsNotices", "", "version", "1").statusCode());
        assertEquals("me@desk.example false", saved());
    }

    @Test
    void guessing_at_the_password_ends_after_eight_tries_and_shuts_nobody_out() {
        for (int i = 0; i < 8; i++) {
            desk.post("/desk/account", "email", "thief@desk.example", "currentPassword", "wrong", "version", "0").then().statusCode(422);
        }
        Document page = Desk.page(save("me@desk.example", "yes", "0"));
        assertTrue(page.select("#currentPassword-error").text().startsWith("Too many attempts"), page.text());
        assertEquals(" true", saved());
        desk.get("/desk").then().statusCode(200);
        Response in = Desk.signedOut().post("/desk/sign-in", "name", account.signInName, "password", Given.PASSWORD);
        assertEquals(303, in.statusCode());
        assertEquals(303, Desk.as(account).post("/desk/account", "email", "me@desk.example", "currentPassword", Given.PASSWORD, "version", "0").statusCode());
        assertEquals("0", Tables.value("select count(*) from security_event where about like '%@desk.example%'"));
    }

    @Test
    void a_chief_gives_a_new_account_its_address() {
        Desk chief = Desk.as(Given.chief());
        String name = Given.unique("new").replace(' ', '-');
        Response wrong = chief.post("/desk/accounts", "id", Ids.next(), "fullName", "New", "name", name, "role", "EDITOR", "email", "nowhere");
        assertEquals(422, wrong.statusCode());
        assertEquals("nowhere", Desk.page(wrong).select("#email").val());
        chief.post("/desk/accounts", "id", Ids.next(), "fullName", "New", "name", name, "role", "EDITOR", "email", "new@desk.example")
                .then().statusCode(200);
        assertEquals("new@desk.example", Tables.value("select email from account where sign_in_name = '" + name + "'"));
    }

    private Response save(String email, String wants, String version) {
        return desk.post("/desk/account", "email", email, "currentPassword", Given.PASSWORD, "wantsNotices", wants, "version", version);
    }

    private String saved() {
        return Tables.value("select coalesce(email, '') || ' ' || wants_notices from account where id = '" + account.id + "'");
    }
}
