package org.wederhoor.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;
import org.wederhoor.web.WebMessages;
import org.wederhoor.web.language.Languages;

@QuarkusTest
class ErrorPagesTest {

    private static final String WORDS = "Line one\nשלום 🦊 <script>alert(1)</script> & \"quoted\"";

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"/claims/nothing-here", "/dossiers/nothing-here", "/claims/nothing-here/editions/1", "/nothing/at/all", "/nothing"})
    void an_address_that_is_not_there_gets_a_page_in_the_sites_look(String path) {
        Response english = Desk.signedOut().get(path);
        assertEquals(404, english.statusCode());
        assertLook(Desk.page(english), "en", "There is nothing at this address");
        Response translated = Desk.signedOut().get(OtherLanguage.PREFIX + path);
        assertEquals(404, translated.statusCode());
        assertLook(Desk.page(translated), OtherLanguage.TAG, OtherLanguage.words(WebMessages.class).errorTitle(404));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "00000000-0000-0000-0000-000000000000", "1"})
    void a_thing_of_the_desk_that_is_not_there_is_no_failure(String id) {
        assertEquals(404, Desk.as("chief").get("/desk/dossiers/" + id).statusCode());
        assertEquals(404, Desk.as("chief").get("/desk/dossiers/" + id + "/edit").statusCode());
        assertEquals(404, Desk.as("chief").post("/desk/dossiers/" + id, "title", "x", "language", "en", "version", 0).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "0", "99999999999"})
    void an_edition_that_is_no_number_is_not_there(String number) {
        String path = Desk.signedOut().page("/").selectFirst("h3.claim a").attr("href");
        assertEquals(404, Desk.signedOut().get(path + "/editions/" + number).statusCode());
    }

    @Test
    void an_editor_whose_session_is_gone_gets_every_word_back() {
        Map<String, String> before = Tables.all();
        Response answer = Desk.signedOut().post("/desk/dossiers", "title", "A title", "summary", WORDS, "alias", "one", "alias", "two",
                "password", "secret-words", "passwordAgain", "secret-words", "newPassword", "secret-words", "token", "some-token");
        assertEquals(401, answer.statusCode());
        Document page = Desk.page(answer);
        assertEchoed(page, "/desk/dossiers");
        assertEquals(List.of("one", "two"), page.select("textarea[name=alias]").eachText());
        assertTrue(page.text().contains("You are no longer signed in."));
        assertFalse(page.html().contains("secret-words"));
        assertFalse(page.html().contains("some-token"));
        assertEquals(before, Tables.all());
    }

    @Test
    void a_form_from_another_session_changes_nothing_and_gives_every_word_back() {
        Desk editor = Desk.as("editor");
        Map<String, String> before = Tables.all();
        for (String wrong : List.of("", "wrong", Desk.as("editor2").token())) {
            before = Tables.all();
            Response answer = editor.post(OtherLanguage.PREFIX + "/desk/dossiers", "id", Ids.next(), "title", "A title", "summary", WORDS, "language", "en",
                    "token", wrong);
            assertEquals(409, answer.statusCode());
            assertEchoed(Desk.page(answer), OtherLanguage.PREFIX + "/desk/dossiers");
            assertEquals(OtherLanguage.TAG, Desk.page(answer).selectFirst("html").attr("lang"));
            assertEquals(before, Tables.all());
        }
        assertEquals(409, editor.form().formParam("title", "no token at all").post("/desk/dossiers").statusCode());
        assertEquals(before, Tables.all());
    }

    @Test
    void what_was_given_back_can_be_sent_again() {
        Desk editor = Desk.as("editor");
        String id = Ids.next().toString();
        Document page = Desk.page(editor.post("/desk/dossiers", "id", id, "title", "Sent again", "summary", WORDS, "language", "en",
                "token", "of a session that is gone"));
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        page.select("form input[type=hidden], form textarea").forEach(each -> fields.put(each.attr("name"),
                each.normalName().equals("textarea") ? each.wholeText() : each.val()));
        Response answer = editor.post(page.selectFirst("main form").attr("action"), fields);
        assertEquals(303, answer.statusCode());
        assertEquals(WORDS.replace("\n", " "), editor.page("/desk/dossiers/" + id).selectFirst(".lead").text());
    }

    @Test
    void what_the_page_put_into_a_form_goes_back_unseen() {
        String id = Ids.next().toString();
        Document page = Desk.page(Desk.signedOut().post("/desk/dossiers", "id", id, "version", "3", "then", "passage", "party", id,
                "party", "", "title", "A title"));
        assertEquals(List.of("", id, "3", "passage", id, ""), page.select("main input[type=hidden]").eachAttr("value"));
        assertEquals(List.of("title"), page.select("textarea").eachAttr("name"));
    }

    @Test
    void whoever_is_signed_out_reads_that_signing_in_comes_first_and_nobody_else_does() {
        String signIn = "Sign in again in a new tab";
        String twice = "The first press of “Send again” then renews this form, the second one sends it.";
        Desk editor = Desk.as("editor");
        String signedOut = Desk.page(Desk.signedOut().post("/desk/dossiers", "title", "x")).select("main").text();
        assertTrue(signedOut.contains(signIn) && signedOut.contains(twice), signedOut);
        String token = Desk.page(editor.post("/desk/dossiers", "title", "x", "token", "old")).select("main").text();
        assertTrue(token.contains("press once more") && !token.contains(signIn), token);
        String missing = Desk.page(editor.post("/desk/dossiers/" + Ids.next(), "title", "x")).select("main").text();
        assertFalse(missing.contains(signIn) || missing.contains("press once more"), missing);
    }

    @Test
    void two_megabytes_survive_being_refused_twice_where_somebody_signed_in_before() {
        String words = "ë\n".repeat(700_000) + "end";
        String known = Desk.signedOut().post("/desk/sign-in", "name", "editor", "password", "hoor-en-wederhoor").cookie("wederhoor-known");
        Document once = Desk.page(Desk.signedOut().form().cookie("wederhoor-known", known).formParam("title", "A title").formParam("summary", words)
                .post("/desk/dossiers"));
        Document twice = Desk.page(Desk.as("editor").post("/desk/dossiers", "title", "A title",
                "summary", once.selectFirst("textarea[name=summary]").wholeText(), "token", "old"));
        assertTrue(words.equals(twice.selectFirst("textarea[name=summary]").wholeText()));
    }

    @Test
    void a_page_that_is_refused_says_why_and_promises_nothing() {
        Response answer = Desk.signedOut().get("/desk/set-up/spent");
        assertEquals(409, answer.statusCode());
        assertLook(Desk.page(answer), "en", "This cannot be done");
        assertTrue(Desk.page(answer).select("main").text().contains("This link has been used"));
        assertFalse(Desk.page(answer).text().contains("nothing is lost"));
    }

    @Test
    void while_the_database_is_away_readers_are_told_and_an_editor_gets_every_word_back() throws SQLException {
        Desk editor = Desk.as("editor");
        List<Connection> taken = new ArrayList<>();
        try {
            // nobody else gets a connection while these are held
            for (int i = 0; i < 20; i++) {
                taken.add(database.getConnection());
            }
            Response reader = Desk.signedOut().get(OtherLanguage.PREFIX + "/");
            assertEquals(503, reader.statusCode());
            assertEquals("30", reader.header("Retry-After"));
            assertLook(Desk.page(reader), OtherLanguage.TAG, OtherLanguage.words(WebMessages.class).errorTitle(503));
            Response sent = editor.post("/desk/dossiers", "id", Ids.next(), "title", "A title", "summary", WORDS, "language", "en");
            assertEquals(503, sent.statusCode());
            assertEchoed(Desk.page(sent), "/desk/dossiers");
            assertEquals(List.of("Title", "Summary", "Language"), Desk.page(sent).select("main label").eachText());
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
        assertEquals(200, editor.get("/desk/dossiers").statusCode());
    }

    private static void assertLook(Document page, String language, String heading) {
        assertEquals(language, page.selectFirst("html").attr("lang"));
        assertEquals(heading, page.select("h1").text());
        assertEquals(1, page.select("header.masthead .wordmark").size());
        assertFalse(page.select("link[rel=stylesheet][href=/assets/css/base.css]").isEmpty());
        assertEquals(Languages.built().stream().map(Locale::toLanguageTag).toList(), page.select("nav a[hreflang]").eachAttr("hreflang"));
    }

    private static void assertEchoed(Document page, String action) {
        assertEquals("A title", page.selectFirst("textarea[name=title]").text());
        // the line end right after the tag is no part of the text
        assertEquals(WORDS, page.selectFirst("textarea[name=summary]").wholeText());
        assertTrue(page.select("main script").isEmpty());
        assertEquals(action, page.selectFirst("main form").attr("action"));
    }
}
