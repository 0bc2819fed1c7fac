package org.wederhoor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** Whichever button of a page is pressed, no word that was typed there for another button is dropped. */
@QuarkusTest
class OtherWordsTest {

    private Account account;
    private Desk desk;
    private Dossier dossier;
    private Party party;
    private Source source;
    private Claim claim;
    private Statement statement;

    @BeforeEach
    void there_is_a_claim_with_a_statement() {
        account = Given.editor();
        desk = Desk.as(account);
        dossier = Given.dossier();
        party = Given.partyOf(dossier, "Party");
        source = Given.source(dossier, "Report");
        claim = Given.claim(dossier, party, Given.unique("A claim"), Given.checker());
        statement = Given.statement(dossier, party, source, "No.");
    }

    @Test
    void on_the_claim_page() {
        Statement linked = Given.statement(dossier, party, source, "Never.");
        Given.answer(claim, linked, Stance.DENIES);
        Given.appearance(claim, source, true, null);
        Given.draft(claim, account);
        Source second = Given.source(dossier, "Second report");
        String page = "/desk/claims/" + claim.id;
        Map<String, String> typed = new TreeMap<>(Map.of("rationale", "Half a rationale", "answerNote", "Half a note",
                "attribution", "said the", "comment", "Half a comment"));
        Map<String, String> link = Map.of("statement", statement.id.toString(), "stance", "DENIES");
        keeps(page, typed, link, "/verdict", "then=save", "rationale");
        typed.put("rationale", "Another half");
        keeps(page, typed, Map.of("source", second.id.toString(), "derivation", "ORIGINAL_REPORT"), "/appearances", null, "attribution");
        keeps(page, typed, link, "/comments", null, "comment");
        keeps(page, typed, link, "/answers", null, "answerNote");
        typed.remove("answerNote");
        keeps(page, typed, Map.of(), "/unlink", null);
        keeps(page, typed, Map.of(), "/remove", null);
        keeps(page, typed, Map.of(), "/verdict", "then=submit", "rationale");
        keeps(page, Map.of("comment", "Half a comment"), Map.of(), "/verdict/take-back", null);
        keeps(page, typed, Map.of(), "/verdict/drop", null, "rationale");
    }

    @Test
    void on_the_page_of_a_statement() {
        String page = "/desk/statements/" + statement.id;
        Map<String, String> typed = new TreeMap<>(Map.of("note", "Half a note", "answerNote", "Half a link", "countsBecause", "Half a reason"));
        Map<String, String> choices = Map.of("claim", claim.id.toString(), "stance", "DENIES", "qualifier", "GENERAL_TERMS");
        keeps(page, typed, choices, page, "then=save", "note");
        typed.put("note", "Another half");
        keeps(page, typed, choices, "/answers", null, "answerNote", "countsBecause");
        assertEquals("1", Tables.value("select count(*) from answer where claim_id = '" + claim.id + "' and counts_because = 'Half a reason'"));
    }

    @Test
    void on_the_page_of_a_reply_request() {
        Instant deadline = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);
        String page = "/desk/replies/" + Given.asked(party, claim, ReplyChannel.MAIL, deadline).id;
        keeps(page, Map.of("deadlineTime", "08:09"), Map.of(), "/sent", null);
        Map<String, String> typed = Map.of("remindNote", "Half a reminder", "refusalWords", "Half a refusal", "deadlineTime", "08:09");
        keeps(page, typed, Map.of(), "/words", null);
        keeps(page, typed, Map.of(), "/remind", null, "remindNote");
        keeps(page, typed, Map.of(), "/deadline", null, "deadlineTime");
        keeps(page, Map.of("remindNote", "Half a reminder", "refusalWords", "Half a refusal"), Map.of(), "/refused", null, "refusalWords");
        keeps(page, Map.of("refusalWords", "Half a refusal"), Map.of("statement", statement.id.toString()), "/statement", null);
    }

    @Test
    void on_the_page_of_a_review() {
        String page = "/desk/reviews/" + Given.submissionOf(Given.submitted(claim, Given.checker()));
        Map<String, String> typed = Map.of("note", "Half a note", "comment", "Half a comment", "previewFor", "Half a name");
        keeps(page, typed, Map.of(), "/words", null);
        keeps(page, typed, Map.of("previewDays", "7"), "/previews", null, "previewFor");
        keeps(page, typed, Map.of("pinNote", "Who says so?"), "/notes", "pin=0");
        keeps(page, typed, Map.of("reviewer", Given.editor().id.toString()), "/reviewer", null);
        keeps(page, typed, Map.of(), "/comments", null, "comment");
        keeps(page, typed, Map.of(), page, "then=approve", "note");
        keeps(page, Map.of("comment", "Half a comment"), Map.of("publishAt", "2099-01-01T12:00"), "/schedule", null);
        keeps(page, Map.of("comment", "Half a comment"), Map.of(), page, "then=publish");
    }

    @Test
    void on_the_page_of_a_source() {
        Source article = Given.archived(dossier, "Click here. " + party.name + " denied that it fell. It stands.",
                List.of(new LeftOut(new TextRange(0, 11), LeftOutReason.OTHER)));
        Given.made(() -> {
            Suggestions.renew(Source.locked(article.id));
            return null;
        });
        String page = "/desk/sources/" + article.id;
        Map<String, String> typed = Map.of("quotation", "It stands");
        keeps(page, typed, Map.of(), "/dismiss", null);
        keeps(page, typed, Map.of(), "/undo", null);
        keeps(page, typed, Map.of(), "/dismiss", null);
        Tables.change("delete from undo where source_id = '" + article.id + "'");
        keeps(page, typed, Map.of(), "/restore", null);
        keeps(page, typed, Map.of(), "/accept?into=" + dossier.id, null);
        keeps(page, typed, Map.of(), "/take-in", null);
        keeps(page, typed, Map.of(), "/leave-out", null);
        keeps(page, typed, Map.of(), "/suggestions", null);
    }

    @Test
    void on_the_page_of_the_accounts() {
        desk = Desk.as(Given.chief());
        String checker = Given.checker().id.toString();
        Map<String, String> typed = Map.of("fullName", "Half a name", "name", "half", "email", "half@desk.example");
        for (String act : List.of("/link", "/disable", "/enable")) {
            keeps("/desk/accounts", typed, Map.of(), checker + act, null);
        }
    }

    @Test
    void on_the_page_where_documents_come_in() {
        String page = "/desk/dossiers/" + dossier.id + "/intake";
        Map<String, String> typed = Map.of("address", "https://krant.example/half", "text", Given.unique("A pasted text"));
        keeps(page, typed, Map.of(), "/paste", null, "text");
        keeps(page, Map.of("text", Given.unique("Another text")), Map.of(), "/paste", null, "text");
    }

    /**
     * Types into the page, presses the button whose address ends with {@code button}, and looks for the words on the page that
     * comes back, in their fields; but for those that the button {@code took}.
     */
    private void keeps(String path, Map<String, String> typed, Map<String, String> choices, String button, String value, String... took) {
        Document page = desk.page(path);
        Element pressed = page.select("main button").stream().filter(each -> (each.attr("formaction").isEmpty()
                ? formOf(page, each).attr("action") : each.attr("formaction")).endsWith(button)
                && (value == null || value.equals(each.attr("name") + "=" + each.val()))).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + button + " on " + path));
        Element form = formOf(page, pressed);
        Map<String, List<Object>> fields = new LinkedHashMap<>(Desk.filled(page, "#" + form.id()));
        Map<String, String> all = new LinkedHashMap<>(choices);
        all.putAll(typed);
        all.forEach((name, text) -> {
            assertTrue(!form.select("[name=" + name + "]").isEmpty(), name + " is in another form than " + button);
            fields.put(name, List.of(text));
        });
        if (!pressed.attr("name").isEmpty()) {
            fields.put(pressed.attr("name"), List.of(pressed.val()));
        }
        Response answer = desk.post(pressed.attr("formaction").isEmpty() ? form.attr("action") : pressed.attr("formaction"), fields);
        List<String> gone = List.of(took);
        if (gone.containsAll(typed.keySet())) {
            assertEquals(303, answer.statusCode(), button);
            return;
        }
        assertEquals(200, answer.statusCode(), button + " " + answer.header("Location"));
        Document back = Desk.page(answer);
        typed.forEach((name, text) -> {
            Element field = back.selectFirst("main [name=" + name + "]");
            if (!gone.contains(name)) {
                assertTrue(field != null, name + " is gone after " + button);
                assertEquals(text, field.normalName().equals("textarea") ? field.wholeText() : field.val(), name + " after " + button);
            }
        });
    }

    private static Element formOf(Document page, Element button) {
        return button.hasAttr("form") ? page.getElementById(button.attr("form")) : button.closest("form");
    }
}
