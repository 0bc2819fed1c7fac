package org.wederhoor.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.FormPages;
import org.wederhoor.support.Given;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

/** Above a form that has to be mended stands a list of what is wrong; each line leads to a field that is there and says so too. */
@QuarkusTest
class SummaryLinksTest {

    private static final String FIELDS = "main textarea, main input:not([type=hidden]), main select";

    @Test
    void every_line_of_every_form_leads_to_its_field_when_nothing_is_typed() {
        FormPages forms = new FormPages();
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        for (FormPages.Sent sent : forms.sent()) {
            Response answer = send(forms.desk(), sent, field -> field.attr("type").matches("radio|checkbox") ? null
                    : field.attr("name").equals("stance") ? "WRONG" : "");
            if (answer.statusCode() == 422) {
                refused++;
                check(sent.toString(), answer, wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(refused >= 28, "refused: " + refused);
    }

    @Test
    void every_line_of_every_form_leads_to_its_field_when_every_field_is_wrong() {
        FormPages forms = new FormPages();
        List<String> wrong = new ArrayList<>();
        for (FormPages.Sent sent : forms.sent()) {
            Response answer = send(forms.desk(), sent, field -> field.normalName().equals("select")
                    || field.attr("type").matches("radio|checkbox|date|time|datetime-local") ? "WRONG" : "wrong\u0001");
            assertTrue(answer.statusCode() >= 400, sent + " " + answer.statusCode());
            check(sent.toString(), answer, wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_first_appearance_where_there_is_one_already_is_told_at_its_box() {
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "Party");
        Claim claim = Given.claim(dossier, party, Given.unique("A claim"), Given.checker());
        Given.appearance(claim, Given.source(dossier, "First report"), true, null);
        Response first = Desk.as("chief").post("/desk/claims/" + claim.id + "/appearances", "appearanceId", Ids.next(), "claim", claim.id,
                "source", Given.source(dossier, "Another").id, "derivation", "ORIGINAL_REPORT", "first", "true");
        List<String> wrong = new ArrayList<>();
        check("first", first, wrong);
        assertEquals(List.of(), wrong);
        assertEquals("first-error", Desk.page(first).selectFirst("#first").attr("aria-describedby").strip());
    }

    @Test
    void on_a_review_that_was_decided_meanwhile_no_line_leads_to_what_is_gone() {
        for (String button : List.of("then=approve", "then=return")) {
            Verdict verdict = Given.submitted(Given.claim(Given.checker()), Given.checker());
            String page = "/desk/reviews/" + Given.submissionOf(verdict);
            Map<String, List<Object>> form = opened(page);
            Given.made(() -> Given.locked(verdict).giveBack(Account.findById(Given.editor().id), Given.locked(verdict).submission.id, "Why?"));
            leads(page, with(form, "note", "A note.", button), "This verdict is not waiting for review at the moment.");
            leads(page, with(form, "note", "A note.\u0001", button), "");
            leads(page + "/reviewer", with(form, "reviewer", Given.editor().id.toString()), "This verdict is not waiting for review at the moment.");
            leads(page + "/reviewer", with(form, "reviewer", Ids.next().toString()), "");
            leads(page + "/schedule", with(form, "publishAt", "2099-01-01T12:00"), "This verdict is not approved");
            leads(page + "/schedule", with(form, "publishAt", "tomorrow"), "");
        }
    }

    @Test
    void a_line_about_what_a_page_no_longer_asks_for_leads_to_it_all_the_same() {
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "Party");
        Source source = Given.archived(dossier, Given.unique("They said so."));
        Statement statement = Given.statement(dossier, party, source, "They said so");
        Claim claim = Given.claim(dossier, party, Given.unique("A claim"), Given.checker());

        String ofStatement = "/desk/statements/" + statement.id;
        Map<String, List<Object>> link = with(opened(ofStatement), "claim", claim.id.toString());
        Given.answer(claim, statement, Stance.DENIES);
        leads(ofStatement + "/answers", link, "Stance: ");
        leads(ofStatement, with(opened(ofStatement), "supersededBy", "gone"), "Superseded by: ");

        String reply = "/desk/replies/" + Given.asked(party, claim).id;
        Map<String, List<Object>> asked = opened(reply);
        Desk.as("chief").post(reply + "/refused", asked).then().statusCode(303);
        leads(reply + "/deadline", with(asked, "deadlineDate", "soon"), "Day: ");
        String unsent = "/desk/replies/" + Given.asked(party, claim, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2))).id;
        leads(unsent + "/statement", with(opened(unsent), "statement", "gone"), "");

        String report = "/desk/reports/" + Given.reported(Given.published(Given.claim(Given.checker()), Given.checker(), Given.editor()), "Wrong.");
        Map<String, List<Object>> noted = with(opened(report), "outcomeNote", "Half a note.\u0001");
        Desk.as("chief").post(report + "/close", with(opened(report), "outcomeNote", "Mended.", "reportOutcome=CORRECTED")).then().statusCode(303);
        leads(report + "/close", noted, "");
    }

    @Test
    void a_line_about_what_nobody_fills_in_leads_to_where_it_is_said() {
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "Party");
        Source source = Given.archived(dossier, Given.unique("They said so."));
        String made = "/desk/dossiers/" + dossier.id + "/claims";
        Map<String, List<Object>> quoted = with(opened(made + "/new?source=" + source.id + "&place=0-4"), "claimant", party.id.toString());
        quoted.put("derivation", List.of("ORIGINAL_REPORT"));
        Desk.as("chief").post(made, quoted).then().statusCode(303);
        leads(made, with(quoted, "words", "They said"), "Source: This claim is already recorded as appearing in that source.");
        String page = "/desk/sources/" + source.id;
        leads(page, with(opened(page + "/edit"), "outlet", "new"), "Outlet: ");
    }

    @Test
    void a_note_on_a_change_that_has_nothing_to_follow_any_more_stays_on_the_page() {
        Claim claim = Given.claim(Given.checker());
        Given.reopened(Given.published(claim, Given.checker(), Given.editor()), Mark.UNVERIFIED, "", Given.checker());
        String page = "/desk/claims/" + claim.id;
        Map<String, List<Object>> form = with(opened(page), "changeNote", "It was otherwise.", "then=save");
        Desk.as("chief").post(page + "/verdict/drop", form).then().statusCode(303);
        Document refused = leads(page + "/verdict", form, "");
        assertEquals("It was otherwise.", refused.selectFirst("#changeNote").text());
    }

    private static Map<String, List<Object>> opened(String page) {
        return Desk.filled(Desk.as("chief").page(page), "main form");
    }

    private static Map<String, List<Object>> with(Map<String, List<Object>> form, String field, String value, String... more) {
        Map<String, List<Object>> fields = new LinkedHashMap<>(form);
        fields.put(field, List.of(value));
        for (String each : more) {
            fields.put(each.split("=")[0], List.of(each.split("=")[1]));
        }
        return fields;
    }

    /** The page on which a form is refused, whose summary has a line that begins with {@code words}. */
    private static Document leads(String action, Map<String, List<Object>> form, String words) {
        Response answer = Desk.as("chief").post(action, form);
        List<String> wrong = new ArrayList<>();
        check(action, answer, wrong);
        assertEquals(List.of(), wrong);
        Document page = Desk.page(answer);
        assertTrue(page.select("section[aria-labelledby=errors] li").stream().anyMatch(line -> line.text().startsWith(words)),
                page.select("section[aria-labelledby=errors]").text());
        return page;
    }

    /** Sends the page's form with what {@code value} gives for each field that a person types into or chooses from; null for nothing. */
    private static Response send(Desk desk, FormPages.Sent sent, Function<Element, String> value) {
        Document blank = desk.page(sent.page());
        Map<String, List<Object>> fields = new LinkedHashMap<>();
        blank.select("main input[type=hidden]:not([name=token])").forEach(field -> fields.put(field.attr("name"), List.of(field.val())));
        for (Element field : blank.select(FIELDS)) {
            String typed = value.apply(field);
            if (typed != null) {
                fields.put(field.attr("name"), List.of(typed));
            }
        }
        String[] button = sent.button().split("=");
        if (button.length == 2) {
            fields.put(button[0], List.of(button[1]));
        }
        return desk.post(sent.action(), fields);
    }

    private static void check(String what, Response answer, List<String> wrong) {
        Document page = Desk.page(answer);
        List<Element> lines = page.select("section[aria-labelledby=errors] li");
        if (lines.isEmpty()) {
            wrong.add(what + ": " + answer.statusCode() + " without a summary");
        }
        for (Element line : lines) {
            Element link = line.selectFirst("a");
            Element field = link == null ? null : page.getElementById(link.attr("href").substring(1));
            if (link != null && field == null) {
                wrong.add(what + " leads nowhere: " + line.outerHtml());
            } else if (link != null && !says(field, line.text())) {
                wrong.add(what + " is not told at the field: " + line.outerHtml());
            }
        }
    }

    /** Whether what a line says is also said where it leads to, and under the name that the line gives it. */
    private static boolean says(Element there, String line) {
        Element around = there.is("fieldset") ? there : there.closest(".field, .choice");
        if (around == null) {
            // no field, but what is left of one
            return there.parent().select(".error").eachText().stream().anyMatch(line::endsWith);
        }
        Element label = around.selectFirst(there.is("fieldset") ? "legend" : "label").clone();
        label.select(".optional").remove();
        return around.select(".error").eachText().stream().anyMatch(error -> line.equals(error) || line.equals(label.text() + ": " + error));
    }
}
