package org.wederhoor.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;

/** The address names the language; only the bare front asks the browser. */
@QuarkusTest
class LanguagesTest {

    private final Desk reader = Desk.signedOut();

    @Test
    void the_bare_front_goes_where_the_browser_asks() {
        Response other = front(OtherLanguage.TAG + "-XX," + OtherLanguage.TAG + ";q=0.9,en;q=0.8");
        assertEquals(302, other.statusCode());
        assertTrue(other.header("Location").endsWith(OtherLanguage.PREFIX + "/"));
        negotiated(other);
        for (String each : List.of("en-GB,en;q=0.9," + OtherLanguage.TAG + ";q=0.8", "xx", "*", "", OtherLanguage.TAG + ";q=0", "not;a;header")) {
            Response stays = front(each);
            assertEquals(200, stays.statusCode(), each);
            assertEquals("en", Desk.page(stays).selectFirst("html").attr("lang"));
            negotiated(stays);
            assertEquals(reader.get("/en/").header("ETag"), stays.header("ETag"), "the same page, held for both");
        }
    }

    private static void negotiated(Response answer) {
        assertEquals(List.of("Accept-Language, Accept-Encoding"), answer.headers().getValues("Vary"));
        assertEquals("no-cache", answer.header("Cache-Control"));
        assertNull(answer.header("CDN-Cache-Control"));
        assertNotNull(answer.header("Content-Security-Policy"));
        assertNotNull(answer.header("Date"));
    }

    @Test
    void whoever_chooses_a_language_is_not_sent_back() {
        Document other = reader.page(OtherLanguage.PREFIX + "/");
        String english = other.selectFirst("nav a[hreflang=en]").attr("href");
        Response chosen = reader.asks().header("Accept-Language", OtherLanguage.TAG).get(english);
        assertEquals(200, chosen.statusCode());
        Document page = Desk.page(chosen);
        assertEquals("en", page.selectFirst("html").attr("lang"));
        assertEquals(List.of("Accept-Encoding"), chosen.headers().getValues("Vary"));
        assertEquals(english, page.selectFirst("a.wordmark").attr("href"));
        assertEquals(english, Desk.page(reader.get("/claims/nothing")).selectFirst("a.wordmark").attr("href"));
    }

    @Test
    void no_other_page_asks_the_browser() {
        String path = path();
        Response answer = reader.asks().header("Accept-Language", OtherLanguage.TAG).get(path);
        assertEquals(200, answer.statusCode());
        assertEquals("en", answer.header("Content-Language"));
        assertFalse(answer.headers().getValues("Vary").contains("Accept-Language"));
    }

    @Test
    void every_page_names_itself_in_every_language_and_where_to_go_without_one() {
        for (String each : List.of("/methodology", path())) {
            for (String prefix : OtherLanguage.prefixes()) {
                Document page = reader.page(prefix + each);
                for (String other : OtherLanguage.prefixes()) {
                    String address = URI.create(alternate(page, OtherLanguage.of(other).toLanguageTag())).getPath();
                    assertEquals(other + each, address);
                }
                assertEquals(alternate(page, "en"), alternate(page, "x-default"));
                assertEquals(alternate(page, OtherLanguage.of(prefix).toLanguageTag()), page.selectFirst("link[rel=canonical]").attr("href"));
            }
        }
        Document front = reader.page("/");
        assertTrue(alternate(front, "en").endsWith("/en/"));
        assertTrue(alternate(front, OtherLanguage.TAG).endsWith(OtherLanguage.PREFIX + "/"));
        assertTrue(alternate(front, "x-default").matches("https?://[^/]+/"));
    }

    @Test
    void a_page_that_is_not_there_names_no_other() {
        assertTrue(Desk.page(reader.get("/claims/nothing")).select("link[hreflang]").isEmpty());
    }

    @Test
    void a_language_that_is_not_offered_is_no_page() {
        String path = path();
        for (String each : List.of("/xx", "/xx/", "/xx" + path, "/en" + path, OtherLanguage.PREFIX + "-BE/",
                OtherLanguage.PREFIX.toUpperCase(Locale.ROOT) + path, OtherLanguage.PREFIX + OtherLanguage.PREFIX + path)) {
            assertEquals(404, reader.get(each).statusCode(), each);
        }
        assertEquals(200, reader.get("/en").statusCode());
        assertEquals(200, reader.get(OtherLanguage.PREFIX).statusCode());
    }

    private static String alternate(Document page, String language) {
        return page.selectFirst("link[rel=alternate][hreflang=" + language + "]").attr("href");
    }

    private Response front(String wanted) {
        return reader.asks().header("Accept-Language", wanted).get("/");
    }

    private static String path() {
        Claim claim = Given.claim(Given.checker());
        Given.published(claim, Given.checker(), Given.editor());
        return "/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }
}
