package org.wederhoor.publication.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;

/** A search takes two seconds at most, whatever it waits for, and leaves the rest of the site its connections. */
@QuarkusTest
class SearchTimeTest {

    private static final String GIVEN_UP = "This search took too long and was stopped.";

    private final Desk reader = Desk.signedOut();

    @Inject
    AgroalDataSource database;

    @Test
    void a_search_that_takes_too_long_is_given_up_with_a_sentence() throws Exception {
        try (Connection held = held("search_verdict")) {
            assertGivenUp(found("word", null));
        }
    }

    @Test
    void so_is_one_of_which_only_what_is_shown_takes_too_long() throws Exception {
        Edition edition = published("They sold everything twice");
        try (Connection held = held("edition")) {
            assertGivenUp(found("sold everything twice", edition.read().dossierSlug()));
        }
    }

    @Test
    void its_statements_take_no_longer_together_than_one_may() throws Exception {
        String slug = published("Nothing at all happened").read().dossierSlug();
        try (Connection first = held("search_thing"); Connection second = held("search_verdict")) {
            CompletableFuture<Response> answer = CompletableFuture.supplyAsync(() -> found("word", slug));
            Thread.sleep(1_300);
            first.rollback();
            Thread.sleep(1_300);
            second.rollback();
            assertGivenUp(answer.get());
        }
    }

    @Test
    void only_a_few_searches_have_a_connection_at_a_time() throws Exception {
        try (Connection held = held("search_verdict")) {
            List<Callable<Response>> many = new ArrayList<>(Collections.nCopies(12, () -> found("word", null)));
            CompletableFuture<List<Response>> answers = CompletableFuture.supplyAsync(() -> Together.run(many));
            int most = 0;
            while (!answers.isDone()) {
                most = Math.max(most, Integer.parseInt(Tables.value("select count(*) from pg_locks where not granted"
                        + " and relation = 'search_verdict'::regclass")));
            }
            assertEquals(5, most);
            answers.get().forEach(SearchTimeTest::assertGivenUp);
        }
        assertEquals(200, found("word", null).statusCode());
    }

    @Test
    void of_many_words_none_is_corrected() {
        published("Somebody thought perfectly ordinary neighbours welcomed everything yesterday afternoon");
        assertEquals(1, Desk.page(found("perfectlyy ordinaryy neighbourss", null)).select("[aria-labelledby=verdicts] h3").size());
        assertEquals(List.of(), Desk.page(found("somebodyy thoughtt perfectlyy ordinaryy neighbourss welcomedd everythingg yesterdayy afternoonn", null))
                .select("main .notice, main h3").eachText());
    }

    private static void assertGivenUp(Response answer) {
        assertEquals(503, answer.statusCode());
        assertTrue(Desk.page(answer).select("main .notice").text().contains(GIVEN_UP), answer.asString());
        assertEquals(1, Desk.page(answer).select("main input[name=q]").size());
    }

    private Response found(String words, String dossier) {
        return reader.asks().queryParam("q", words).queryParam("dossier", dossier == null ? "" : dossier).get("/search");
    }

    private static Edition published(String sentence) {
        Account writer = Given.checker();
        Claim claim = Given.claim(Given.dossier(), Given.party("Claimant"), sentence, writer);
        return Given.published(claim, writer, Given.editor());
    }

    /** Nobody reads {@code table} until what this gives is rolled back or closed. */
    private Connection held(String table) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.createStatement().execute("lock table " + table + " in access exclusive mode");
        return connection;
    }
}
