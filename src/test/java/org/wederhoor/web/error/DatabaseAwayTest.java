package org.wederhoor.web.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.web.WebMessages;

/** What readers and editors get when the server drops every connection and takes no new one. */
@QuarkusTest
class DatabaseAwayTest {

    private static final String WORDS = "Line one\n\nשלום 🦊 *emphasis* & \"quoted\"";

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.flyway.username")
    String user;

    @Inject
    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void readers_are_told_and_an_editor_gets_every_word_back_until_it_returns() throws Exception {
        Desk editor = Desk.as("editor");
        Claim claim = Given.claim(Given.checker());
        String slug = Desk.signedOut().page("/").selectFirst("h3.claim a").attr("href");
        String verdict = "/desk/claims/" + claim.id + "/verdict";
        // opened before the database went away
        Document page = editor.page("/desk/claims/" + claim.id);

        whileAway(() -> {
            // the first of these meets connections that were cut, the others find none to be had
            for (int i = 0; i < 3; i++) {
                assertAway(Desk.signedOut().get(OtherLanguage.PREFIX + slug), OtherLanguage.TAG, OtherLanguage.words(WebMessages.class).errorTitle(503));
                Response sent = editor.post(verdict, "id", page.select("form[action$=/verdict] [name=id]").val(), "mark", "UNVERIFIED", "rationale", WORDS,
                        "password", "secret-words", "then", "submit");
                assertEquals(503, sent.statusCode());
                Document recovery = Desk.page(sent);
                assertEquals(WORDS, recovery.selectFirst("textarea[name=rationale]").wholeText());
                assertEquals("UNVERIFIED", recovery.selectFirst("textarea[name=mark]").wholeText());
                assertEquals(verdict, recovery.selectFirst("main form").attr("action"));
                assertTrue(recovery.text().contains("The database cannot be reached at the moment."));
                assertFalse(recovery.html().contains("secret-words"));
                assertAway(editor.get("/desk/claims/" + claim.id), "en", "Back in a moment");
            }
        });

        long patience = System.nanoTime() + 15_000_000_000L;
        while (editor.get("/desk").statusCode() != 200 && System.nanoTime() < patience) {
            Thread.sleep(100);
        }
        assertEquals(200, Desk.signedOut().get(slug).statusCode());
        assertEquals("0", Tables.value("select count(*) from verdict where claim_id = '" + claim.id + "'"));
        editor.post(verdict, "id", page.select("form[action$=/verdict] [name=id]").val(), "mark", "UNVERIFIED", "rationale", WORDS, "then", "submit")
                .then().statusCode(303);
    }

    private static void assertAway(Response answer, String language, String heading) {
        assertEquals(503, answer.statusCode());
        assertEquals("30", answer.header("Retry-After"));
        Document page = Desk.page(answer);
        assertEquals(language, page.selectFirst("html").attr("lang"));
        assertEquals(heading, page.select("h1").text());
        assertEquals(1, page.select("header.masthead .wordmark").size());
    }

    private void whileAway(Runnable work) throws SQLException {
        String name = Tables.value("select current_database()");
        Properties who = new Properties();
        who.setProperty("user", user);
        who.setProperty("password", password);
        try (Connection other = new org.postgresql.Driver().connect(url.replace("/" + name, "/template1"), who); Statement admin = other.createStatement()) {
            admin.execute("alter database \"" + name + "\" allow_connections false");
            try {
                admin.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
                work.run();
            } finally {
                admin.execute("alter database \"" + name + "\" allow_connections true");
            }
        }
    }
}
