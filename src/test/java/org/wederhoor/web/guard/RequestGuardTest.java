package org.wederhoor.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Raw;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;
import org.wederhoor.web.WebMessages;

@QuarkusTest
class RequestGuardTest {

    @TestHTTPResource("/")
    URI site;

    @ParameterizedTest
    @ValueSource(strings = {"/desk;/dossiers", "/desk;x=y/dossiers", "/;/desk", "/desk%3B/dossiers", "/desk%3bx", "/desk%2Fdossiers",
        "/desk%2fdossiers", "/desk%5Cdossiers", "/desk\\dossiers", "//desk/dossiers", "/desk//dossiers", "/other//desk", "/x/../desk/dossiers",
        "/./desk", "/desk/..", "/x/%2e%2e/desk/dossiers", "/%2E/desk", "/x/.%2e/desk", "/desk%00", "/assets/..%2f..%2fx"})
    void a_path_that_can_be_read_in_two_ways_is_refused(String written) {
        String path = OtherLanguage.in(written);
        Raw answer = Raw.send(site, "GET " + path + " HTTP/1.1", "Cookie: " + Desk.COOKIE + "=" + Desk.as("chief").session());
        assertEquals(400, answer.status(), answer.head());
        // what is no address at all the server refuses by itself, without a word
        String heading = path.contains("\\") ? "" : path.startsWith(OtherLanguage.PREFIX)
                ? OtherLanguage.words(WebMessages.class).errorTitle(400) : "That address cannot be read";
        assertEquals(heading, Jsoup.parse(answer.body()).select("h1").text());
        assertFalse(answer.body().contains("/desk/dossiers/"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=a;b", "/?q=%2F%5C%3B", "/desk/sign-in?next=//x", "/?q=../.."})
    void what_follows_the_question_mark_is_not_the_path(String path) {
        assertEquals(200, Raw.send(site, "GET " + path + " HTTP/1.1").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "null", "http://localhost.example.org", "http://localhost:1", "file://"})
    void a_form_that_another_site_made_the_browser_send_changes_nothing(String origin) {
        Desk editor = Desk.as("editor");
        Map<String, String> before = Tables.all();
        int status = editor.asks().header("Origin", origin).formParam("token", editor.token()).formParam("id", Ids.next())
                .formParam("title", "Not ours").formParam("language", "en").post("/desk/dossiers").statusCode();
        assertEquals(403, status);
        assertEquals(before, Tables.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "null"})
    void its_words_are_given_back_but_nothing_to_send_them_with(String origin) {
        Desk editor = Desk.as("editor");
        Document page = Desk.page(editor.asks().header("Origin", origin).formParam("title", "<b>words</b>\nand more")
                .formParam("alias", "one").formParam("alias", "two").formParam("password", "secret-words").post(OtherLanguage.PREFIX + "/desk/dossiers"));
        assertTrue(page.text().contains("Dit formulier kwam van een andere site"), page.text());
        assertEquals("<b>words</b>\nand more", page.selectFirst("textarea[name=title]").wholeText());
        assertEquals(List.of("one", "two"), page.select("textarea[name=alias]").eachText());
        assertTrue(page.select("form, button, [name=token]").isEmpty(), page.html());
        assertFalse(page.html().contains(editor.token()) || page.html().contains("secret-words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk//dossiers", "/desk;x/dossiers", "/desk/%2e/dossiers"})
    void a_form_for_a_path_that_can_be_read_in_two_ways_gives_its_words_back(String path) {
        Raw answer = Raw.post(site, path, "title=These+words&id=" + Ids.next(), "Cookie: " + Desk.COOKIE + "=" + Desk.as("chief").session());
        assertEquals(400, answer.status(), answer.head());
        Document page = Jsoup.parse(answer.body());
        assertEquals("These words", page.selectFirst("textarea[name=title]").wholeText());
        assertTrue(page.select("form, button, [name=token]").isEmpty());
    }

    @Test
    void so_does_one_for_another_host() {
        Raw answer = Raw.post(site, "/desk/dossiers", "title=These+words", "Host: example.org");
        assertEquals(403, answer.status(), answer.head());
        assertEquals("These words", Jsoup.parse(answer.body()).selectFirst("textarea[name=title]").wholeText());
        assertTrue(Jsoup.parse(answer.body()).select("form, button").isEmpty());
    }

    @Test
    void a_form_that_cannot_be_read_does_not_come_back_in_part() {
        Raw answer = Raw.post(site, "/desk/dossiers", "title=These+words" + "&x=y".repeat(2_500));
        assertEquals(400, answer.status(), answer.head());
        assertTrue(Jsoup.parse(answer.body()).select("textarea").isEmpty());
    }

    @Test
    void nobody_is_signed_in_or_out_by_another_site() {
        Desk editor = Desk.as("editor");
        assertEquals(403, editor.asks().header("Origin", "https://example.org").formParam("x", "y").post("/desk/sign-out").statusCode());
        assertEquals(409, editor.asks().formParam("x", "y").post("/desk/sign-out").statusCode());
        assertEquals(200, editor.get("/desk/dossiers").statusCode());
        assertEquals(403, Desk.signedOut().asks().header("Origin", "https://example.org").formParam("name", "editor")
                .formParam("password", "hoor-en-wederhoor").post("/desk/sign-in").statusCode());
    }

    @Test
    void reading_is_open_to_links_from_anywhere() {
        assertEquals(200, Desk.signedOut().asks().header("Origin", "https://example.org").get("/").statusCode());
    }

    @Test
    void two_hosts_are_refused() {
        assertEquals(400, Raw.send(site, "GET / HTTP/1.1", "Host: " + site.getAuthority(), "Host: example.org").status());
    }

    @Test
    void a_body_in_chunks_ends_its_connection_so_that_nothing_hides_behind_it() throws IOException {
        String hidden = "GET /methodology HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\n\r\n";
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(("POST / HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nContent-Length: 5\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden).getBytes(StandardCharsets.UTF_8));
            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(1, answers.split("HTTP/1.1 ", -1).length - 1, answers);
        }
    }

    @Test
    void nor_are_there_chunks_before_they_were_thought_of() {
        assertEquals(400, Raw.send(site, "POST / HTTP/1.0", "Transfer-Encoding: chunked").status());
    }
}
