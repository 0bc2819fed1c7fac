package org.wederhoor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;

@QuarkusTest
class SetUpTest {

    private static final String PASSWORD = "a long sentence";

    @Inject
    FirstChief firstChief;

    @BeforeEach
    void nobodyKeepsTheAccounts() {
        Tables.change("update account set disabled_at = now() where role = 'CHIEF' and password_hash is not null and disabled_at is null");
        Tables.change("delete from sign_in_failure");
    }

    @Test
    void the_link_makes_the_first_chief_once() {
        String link = firstChief.freshLink().orElseThrow();
        String name = Given.unique("first").replace(' ', '-');
        assertEquals(2, Desk.signedOut().page(link).select("input[name=name], input[name=fullName]").size());

        Response answer = choose(link, "Ada Lovelace", name, PASSWORD, PASSWORD);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/desk/sign-in"));
        assertEquals(303, Desk.signedOut().post("/desk/sign-in", "name", name, "password", PASSWORD).statusCode());
        assertEquals("CHIEF", Tables.value("select role from account where sign_in_name = '" + name + "'"));

        assertEquals(409, Desk.signedOut().get(link).statusCode());
        assertEquals(409, choose(link, "Second", Given.unique("second").replace(' ', '-'), PASSWORD, PASSWORD).statusCode());
        assertTrue(firstChief.freshLink().isEmpty());
    }

    @Test
    void a_fresh_link_ends_the_one_before_and_a_chief_ends_both() {
        String first = firstChief.freshLink().orElseThrow();
        String second = firstChief.freshLink().orElseThrow();
        assertEquals(409, Desk.signedOut().get(first).statusCode());
        assertEquals(200, Desk.signedOut().get(second).statusCode());
        Account chief = Given.chief();
        Given.made(() -> {
            Account.<Account>findById(chief.id).choosePassword(PASSWORD);
            return null;
        });
        assertEquals(409, Desk.signedOut().get(second).statusCode());
    }

    @Test
    void a_link_that_expired_or_never_was_opens_nothing() {
        String link = firstChief.freshLink().orElseThrow();
        Tables.change("update set_up_link set expires_at = now() - interval '1 second' where used_at is null");
        assertEquals(409, Desk.signedOut().get(link).statusCode());
        assertEquals(409, Desk.signedOut().get("/desk/set-up/made-up").statusCode());
        assertTrue(Desk.page(Desk.signedOut().get(OtherLanguage.PREFIX + "/desk/set-up/made-up")).text()
                .contains(OtherLanguage.words(AccountMessages.class).refusal(AccountRefusal.LINK_SPENT)));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "eleven signs?,eleven signs?x,passwordAgain,not the same",
        "eleven sign,eleven sign,password,at least 12",
        "'','',password,at least 12",
        "🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊,🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊,password,at least 12",
        "LONG,LONG,password,128 characters",
        "123QWEasdzxc,123QWEasdzxc,password,guessed first",
        "Zoë de Vries,Zoë de Vries,password,a name"
    })
    void a_password_that_will_not_do_is_refused_in_words_and_the_name_is_kept(String typed, String again, String field, String words) {
        String link = firstChief.freshLink().orElseThrow();
        String password = typed.replace("LONG", "🦊".repeat(129));
        Response answer = choose(link, "Zoë de Vries", "zoe", password, again.replace("LONG", password));
        assertEquals(422, answer.statusCode());
        Document page = Desk.page(answer);
        assertTrue(page.select("#" + field + "-error").text().contains(words), page.text());
        assertEquals("Zoë de Vries", page.selectFirst("input[name=fullName]").val());
        assertEquals("zoe", page.selectFirst("input[name=name]").val());
        assertEquals("", page.selectFirst("input[name=password]").val());
        assertEquals("", page.selectFirst("input[name=passwordAgain]").val());
        assertFalse(!password.isEmpty() && page.select("input[type=password]").outerHtml().contains(password));
        assertEquals(200, Desk.signedOut().get(link).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"editor, already signs in", "EDITOR, already signs in", "a, 2 to 40", "with space, 2 to 40", ".dot, 2 to 40", "zoë, 2 to 40",
        "'', Fill this in", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, 43 characters"})
    void a_name_that_will_not_do_is_refused_in_words(String name, String words) {
        Response answer = choose(firstChief.freshLink().orElseThrow(), "Zoë", name, PASSWORD, PASSWORD);
        assertEquals(422, answer.statusCode());
        assertTrue(Desk.page(answer).select("#name-error").text().contains(words), Desk.page(answer).select("#name-error").text());
        assertEquals(name, Desk.page(answer).selectFirst("input[name=name]").val());
    }

    @Test
    void a_full_name_is_needed() {
        Response answer = choose(firstChief.freshLink().orElseThrow(), " ", "zoe", PASSWORD, PASSWORD);
        assertEquals(422, answer.statusCode());
        assertEquals("Fill this in.", Desk.page(answer).select("#fullName-error").text());
    }

    @Test
    void a_password_as_long_as_can_be_kept_opens_the_desk_and_its_beginning_does_not() {
        String name = Given.unique("long").replace(' ', '-');
        String longest = "Zin: " + "\uD834\uDD1E".repeat(123);
        assertEquals(303, choose(firstChief.freshLink().orElseThrow(), "Long", name, longest, longest).statusCode());
        assertEquals(401, Desk.signedOut().post("/desk/sign-in", "name", name, "password", longest.substring(0, 249)).statusCode());
        assertEquals(303, Desk.signedOut().post("/desk/sign-in", "name", name, "password", longest).statusCode());
    }

    @Test
    void whoever_is_invited_chooses_a_password_and_no_name_and_loses_older_sessions() {
        Account invited = Given.editor();
        String link = Given.made(() -> SetUpLink.issueFor(Account.findById(invited.id))).path();
        Desk before = Desk.as(invited);
        assertTrue(Desk.signedOut().page(link).select("input[name=name]").isEmpty());
        assertTrue(Desk.signedOut().page(link).text().contains(invited.fullName));
        assertEquals(303, Desk.signedOut().post(link, "password", PASSWORD, "passwordAgain", PASSWORD, "name", "other", "fullName", "Other")
                .statusCode());
        assertEquals(303, before.get("/desk/dossiers").statusCode());
        assertEquals(invited.fullName, Tables.value("select full_name from account where id = '" + invited.id + "'"));
        assertEquals("EDITOR", Tables.value("select role from account where id = '" + invited.id + "'"));
        assertEquals(409, Desk.signedOut().get(link).statusCode());
    }

    @Test
    void a_link_of_a_disabled_account_opens_nothing() {
        Account invited = Given.editor();
        String link = Given.made(() -> SetUpLink.issueFor(Account.findById(invited.id))).path();
        Given.made(() -> {
            Account.<Account>findById(invited.id).disable(Account.named("chief"));
            return null;
        });
        assertEquals(409, Desk.signedOut().get(link).statusCode());
    }

    private static Response choose(String link, String fullName, String name, String password, String again) {
        return Desk.signedOut().post(link, "fullName", fullName, "name", name, "password", password, "passwordAgain", again);
    }
}
