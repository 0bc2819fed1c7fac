package org.wederhoor.desk.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.SourceWords;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

/** An outlet is asked to correct what it printed, and readers of the next edition learn what came of it. */
@QuarkusTest
class AskedCorrectionsTest {

    private static final String WORDS = "The bridge fell down.";

    private final Account checker = Given.checker();
    private final Account editor = Given.editor();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final String address = "https://krant.example/" + Ids.next();
    private final Source printed = at(address, Given.unique(WORDS));
    private final Claim claim = Given.claim(dossier, Given.partyOf(dossier, "Krant"), Given.unique("The bridge fell"), checker);
    private final String path = "/desk/claims/" + claim.id + "/corrections";

    private static Source at(String address, String text) {
        Source source = Given.archived(Given.dossier(), text);
        return Given.made(() -> {
            Source there = Source.findById(source.id);
            there.describe(new SourceWords(SourceKind.REWRITE, there.label, null, null, null, null, null, address, ""));
            return there;
        });
    }

    private Edition published() {
        Given.appearance(claim, printed, true, WORDS);
        return Given.published(claim, checker, editor);
    }

    private Map<String, Object> typed() {
        return new HashMap<>(Map.of("id", Ids.next(), "printedIn", printed.id, "askedOf", "corrections@krant.example", "correctionAskedOn", "2026-05-04",
                "dueOn", "2026-05-11", "askedWords", "Please correct this.", "correctionOutcome", "WAITING"));
    }

    private Response asked(Map<String, Object> form) {
        return desk.post(path, form);
    }

    private String only(String column) {
        return Tables.value("select " + column + " from correction_request where claim_id = '" + claim.id + "'");
    }

    private String readersPage() {
        return Desk.signedOut().get("/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug)).then().statusCode(200).extract().asString();
    }

    @Test
    void nobody_is_asked_before_there_is_a_verdict() {
        Given.appearance(claim, printed, true, WORDS);
        desk.get(path + "/new").then().statusCode(303);
        asked(typed()).then().statusCode(409);
        assertEquals("0", only("count(*)"));
    }

    @Test
    void what_was_asked_and_what_came_of_it_stands_on_the_page_with_the_next_edition() {
        Edition first = published();
        asked(typed()).then().statusCode(303);
        assertEquals("WAITING", only("outcome"));
        assertTrue(desk.get("/desk/corrections").asString().contains(claim.sentence));
        assertFalse(readersPage().contains("corrections-asked"), "it is in no edition yet");
        assertFalse(Tables.value("select content from edition where id = '" + first.id + "'").contains("corrections"));
        Source later = at(address, Given.unique("The bridge stood."));
        Map<String, Object> ended = typed();
        ended.put("version", "0");
        ended.put("correctionOutcome", "CORRECTED");
        ended.put("endedOn", "2026-05-08");
        ended.put("later", later.id);
        desk.post("/desk/corrections/" + only("id"), ended).then().statusCode(303);
        Given.publish(Given.approve(Given.submit(Given.reopened(first, Mark.UNVERIFIED, "The newspaper corrected it.", checker), checker), editor), editor);
        String page = readersPage();
        assertTrue(page.contains("Asked on 4 May 2026 to correct this by 11 May 2026. Corrected, as seen on 8 May 2026."), page);
        assertTrue(page.contains("these words no longer stood there"), page);
        assertFalse(page.contains("corrections@krant.example"), "whom the desk wrote to is its own business");
    }

    @Test
    void the_form_says_what_is_wrong_and_keeps_what_was_typed() {
        published();
        Map<String, Object> form = typed();
        form.put("correctionAskedOn", LocalDate.now().plusDays(3).toString());
        form.put("dueOn", "2026-02-30");
        form.put("correctionOutcome", "REFUSED");
        form.put("later", Given.archived(dossier, "Another page.").id);
        String page = asked(form).then().statusCode(422).extract().asString();
        for (String problem : new String[] {"This day is still to come.", "Enter a day.", "Please correct this."}) {
            assertTrue(page.contains(problem), problem);
        }
        assertEquals("0", only("count(*)"));
        form = typed();
        form.put("dueOn", "2026-05-03");
        assertTrue(asked(form).then().statusCode(422).extract().asString().contains("before the one on which it was asked"));
        form = typed();
        form.put("endedOn", "2026-05-05");
        assertTrue(asked(form).then().statusCode(422).extract().asString().contains("choose the outcome"));
    }

    @Test
    void the_same_form_sent_twice_asks_once() {
        published();
        Map<String, Object> form = typed();
        asked(form).then().statusCode(303);
        asked(form).then().statusCode(303);
        assertEquals("1", only("count(*)"));
    }

    @Test
    void it_is_removed_on_the_version_that_was_seen() {
        published();
        asked(typed()).then().statusCode(303);
        String one = "/desk/corrections/" + only("id");
        desk.post(one + "/remove", "seen", 7).then().statusCode(409);
        desk.post(one + "/remove", "seen", 0).then().statusCode(303);
        desk.post(one + "/remove", "seen", 0).then().statusCode(409);
        assertEquals("0", only("count(*)"));
        assertEquals("CORRECTION_ASKED CORRECTION_REMOVED", Tables.value("select string_agg(verb, ' ' order by at, id) from journal_entry where thing_id = '"
                + claim.id + "' and verb like 'CORRECTION%'"));
    }
}
