package org.wederhoor.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
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

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Walk;

/** An instance for readers alone, on a database that takes no write, as a replica takes none. */
@QuarkusTest
@TestProfile(NoDeskTest.NoDesk.class)
class NoDeskTest {

    public static class NoDesk implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wederhoor.desk.enabled", "false", "quarkus.flyway.migrate-at-start", "true");
        }
    }

    private static final String READS_ALONE = "default_transaction_read_only";

    @Inject
    AgroalDataSource database;

    private final Desk reader = Desk.signedOut();
    private Account editor;
    private Desk signedIn;
    private String verdict;
    private String preview;

    @BeforeEach
    void a_verdict_is_published_elsewhere_and_nothing_can_be_written_here() {
        Account writer = Given.checker();
        editor = Given.editor();
        signedIn = Desk.as(editor);
        Claim claim = Given.claim(writer);
        verdict = "/claims/" + Given.published(claim, writer, editor).read().claimSlug();
        preview = "/preview/" + Given.preview(Given.submissionOf(Given.submitted(Given.claim(writer), writer)), editor);
        Tables.asOwner("alter role wederhoor set " + READS_ALONE + " = on");
        connectAnew("on");
    }

    @AfterEach
    void others_write_again() {
        Tables.asOwner("alter role wederhoor reset " + READS_ALONE);
        connectAnew("off");
    }

    /** A role's setting holds for new connections, and the old ones are closed a moment later. */
    private void connectAnew(String readsAlone) {
        database.flush(AgroalDataSource.FlushMode.GRACEFUL);
        Instant patience = Instant.now().plusSeconds(10);
        while (!readsAlone.equals(Tables.value("show " + READS_ALONE))) {
            assertTrue(Instant.now().isBefore(patience), "connections are not closed");
        }
    }

    @Test
    void readers_find_every_page() {
        List<Walk.Visited> pages = Walk.from(reader, 2, verdict, "/en/", OtherLanguage.PREFIX + "/", "/search?q=huawei", verdict + "/report");
        assertTrue(pages.size() > 20, pages.toString());
        for (Walk.Visited page : pages) {
            assertEquals(page.path().contains("/desk") ? 404 : 200, reader.get(page.path()).statusCode(), page.path());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/other/desk", "/desk/", "/%64esk", "/desk/sign-in", "/other/desk/claims/1", "/desk/set-up/abc"})
    void the_desk_is_not_here(String written) {
        String path = OtherLanguage.in(written);
        assertEquals(404, reader.get(path).statusCode());
        assertEquals(404, signedIn.get(path).statusCode());
    }

    @Test
    void a_preview_is_shown_where_its_opening_can_be_noted_and_not_here() {
        Response answer = reader.get(preview);
        assertEquals(404, answer.statusCode());
        assertEquals(reader.get("/preview/guessed").asString().replace("guessed", ""), answer.asString().replace(preview.substring(9), ""));
    }

    @Test
    void nobody_signs_in() {
        assertEquals(404, reader.post("/desk/sign-in", "name", editor.signInName, "password", "x").statusCode());
    }

    @Test
    void a_report_that_came_here_is_given_back() {
        Response answer = reader.post(verdict + "/report", "edition", "1", "wrong", "It was Tuesday.", "contact", "me@example.org");
        assertEquals(503, answer.statusCode());
        Document page = Desk.page(answer);
        assertEquals("It was Tuesday.", page.select("textarea[name=wrong]").text());
        assertEquals("me@example.org", page.select("input[name=contact]").val());
        assertTrue(page.text().contains("cannot be accepted here just now"), page.text());
        assertFalse(page.text().contains("Thank"), page.text());
    }
}
