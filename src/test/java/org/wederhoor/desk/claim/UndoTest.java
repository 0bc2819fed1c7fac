package org.wederhoor.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.desk.undo.Undo;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;

@QuarkusTest
class UndoTest {

    private static final AnswerWords WORDS = new AnswerWords(Stance.DENIES, "In a letter", Basis.FIRST_HAND, Qualifier.GENERAL_TERMS, "It was asked.");

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Desk colleague = Desk.as(Given.checker());
    private final Claim claim = Given.claim(checker);
    private final String page = "/desk/claims/" + claim.id;
    private final Source source = Given.archived(claim.dossier, "They said so.");
    private final Statement statement = Given.statement(claim.dossier, Given.party("Bank"), source, "They said so.");

    @Test
    void an_unlinked_answer_comes_back_with_the_words_it_had_and_cited_where_it_was() {
        Answer answer = answer();
        Verdict draft = Given.draft(claim, Mark.UNVERIFIED, checker);
        assertTrue(cites(draft));
        press(desk, "/desk/answers/" + answer.id + "/unlink").then().statusCode(303);
        assertNull(Given.made(() -> Answer.findById(answer.id)));
        Element notice = desk.page(page).selectFirst("section[aria-labelledby=answers] .notice:has(button[name=undo])");
        assertTrue(notice.text().startsWith("Unlinked: " + statement.deskTitle()), notice.text());
        undo(desk, undo()).then().statusCode(303);
        assertEquals(WORDS, Given.made(() -> Answer.<Answer>findById(answer.id)).words());
        assertTrue(cites(draft));
        assertTrue(desk.page(page).select("button[name=undo]").isEmpty());
        assertEquals(1, JournalEntry.count("thingId = ?1 and verb = ?2", claim.id, Verb.UNDONE));
    }

    @Test
    void what_a_colleague_has_undone_is_undone_once_and_said() {
        Answer answer = answer();
        press(desk, "/desk/answers/" + answer.id + "/unlink");
        String undo = undo();
        undo(colleague, undo).then().statusCode(303);
        undo(colleague, undo).then().statusCode(303);
        Response late = undo(desk, undo);
        assertEquals(409, late.statusCode());
        assertTrue(Desk.page(late).text().contains("Somebody else has undone this already."));
        assertEquals(1, JournalEntry.count("thingId = ?1 and verb = ?2", claim.id, Verb.UNDONE));
    }

    @Test
    void after_a_minute_it_is_over() {
        Answer answer = answer();
        press(desk, "/desk/answers/" + answer.id + "/unlink");
        String undo = undo();
        age(undo);
        assertTrue(desk.page(page).select("button[name=undo]").isEmpty());
        Response late = undo(desk, undo);
        assertEquals(409, late.statusCode());
        assertTrue(Desk.page(late).text().contains("The minute is over"));
        assertNull(Given.made(() -> Answer.findById(answer.id)));
    }

    @Test
    void what_was_linked_again_meanwhile_stays_as_it_is_now() {
        Answer answer = answer();
        press(desk, "/desk/answers/" + answer.id + "/unlink");
        String undo = undo();
        Answer other = Given.answer(claim, statement, Stance.CONFIRMS);
        Response refused = undo(desk, undo);
        assertEquals(409, refused.statusCode());
        assertTrue(Desk.page(refused).text().contains("something else has taken its place"));
        assertEquals(Stance.CONFIRMS, Given.made(() -> Answer.<Answer>findById(other.id)).stance);
    }

    @Test
    void a_removed_appearance_comes_back_and_not_beside_another_first() {
        Appearance appearance = Given.appearance(claim, source, true, "They");
        press(desk, "/desk/appearances/" + appearance.id + "/remove").then().statusCode(303);
        undo(desk, undo()).then().statusCode(303);
        Appearance back = Given.made(() -> Appearance.findById(appearance.id));
        assertTrue(back.first);
        assertNotNull(back.passage);
        press(desk, "/desk/appearances/" + appearance.id + "/remove").then().statusCode(303);
        String undo = undo();
        Given.appearance(claim, Given.source(claim.dossier, "Another"), true, null);
        assertEquals(409, undo(desk, undo).statusCode());
    }

    @Test
    void a_dropped_draft_comes_back_by_its_authors_and_not_beside_another() {
        Verdict draft = Given.draft(claim, Mark.UNVERIFIED, checker);
        press(desk, page + "/verdict/drop").then().statusCode(303);
        String undo = undo();
        undo(colleague, undo).then().statusCode(303);
        Given.made(() -> {
            Verdict back = Verdict.openFor(Claim.findById(claim.id));
            assertEquals(draft.rationale, back.rationale);
            assertEquals(Mark.UNVERIFIED, back.mark);
            assertEquals(List.of(checker.id), back.authors.stream().map(author -> author.id).toList());
            return back;
        });
        press(desk, page + "/verdict/drop").then().statusCode(303);
        String second = undo();
        Given.draft(claim, Mark.DENIED, checker);
        assertEquals(409, undo(desk, second).statusCode());
        Claim elsewhere = Given.claim(checker);
        assertEquals(404, desk.post("/desk/claims/" + elsewhere.id + "/undo", "undo", second).statusCode());
    }

    private Answer answer() {
        Answer answer = Given.answer(claim, statement, Stance.DENIES);
        return Given.made(() -> {
            Answer worded = Answer.findById(answer.id);
            worded.word(WORDS);
            return worded;
        });
    }

    private boolean cites(Verdict draft) {
        return Given.made(() -> List.of(Verdict.<Verdict>findById(draft.id).cites.stream().anyMatch(each -> each.id.equals(statement.id)))).get(0);
    }

    private Response press(Desk desk, String path) {
        return desk.post(path, Desk.filled(desk.page(page), "form.columns"));
    }

    private String undo() {
        return desk.page(page).selectFirst("button[name=undo]").val();
    }

    private Response undo(Desk desk, String undo) {
        Map<String, List<Object>> form = new LinkedHashMap<>(Desk.filled(desk.page(page), "form.columns"));
        form.put("undo", List.of(undo));
        return desk.post(page + "/undo", form);
    }

    /** Lets a minute pass, by a row of the same that is a minute older. */
    private static void age(String undo) {
        Given.made(() -> {
            String all = "id, claim_id, kind, thing_id, row_said, cited_by, called, by_id";
            Instant then = Instant.now().minus(Duration.ofMinutes(1));
            Undo.getEntityManager().createNativeQuery("with gone as (delete from undo where id = ?1 returning " + all + ") insert into undo (" + all
                    + ", at) select " + all + ", ?2 from gone").setParameter(1, UUID.fromString(undo)).setParameter(2, then).executeUpdate();
            return undo;
        });
    }
}
