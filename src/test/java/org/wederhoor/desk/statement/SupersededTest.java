package org.wederhoor.desk.statement;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

@QuarkusTest
class SupersededTest {

    private Account checker;
    private Desk desk;
    private Dossier dossier;
    private Party party;
    private Source source;
    private Statement first;
    private Statement second;

    @BeforeEach
    void there_are_two_statements_of_one_party() {
        checker = Given.checker();
        desk = Desk.as(checker);
        dossier = Given.dossier();
        party = Given.partyOf(dossier, "KPN");
        source = Given.source(dossier, "Krant");
        first = Given.statement(dossier, party, source, "We never noticed.");
        second = Given.statement(dossier, party, source, "We did notice.");
    }

    @Test
    void a_later_statement_takes_its_place_and_every_page_says_so() {
        Claim claim = Given.claim(dossier, party, Given.unique("Claim"), checker, party);
        Given.answer(claim, first, Stance.DENIES);
        supersede(first, second).then().statusCode(303);
        assertEquals(second.id, Given.made(() -> Statement.<Statement>findById(first.id).supersededBy.id));

        String note = "Superseded by " + second.title;
        for (String path : List.of("/desk/statements/" + first.id, "/desk/dossiers/" + dossier.id, "/desk/parties/" + party.id,
                "/desk/claims/" + claim.id)) {
            assertEquals(List.of(note), desk.page(path).select(".notice:has(a[href$=" + second.id + "])").eachText(), path);
        }
        assertTrue(desk.page("/desk/statements/" + second.id).select("main").text().contains("Supersedes " + first.title));

        Map<String, List<Object>> form = form(first);
        form.put("supersededBy", List.of(""));
        save(first, form).then().statusCode(303);
        assertNull(Given.made(() -> Statement.<Statement>findById(first.id).supersededBy));
    }

    @Test
    void the_journal_tells_what_took_its_place() {
        supersede(first, second).then().statusCode(303);
        Element change = desk.page("/desk/dossiers/" + dossier.id + "/journal").selectFirst(".change");
        assertEquals("Superseded by", change.select(".label").first().text());
        assertTrue(change.text().contains(second.title), change.text());
    }

    @Test
    void only_the_same_partys_are_offered() {
        Given.statement(dossier, Given.party("Other"), source, "Not its words.");
        assertEquals(List.of("", second.id.toString()), desk.page("/desk/statements/" + first.id).select("#supersededBy option").eachAttr("value"));
    }

    @Test
    void itself_a_cycle_and_another_partys_are_refused_in_words_and_nothing_typed_is_lost() {
        Statement third = Given.statement(dossier, party, source, "We noticed later.");
        supersede(first, second).then().statusCode(303);
        supersede(second, third).then().statusCode(303);
        Statement foreign = Given.statement(dossier, Given.party("Other"), source, "Not its words.");
        Statement elsewhere = Given.statement(Given.dossier(), party, source, "In another dossier.");
        Map<Statement, String> refusals = Map.of(third, "A statement cannot supersede itself.",
                first, "That statement is itself superseded by this one, directly or by way of others.",
                foreign, "Only a later statement of the same party, in the same dossier, supersedes this one.",
                elsewhere, "Only a later statement of the same party, in the same dossier, supersedes this one.");
        refusals.forEach((later, words) -> {
            Map<String, List<Object>> form = form(third);
            form.put("supersededBy", List.of(later.id));
            form.put("note", List.of("Typed."));
            Response refused = save(third, form);
            assertEquals(422, refused.statusCode());
            assertEquals(words, Desk.page(refused).select("#supersededBy-error").text());
            assertEquals("Typed.", Desk.page(refused).select("#note").val());
        });
    }

    @Test
    void a_statement_that_supersedes_another_stays_its_partys() {
        supersede(first, second).then().statusCode(303);
        Map<String, List<Object>> form = form(second);
        form.put("party", List.of(Given.party("Other").id));
        Response refused = save(second, form);
        assertEquals(422, refused.statusCode());
        assertEquals("This statement supersedes one of another party. Remove that link first.",
                Desk.page(refused).select("#party-error").text());
    }

    @Test
    void a_stale_save_shows_both() {
        Map<String, List<Object>> stale = form(first);
        supersede(first, second).then().statusCode(303);
        stale.put("note", List.of("Mine."));
        Response refused = save(first, stale);
        assertEquals(409, refused.statusCode());
        assertTrue(Desk.page(refused).select(".compare .verbatim").eachText().contains(second.title));
    }

    @Test
    void the_database_refuses_a_cycle_and_another_partys() {
        Statement third = Given.statement(dossier, party, source, "We noticed later.");
        Statement foreign = Given.statement(dossier, Given.party("Other"), source, "Not its words.");
        assertEquals(1, change(first, second));
        assertEquals(1, change(second, third));
        for (Statement later : List.of(first, second, third, foreign)) {
            assertThrows(IllegalStateException.class, () -> change(third, later));
        }
        assertThrows(IllegalStateException.class, () -> Tables.change("update statement set party_id = '" + foreign.party.id
                + "' where id = '" + second.id + "'"));
    }

    @Test
    void a_statement_is_linked_to_more_claims_each_with_its_own_stance_and_note() {
        Claim one = Given.claim(dossier, party, Given.unique("One"), checker);
        Claim two = Given.claim(dossier, party, Given.unique("Two"), checker);
        for (Claim claim : List.of(one, two)) {
            link(form(first), claim, claim == one ? "DENIES" : "CONFIRMS", "about " + claim.position)
                    .then().statusCode(303).header("Location", endsWith("/desk/statements/" + first.id + "#answering"));
        }
        link(form(first), one, "DENIES", "about 1").then().statusCode(303);
        assertEquals(List.of("DENIES about 1", "CONFIRMS about 2"), answers());
        assertEquals(List.of(one.sentence, two.sentence),
                desk.page("/desk/statements/" + first.id).select("section[aria-labelledby=answering] a").eachText());

        Response refused = link(form(first), one, "OTHER", "");
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select("#claim-error").text().contains("already answers that claim"));
        assertEquals(422, link(form(first), Given.claim(checker), "OTHER", "").statusCode());
        assertEquals(List.of("DENIES about 1", "CONFIRMS about 2"), answers());
    }

    @Test
    void what_was_being_typed_comes_back_unsaved_after_linking() {
        Claim claim = Given.claim(dossier, party, Given.unique("Claim"), checker);
        Map<String, List<Object>> form = form(first);
        form.put("note", List.of("Not saved yet."));
        Response shown = link(form, claim, "OTHER", "");
        assertEquals(200, shown.statusCode());
        Document page = Desk.page(shown);
        assertEquals("Not saved yet.", page.select("#note").val());
        assertTrue(page.select(".notice").text().contains("it is not saved yet"));
        assertEquals("", Given.made(() -> Statement.<Statement>findById(first.id).note));
        assertEquals(List.of("OTHER"), answers());
        save(first, Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals("Not saved yet.", Given.made(() -> Statement.<Statement>findById(first.id).note));
    }

    private List<String> answers() {
        return Given.made(() -> Answer.of(Statement.<Statement>findById(first.id)).stream()
                .map(each -> (each.stance + " " + each.note).strip()).toList());
    }

    private Response link(Map<String, List<Object>> form, Claim claim, String stance, String note) {
        form.put("claim", List.of(claim.id));
        form.put("stance", List.of(stance));
        form.put("answerNote", List.of(note));
        return desk.post("/desk/statements/" + first.id + "/answers", form);
    }

    private Response supersede(Statement statement, Statement later) {
        Map<String, List<Object>> form = form(statement);
        form.put("supersededBy", List.of(later.id));
        return save(statement, form);
    }

    private Map<String, List<Object>> form(Statement statement) {
        return Desk.filled(desk.page("/desk/statements/" + statement.id), "form.form");
    }

    private Response save(Statement statement, Map<String, List<Object>> form) {
        return desk.post("/desk/statements/" + statement.id, form);
    }

    private static int change(Statement statement, Statement later) {
        return Tables.change("update statement set superseded_by = '" + later.id + "' where id = '" + statement.id + "'");
    }
}
