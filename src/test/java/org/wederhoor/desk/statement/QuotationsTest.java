package org.wederhoor.desk.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.web.Ids;

/** What is quoted is kept to the letter, because it has to be found again in the source. */
@QuarkusTest
class QuotationsTest {

    // letters in two parts, a space that does not break, two spaces, and space at both ends
    private static final String WORDS = " Zoe\u0308 zei:\u00a0“nee”.\n\nEn  verder ";

    private final UUID id = Ids.next();
    private final Dossier dossier = Given.dossier();
    private final Source source = Given.source(dossier, "Krant");

    @Test
    void in_a_statement() {
        Response answer = state(WORDS.replace("\n", "\r\n"));
        assertEquals(303, answer.statusCode());
        assertEquals(List.of(WORDS), Given.made(() -> Statement.<Statement>findById(id).passages.stream()
                .map(each -> each.passage.exact).toList()));
    }

    @Test
    void white_space_alone_is_no_statement() {
        Response answer = state(" \r\n\t ");
        assertEquals(422, answer.statusCode());
        assertTrue(Desk.page(answer).select("#paraphrase-error").size() == 1);
    }

    @Test
    void in_an_appearance() {
        Claim claim = Given.claim(dossier, Given.party("Claimant"), Given.unique("The sky is green"), Given.checker());
        Response answer = Desk.as("checker").post("/desk/claims/" + claim.id + "/appearances", "appearanceId", id, "source", source.id,
                "derivation", "ORIGINAL_REPORT", "words", WORDS, "attribution", WORDS);
        assertEquals(303, answer.statusCode());
        assertEquals(WORDS, Given.made(() -> Appearance.<Appearance>findById(id).passage.exact));
        assertEquals(WORDS, Given.made(() -> Appearance.<Appearance>findById(id).attribution));
    }

    private Response state(String words) {
        return Desk.as("checker").post("/desk/dossiers/" + dossier.id + "/statements", "id", id,
                "party", Given.partyOf(dossier, "Bank").id, "title", "What it said", "passageSource", source.id,
                "passageExact", words, "passageVoice", "own");
    }
}
