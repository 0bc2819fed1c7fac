package org.wederhoor.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

/** Above a form that has to be mended stands a list of what is wrong; each line leads to a field that is there. */
@QuarkusTest
class SummaryLinksTest {

    @Test
    void every_line_of_every_form_leads_to_its_field() {
        Account chief = Given.chief();
        Desk desk = Desk.as(chief);
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "Party");
        Source source = Given.archived(dossier, "They said: “We said so.”");
        Statement statement = Given.statement(dossier, party, source, "We said so.");
        Claim claim = Given.claim(dossier, party, Given.unique("A claim"), Given.checker());
        Given.appearance(claim, Given.source(dossier, "First report"), true, null);
        String answer = Given.answer(claim, Given.statement(dossier, party, source, "They said"), Stance.DENIES).id.toString();
        Edition edition = Given.published(Given.claim(Given.checker()), Given.checker(), Given.editor());
        Verdict verdict = Given.submitted(Given.claim(Given.checker()), Given.checker());
        String review = "/desk/reviews/" + Given.submissionOf(verdict);
        String reply = "/desk/replies/" + Given.asked(party, claim).id;
        String unsent = "/desk/replies/" + Given.asked(party, claim, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2))).id + "/edit";
        String dossiers = "/desk/dossiers/" + dossier.id;
        // the page of each form, by the address that the form is sent to
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("/desk/dossiers", "/desk/dossiers/new");
        wrong.put(dossiers, dossiers + "/edit");
        wrong.put("/desk/parties", "/desk/parties/new");
        wrong.put(dossiers + "/claims", dossiers + "/claims/new");
        wrong.put("/desk/claims/" + claim.id, "/desk/claims/" + claim.id + "/edit");
        wrong.put("/desk/claims/" + claim.id + "/appearances", "/desk/claims/" + claim.id);
        wrong.put("/desk/claims/" + claim.id + "/answers", "/desk/claims/" + claim.id);
        wrong.put("/desk/claims/" + claim.id + "/comments", "/desk/claims/" + claim.id);
        wrong.put(dossiers + "/statements", dossiers + "/statements/new");
        wrong.put("/desk/statements/" + statement.id, "/desk/statements/" + statement.id);
        wrong.put("/desk/statements/" + statement.id + "/answers", "/desk/statements/" + statement.id);
        wrong.put("/desk/answers/" + answer, "/desk/answers/" + answer + "/edit");
        wrong.put("/desk/sources/" + source.id, "/desk/sources/" + source.id + "/edit");
        wrong.put("/desk/sources/" + source.id + "/quote", "/desk/sources/" + source.id);
        wrong.put(dossiers + "/sources", dossiers + "/sources/new");
        wrong.put(dossiers + "/intake/capture", dossiers + "/intake");
        wrong.put(dossiers + "/replies", dossiers + "/replies/new");
        wrong.put(unsent, unsent);
        wrong.put(reply + "/deadline", reply);
        wrong.put(reply + "/statement", reply);
        wrong.put(review, review);
        wrong.put(review + "/comments", review);
        wrong.put(review + "/alone", review + "/alone");
        wrong.put("/desk/editions/" + edition.id + "/withdrawal", "/desk/editions/" + edition.id + "/withdrawal");
        wrong.put("/desk/accounts", "/desk/accounts");
        String report = "/desk/reports/" + Given.reported(edition, "Wrong.");
        wrong.put(report + "/close", report);
        wrong.forEach((action, page) -> refused(desk, page, action));
        refused(desk, dossiers + "/claims/new?source=" + source.id + "&place=0-4", dossiers + "/claims");
        // a first appearance where there is one already
        Response first = desk.post("/desk/claims/" + claim.id + "/appearances", "appearanceId", Ids.next(), "claim", claim.id, "source", source.id,
                "derivation", "ORIGINAL_REPORT", "first", "true");
        assertLeads(first, "first");
        assertEquals("first-error", Desk.page(first).selectFirst("#first").attr("aria-describedby").strip());
    }

    /** Sends the page's form with nothing in it but what no person types. */
    private static void refused(Desk desk, String page, String action) {
        Document blank = desk.page(page);
        Map<String, List<Object>> fields = new LinkedHashMap<>();
        blank.select("main input[type=hidden]:not([name=token])").forEach(field -> fields.put(field.attr("name"), List.of(field.val())));
        blank.select("main textarea, main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main select")
                .forEach(field -> fields.put(field.attr("name"), List.of(field.attr("name").equals("stance") ? "WRONG" : "")));
        fields.put("then", List.of("return"));
        fields.put("use", List.of("STATEMENT"));
        assertLeads(desk.post(action, fields), action);
    }

    private static void assertLeads(Response answer, String what) {
        assertEquals(422, answer.statusCode(), what);
        Document page = Desk.page(answer);
        List<Element> lines = page.select("section[aria-labelledby=errors] li a");
        assertFalse(lines.isEmpty(), what);
        lines.forEach(line -> assertNotNull(page.getElementById(line.attr("href").substring(1)), what + ": " + line.outerHtml()));
    }
}
