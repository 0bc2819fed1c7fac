package org.wederhoor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.EvidenceChange.What;
import org.wederhoor.verdict.standard.Mark;

@QuarkusTest
class EvidenceChangeTest {

    @Inject
    Journal journal;

    private Account checker;
    private Account editor;
    private Desk desk;
    private Dossier dossier;
    private Party party;
    private Source source;
    private Statement statement;
    private Claim claim;
    private Answer answer;
    private Edition edition;

    @BeforeEach
    void a_verdict_is_published() {
        checker = Given.checker();
        editor = Given.editor();
        desk = Desk.as(checker);
        dossier = Given.dossier();
        party = Given.partyOf(dossier, "Huawei");
        source = Given.source(dossier, "Krant");
        statement = Given.statement(dossier, party, source, "It is not.");
        claim = Given.claim(dossier, Given.party("De Volkskrant"), Given.unique("The sky is green"), Given.checker(), party);
        answer = Given.answer(claim, statement, Stance.DENIES);
        Given.appearance(claim, source, true, "The sky is green.");
        edition = Given.published(claim, checker, editor);
    }

    @Test
    void while_nothing_differs_nothing_is_said() {
        assertEquals(List.of(), changes());
        assertTrue(desk.page("/desk/claims/" + claim.id).select("#changed").isEmpty());
    }

    @Test
    void each_part_that_differs_is_named_and_no_other() {
        Tables.change("update answer set stance = 'DECLINES', version = version + 1 where id = '" + answer.id + "'");
        assertEquals(List.of(What.STANCE), changes());
        Tables.change("update answer set stance = 'DENIES' where id = '" + answer.id + "'");
        assertEquals(List.of(), changes());
        Tables.change("update answer set qualifier = '" + Qualifier.BEFORE_CLAIM + "' where id = '" + answer.id + "'");
        Tables.change("update source set note = 'Found since.' where id = '" + source.id + "'");
        Tables.change("update statement set note = 'Found since.' where id = '" + statement.id + "'");
        Tables.change("update appearance set attribution = 'found since' where claim_id = '" + claim.id + "'");
        assertEquals(List.of(What.ANSWER_WEIGHT, What.STATEMENT, What.APPEARANCE, What.SOURCE), changes());
    }

    @Test
    void a_party_with_another_name_is_one_change_with_both_names() {
        Tables.change("update party set name = name || ' Technologies' where id = '" + party.id + "'");
        assertEquals(List.of(What.PARTY_NAME), changes());
        String said = desk.page("/desk/claims/" + claim.id).select("#changed").text();
        assertTrue(said.contains(party.name + " → " + party.name + " Technologies"), said);
    }

    @Test
    void a_party_that_was_only_asked_and_has_another_name_is_that_one_change_too() {
        Party asked = Given.party("KPN");
        Given.asked(asked, claim);
        edition = Given.publish(Given.approve(Given.submit(Given.reopened(edition, Mark.UNVERIFIED, "KPN was asked.", checker), checker), editor), editor);
        Tables.change("update party set name = name || ' N.V.' where id = '" + asked.id + "'");
        assertEquals(List.of(What.PARTY_NAME), changes());
    }

    @Test
    void answers_that_came_or_went_are_named() {
        Given.answer(claim, Given.statement(dossier, party, source, "We say no more."), Stance.DECLINES);
        assertEquals(List.of(What.ANSWER_ADDED), changes());
        Tables.change("delete from answer where id = '" + answer.id + "'");
        assertEquals(List.of(What.ANSWER_GONE, What.ANSWER_ADDED), changes());
    }

    @Test
    void a_statement_whose_place_another_took_is_named() {
        Statement later = Given.statement(dossier, party, source, "We should not have said that.");
        Tables.change("update statement set superseded_by = '" + later.id + "' where id = '" + statement.id + "'");
        assertEquals(List.of(What.SUPERSEDED), changes());
    }

    @Test
    void the_desks_front_lists_it_once_somebody_changed_the_evidence_at_the_desk() {
        assertTrue(flagged().isEmpty(), flagged().toString());
        desk.post("/desk/answers/" + answer.id, "version", answer.version, "stance", "DECLINES", "answerNote", "").then().statusCode(303);
        assertEquals(List.of(claim.sentence), flagged());
        Document dutch = desk.page("/nl/desk");
        assertTrue(dutch.select("#flagged ~ ol").text().contains("Een antwoord heeft een ander standpunt: " + party.name));
    }

    @Test
    void it_is_listed_there_too_once_a_party_that_was_asked_refuses_to_answer() {
        ReplyRequest request = Given.asked(party, claim);
        assertTrue(flagged().isEmpty(), "nobody did anything at the desk");
        desk.post("/desk/replies/" + request.id + "/refused", "version", request.version, "refusalWords", "No.").then().statusCode(303);
        assertEquals(List.of(claim.sentence), flagged());
    }

    @Test
    void what_is_done_to_the_verdict_itself_lists_nothing() {
        Tables.change("update answer set stance = 'DECLINES', version = version + 1 where id = '" + answer.id + "'");
        for (Verb verb : List.of(Verb.COMMENTED, Verb.WITHDRAWN, Verb.PUBLISHED_ALONE)) {
            Given.made(() -> {
                journal.record(null, "A test", verb, Thing.CLAIM, claim.id, null);
                return null;
            });
        }
        assertTrue(flagged().isEmpty(), flagged().toString());
    }

    @Test
    void what_was_touched_and_is_the_same_hides_nothing_that_changed() {
        Party other = Given.partyOf(dossier, "Nokia");
        List<Claim> others = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            others.add(Given.claim(dossier, other, Given.unique("The sea is blue"), Given.checker(), party));
            Given.published(others.get(i), Given.checker(), Given.editor());
        }
        desk.post("/desk/answers/" + answer.id, "version", answer.version, "stance", "DECLINES", "answerNote", "").then().statusCode(303);
        desk.post("/desk/parties/" + other.id, "version", other.version, "name", other.name, "kind", other.kind,
                "aliases", "Nokia Oyj").then().statusCode(303);
        assertEquals(List.of(claim.sentence), flagged());
        assertEquals(List.of(claim.sentence), flagged(), "what was found unchanged is not looked at again");
    }

    private List<String> flagged() {
        return desk.page("/desk").select("#flagged ~ ol h3").eachText().stream().filter(claim.sentence::equals).toList();
    }

    private List<What> changes() {
        return Given.made(() -> EvidenceChange.since(Edition.<Edition>findById(edition.id).submission).stream()
                .map(EvidenceChange::what).toList());
    }
}
