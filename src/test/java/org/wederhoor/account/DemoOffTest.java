package org.wederhoor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Raw;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Site;
import org.wederhoor.web.language.Languages;

/** A newsroom's own installation: one setting shuts the demo's doors and leaves everything else standing, another chooses a language. */
@QuarkusTest
@TestProfile(DemoOffTest.DemoOff.class)
class DemoOffTest {

    public static class DemoOff implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wederhoor.demo", "false", "quarkus.http.port", "8181", "wederhoor.site.languages", OtherLanguage.TAG);
        }
    }

    @Inject
    FirstChief firstChief;

    @Inject
    Site settings;

    @TestHTTPResource("/")
    URI site;

    /** The demo was on once, and everybody's session of then is still open. */
    @BeforeEach
    void the_demo_was_on() {
        Map.of("editor2", Role.EDITOR, "chief", Role.CHIEF).forEach((name, role) -> Given.made(() -> {
            if (Account.named(name) == null) {
                Account.demo(name, "Demo " + name, role).persist();
            }
            return null;
        }));
    }

    @AfterEach
    void forgetFailures() {
        Tables.change("delete from sign_in_failure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checker", "editor", "editor2", "chief"})
    void the_demo_sign_ins_are_refused(String name) {
        Response answer = Desk.signedOut().post("/desk/sign-in", "name", name, "password", "hoor-en-wederhoor");
        assertEquals(401, answer.statusCode());
        assertFalse(answer.headers().hasHeaderWithName("Set-Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checker", "editor", "editor2", "chief"})
    void a_session_that_is_still_open_is_refused(String name) {
        Desk open = Desk.as(name);
        assertEquals(303, open.get("/desk/dossiers").statusCode());
        assertEquals(401, open.post("/desk/dossiers", "title", "x", "language", "en").statusCode());
    }

    @Test
    void the_sign_in_page_shows_neither_names_nor_password() {
        Document page = Desk.signedOut().page("/desk/sign-in");
        assertFalse(page.html().contains("hoor-en-wederhoor"));
        assertTrue(page.select("section.notice, code").isEmpty());
    }

    @Test
    void the_dossier_is_there_under_the_names_of_its_authors() {
        assertEquals("16", Tables.value("select count(*) from current_edition"));
        Document front = Desk.signedOut().page("/");
        String verdict = Desk.signedOut().page(front.selectFirst("h3.claim a").attr("href")).text();
        assertTrue(verdict.contains("Demo checker") && verdict.contains("Demo editor"), verdict);
    }

    @Test
    void whoever_installs_it_becomes_the_first_chief() {
        String link = firstChief.freshLink().orElseThrow();
        Desk.signedOut().page(link);
        assertEquals(303, Desk.signedOut().post(link, "fullName", "First Chief", "name", "first.chief", "password", "a long sentence",
                "passwordAgain", "a long sentence").statusCode());
        Response in = Desk.signedOut().post("/desk/sign-in", "name", "first.chief", "password", "a long sentence");
        assertEquals(303, in.statusCode());
        assertEquals(200, Desk.signedOut().asks().cookie(Desk.COOKIE, in.cookie(Desk.COOKIE)).get("/desk/dossiers").statusCode());
        assertTrue(firstChief.freshLink().isEmpty());
    }

    @Test
    void where_no_address_is_set_the_site_is_where_it_listens() {
        assertEquals(URI.create("http://localhost:8181"), settings.url());
    }

    @Test
    void a_language_that_was_not_chosen_is_not_there() {
        Document front = Desk.signedOut().page("/");
        assertEquals(OtherLanguage.TAG, front.selectFirst("html").attr("lang"));
        assertEquals(List.of(), front.select("[hreflang]").eachAttr("hreflang").stream().filter(each -> !each.equals(OtherLanguage.TAG)
                && !each.equals("x-default")).toList());
        for (Locale each : Languages.built()) {
            String address = "/" + each.toLanguageTag() + "/";
            assertEquals(each.equals(OtherLanguage.LOCALE) ? 200 : 404, Desk.signedOut().get(address).statusCode(), address);
        }
    }

    @Test
    void it_serves_other_hosts_and_proxies() {
        assertEquals(200, Raw.send(site, "GET / HTTP/1.1", "Host: news.example.org", "X-Forwarded-For: 192.0.2.1").status());
    }
}
