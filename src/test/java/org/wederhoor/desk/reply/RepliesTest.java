package org.wederhoor.desk.reply;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyOutcome;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.DossierWords;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

@QuarkusTest
class RepliesTest {

    private static final LocalDate TOMORROW = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);

    private final UUID id = Ids.next();
    private Desk desk;
    private Dossier dossier;
    private Party party;
    private Claim claim;
    private Claim second;

    @BeforeEach
    void there_are_claims_to_ask_about() {
        Account checker = Given.checker();
        desk = Desk.as(checker);
        dossier = Given.dossier("Antennes & \"zendmasten\"");
        party = Given.party("KPN & <Co>");
        claim = Given.claim(dossier, Given.party("De Krant"), Given.unique("KPN & “Co” telt 1 < 2"), checker, party);
        second = Given.claim(dossier, Given.party("Het Blad"), Given.unique("De mast staat er niet"), checker);
    }

    @Test
    void a_party_is_asked_and_the_letter_stands_ready_to_copy_or_mail() {
        ask(Map.of("claims", List.of(claim.id, second.id), "recipient", "press@kpn.example")).then().statusCode(303)
                .header("Location", endsWith("/desk/replies/" + id));
        Document page = desk.page("/desk/replies/" + id);
        assertTrue(page.select("header .state").text().contains("Not sent"), page.select("header").text());
        String letter = page.select(".verbatim").text();
        assertTrue(letter.contains("To " + party.name + ",") && letter.contains("Is it so?")
                && letter.contains("17:00 (Europe/Amsterdam)"), letter);
        String mailto = page.select("a[href^=mailto]").attr("href");
        assertTrue(mailto.startsWith("mailto:press@kpn.example?subject=") && mailto.contains("&body=") && mailto.contains("%0D%0A")
                && !mailto.contains("+") && !mailto.contains(" "), mailto);
        assertTrue(page.select("button").eachText().stream().noneMatch(each -> each.startsWith("Send")), "there is no mail server here");
        assertEquals(1, journal(Verb.ASKED));
        assertTrue(Given.made(() -> Party.of(dossier).stream().anyMatch(each -> each.id.equals(party.id))));

        post("sent", Map.of()).then().statusCode(303);
        assertTrue(desk.page("/desk/replies/" + id).select("header .state").text().contains("Asked"));
        assertEquals(1, journal(Verb.SENT));
        assertEquals(409, post("sent", Map.of()).statusCode(), "it has gone out already");
    }

    @Test
    void what_was_asked_is_told_by_the_way_it_was_asked() {
        ask(Map.of("channel", "PHONE")).then().statusCode(303);
        Element asked = desk.page("/desk/replies/" + id).selectFirst("section[aria-labelledby=letter]");
        assertTrue(asked.text().matches("The call .+ called, .+ What was said No note was made of what was said. What was asked Is it so\\?"), asked.text());
        assertTrue(asked.select("a").isEmpty(), "nothing to mail");
        UUID noted = Ids.next();
        ask(Map.of("id", noted, "channel", "PHONE", "note", "Jansen: we inspected it.")).then().statusCode(303);
        asked = desk.page("/desk/replies/" + noted).selectFirst("section[aria-labelledby=letter]");
        assertTrue(asked.text().contains("What was said Jansen: we inspected it.") && !asked.text().contains("letter"), asked.text());
        UUID other = Ids.next();
        ask(Map.of("id", other, "channel", "FORM")).then().statusCode(303);
        asked = desk.page("/desk/replies/" + other).selectFirst("section[aria-labelledby=letter]");
        assertTrue(asked.text().contains("This was put into the contact form.") && asked.text().contains("Is it so?"), asked.text());
        assertTrue(asked.select("a").isEmpty(), "nothing to mail");
    }

    @Test
    void sending_the_form_twice_makes_one_request() {
        ask(Map.of()).then().statusCode(303);
        ask(Map.of()).then().statusCode(303);
        assertEquals(1, journal(Verb.ASKED));
    }

    @Test
    void two_who_ask_the_same_party_at_once_ask_it_once_unless_the_second_means_it() {
        ask(Map.of("recipient", "press@kpn.example")).then().statusCode(303);
        Desk first = desk;
        desk = Desk.as(Given.checker());
        UUID second = Ids.next();
        Document refused = Desk.page(ask(Map.of("id", second, "note", "Kept.")));
        assertTrue(refused.select("#party-error").text().contains("has asked this party about these claims"), refused.select(".error").text());
        assertEquals("Kept.", refused.select("#note").first().wholeText().strip());
        assertEquals(0, Given.<Long>made(() -> ReplyRequest.count("id", second)));
        assertEquals(303, ask(Map.of("id", second, "knowing", refused.select("[name=knowing]").attr("value"))).statusCode());
        assertEquals("press@kpn.example", first.page("/desk/dossiers/" + dossier.id + "/replies/new?party=" + party.id).select("#recipient").attr("value"),
                "the address that it was last written to is proposed");
    }

    @Test
    void questions_are_drafted_from_the_ticked_claims_in_the_language_of_the_dossier() {
        Document page = desk.page("/desk/dossiers/" + dossier.id + "/replies/new?claim=" + claim.id);
        assertEquals(List.of(claim.id.toString()), page.select("[name=claims][checked]").eachAttr("value"));
        assertEquals("1. " + claim.claimant.name + " claims: “" + claim.sentence + "”\nIs this correct? What is your answer to it?",
                page.select("#questions").first().wholeText().strip());
        Given.made(() -> {
            Dossier.<Dossier>findById(dossier.id).describe(new DossierWords(dossier.title, "", "nl"));
            return null;
        });
        Response drafted = ask(Map.of("then", "draft", "claims", List.of(claim.id, second.id), "note", "Kept."));
        assertEquals(200, drafted.statusCode());
        Document form = Desk.page(drafted);
        String questions = form.select("#questions").first().wholeText();
        assertTrue(questions.contains("1. " + claim.claimant.name + " beweert: ‘" + claim.sentence + "’") && questions.contains("\n\n2. "), questions);
        assertEquals("Kept.", form.select("#note").first().wholeText().strip());
        assertEquals(0, Given.<Long>made(() -> ReplyRequest.count("id", id)));
    }

    @Test
    void a_script_for_a_call_says_who_calls_whom_about_what_and_asks_whether_it_may_be_quoted() {
        Document form = Desk.page(ask(Map.of("then", "script", "channel", "PHONE", "note", "Kept.")));
        String script = form.select("section[aria-labelledby=script]").text();
        List.of("of Wederhoor", "I am calling " + party.name + " about “" + dossier.title + "”", claim.claimant.name + " claims: " + claim.sentence,
                "Is this correct?", "17:00 (Europe/Amsterdam)", "May we quote you?").forEach(part -> assertTrue(script.contains(part), script));
        assertEquals("Kept.", form.select("#note").first().wholeText().strip());
        assertEquals(0, Given.<Long>made(() -> ReplyRequest.count("id", id)), "nothing is saved by it");
        Response undecided = ask(Map.of("then", "script", "party", "", "deadlineDate", "2020-01-01"));
        assertEquals(200, undecided.statusCode());
        assertTrue(Desk.page(undecided).select("section[aria-labelledby=script]").isEmpty(), "nobody is chosen to be called");
    }

    @Test
    void among_many_claims_those_near_come_first_and_the_others_are_found_by_their_words() {
        Account other = Given.checker();
        for (int i = 0; i < 12; i++) {
            Given.claim(dossier, claim.claimant, Given.unique(i == 7 ? "De brug is gesloten" : "Een andere bewering"), other);
        }
        Document page = desk.page("/desk/dossiers/" + dossier.id + "/replies/new?party=" + party.id);
        assertEquals(List.of(claim.sentence, second.sentence), page.select("#claims > .choices-plain label").eachText());
        assertEquals("12 other claims", page.select("#claims summary").text());
        Document found = Desk.page(ask(Map.of("then", "find", "find", "BRUG gesloten", "note", "Kept.")));
        List<String> labels = found.select("#claims .choice label").eachText();
        assertEquals(2, labels.size(), labels::toString);
        assertTrue(labels.get(0).equals(claim.sentence) && labels.get(1).startsWith("De brug is gesloten"), labels::toString);
        assertEquals("Kept.", found.select("#note").first().wholeText().strip());
        assertEquals(List.of(claim.sentence), Desk.page(ask(Map.of("then", "find", "find", "nergens"))).select("#claims .choice label").eachText(),
                "what is ticked stays");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_is_lost() {
        Map<String, String> problems = new LinkedHashMap<>();
        problems.put("deadlineZone:Mars/Olympus", "“Mars/Olympus” is not a time zone.");
        problems.put("deadlineDate:2020-01-01", "This time has passed.");
        problems.put("deadlineDate:tomorrow", "Give the day as year-month-day");
        problems.put("deadlineDate:+999999999-12-31", "Give the day as year-month-day");
        problems.put("deadlineTime:25:00", "Give the time as hours and minutes");
        problems.put("recipient:press@a.example, all@b.example", "Give one email address");
        problems.put("recipient:press@a.example?bcc=all@b.example", "Give one email address");
        problems.put("questions: ", "Fill this in.");
        problems.put("channel:PIGEON", "Choose one of the options.");
        problems.put("party:" + Ids.next(), "Choose one of the options.");
        problems.forEach((wrong, words) -> {
            String[] field = wrong.split(":", 2);
            Response refused = ask(Map.of(field[0], field[1], "note", "Kept."));
            assertEquals(422, refused.statusCode(), wrong);
            Document page = Desk.page(refused);
            assertTrue(page.select("#" + field[0] + "-error").text().startsWith(words), wrong + page.select(".error").text());
            assertEquals("Kept.", page.select("#note").first().wholeText().strip());
        });
        Response noClaims = ask(Map.of("claims", List.of()));
        assertEquals(422, noClaims.statusCode());
        assertEquals("Choose at least one claim to ask about.", Desk.page(noClaims).select("#claims .error").text());
        Claim elsewhere = Given.claim(Given.checker());
        assertEquals(422, ask(Map.of("claims", List.of(elsewhere.id))).statusCode());
        assertEquals(0, Given.<Long>made(() -> ReplyRequest.count("id", id)));
    }

    @Test
    void a_time_that_the_clocks_skip_or_show_twice_is_refused_in_words() {
        int year = TOMORROW.getYear() + 1;
        LocalDate forward = LocalDate.of(year, 3, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDate back = LocalDate.of(year, 10, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        assertTrue(deadlineError(forward, "02:30").contains("skip this time"), deadlineError(forward, "02:30"));
        assertTrue(deadlineError(back, "02:30").contains("this time comes twice"), deadlineError(back, "02:30"));
    }

    @Test
    void reminders_and_more_time_are_kept_with_the_request() {
        ask(Map.of("channel", "PHONE"));
        post("remind", Map.of("remindNote", "Called again, no answer.")).then().statusCode(303);
        assertTrue(desk.page("/desk/replies/" + id).select("section[aria-labelledby=reminders]").text().contains("Called again, no answer."));
        post("deadline", Map.of("deadlineDate", TOMORROW.plusDays(9).toString(), "deadlineTime", "09:05", "deadlineZone", "asia/tokyo")).then().statusCode(303);
        assertTrue(desk.page("/desk/replies/" + id).select("header .state").text().contains("09:05 (Asia/Tokyo)"));
        Response past = post("deadline", Map.of("deadlineDate", "2020-01-01", "deadlineTime", "09:05", "deadlineZone", "Asia/Tokyo"));
        assertEquals(422, past.statusCode());
        assertTrue(Desk.page(past).select("#deadlineDate-error").text().contains("This time has passed."));
        assertEquals(List.of(1L, 1L), List.of(journal(Verb.REMINDED), journal(Verb.EDITED)));
    }

    @Test
    void what_came_of_it_is_written_down_once_it_is_known() {
        ask(Map.of("channel", "FORM"));
        assertEquals(409, post("unanswered", Map.of()).statusCode(), "the deadline is not over");
        assertEquals(422, post("statement", Map.of("statement", "")).statusCode());
        post("refused", Map.of("refusalWords", "Wij reageren niet.")).then().statusCode(303);
        assertTrue(desk.page("/desk/replies/" + id).select("section[aria-labelledby=outcome]").text().contains("Wij reageren niet."));
        Statement reply = Given.statement(dossier, party, Given.source(dossier, "Mail"), "Ja.");
        post("statement", Map.of("statement", reply.id)).then().statusCode(303);
        assertEquals(reply.title, desk.page("/desk/replies/" + id).select("section[aria-labelledby=outcome] a[href$=" + reply.id + "]").text());
        assertEquals(List.of(1L, 1L, 0L), List.of(journal(Verb.DECLINED), journal(Verb.REPLIED), journal(Verb.UNANSWERED)));
    }

    @Test
    void silence_after_the_deadline_is_shown_as_such_and_can_be_put_away() {
        ask(Map.of("channel", "FORM"));
        overdue();
        assertTrue(desk.page("/desk").select("section[aria-labelledby=replies] li:has(a[href$=" + id + "])").text()
                .startsWith("overdue: no answer by the deadline"));
        post("unanswered", Map.of()).then().statusCode(303);
        assertEquals(ReplyOutcome.NO_ANSWER, Given.made(() -> ReplyRequest.<ReplyRequest>findById(id).outcome));
        assertTrue(desk.page("/desk").select("section[aria-labelledby=replies] a[href$=" + id + "]").isEmpty());
        post("refused", Map.of()).then().statusCode(303);
    }

    @Test
    void the_desk_sees_on_the_dossier_and_the_claim_who_was_asked() {
        ask(Map.of());
        for (String path : List.of("/desk/dossiers/" + dossier.id, "/desk/claims/" + claim.id)) {
            Document page = desk.page(path);
            assertEquals(party.name, page.select("section[aria-labelledby=replies] a[href$=" + id + "]").text(), path);
            assertFalse(page.select("section[aria-labelledby=replies] a[href*=/replies/new]").isEmpty(), path);
        }
        assertTrue(desk.page("/desk/claims/" + second.id).select("section[aria-labelledby=replies]").text().contains("Nobody has been asked"));
        Tables.change("update reply_request set deadline = '2000-01-03T16:00:00Z' where id = '" + id + "'");
        assertFalse(desk.page("/desk").select("section[aria-labelledby=replies] a[href$=" + id + "]").isEmpty(), "not sent, and due before all others");
    }

    @Test
    void a_stale_page_writes_nothing_and_gives_back_what_was_typed() {
        ask(Map.of("channel", "PHONE"));
        String stale = version();
        post("refused", Map.of("refusalWords", "First.")).then().statusCode(303);
        Response answer = desk.post("/desk/replies/" + id + "/refused", "version", stale, "refusalWords", "Second.");
        assertEquals(409, answer.statusCode());
        Document page = Desk.page(answer);
        assertEquals("Second.", page.select("#refusalWords").first().wholeText().strip());
        assertTrue(page.select("section[aria-labelledby=outcome]").text().contains("First."));
        assertEquals("First.", Given.made(() -> ReplyRequest.<ReplyRequest>findById(id).refusal));
    }

    @Test
    void there_is_nothing_to_send_by_without_a_mail_server() {
        assertEquals(409, ask(Map.of("then", "send", "recipient", "press@kpn.example")).statusCode());
        assertEquals(409, desk.post("/desk/replies/" + id + "/send").statusCode());
        assertEquals(1, journal(Verb.ASKED), "the request is kept");
        assertEquals(0, journal(Verb.SENT));
    }

    private Response ask(Map<String, Object> given) {
        Map<String, Object> fields = new HashMap<>(Map.of("id", id, "party", party.id, "claims", List.of(claim.id), "channel", "MAIL",
                "questions", "Is it so?", "deadlineDate", TOMORROW.plusDays(3).toString(), "deadlineTime", "17:00", "deadlineZone", "Europe/Amsterdam",
                "then", "save"));
        fields.putAll(given);
        fields.values().removeIf(each -> each.equals(List.of()));
        return desk.post("/desk/dossiers/" + dossier.id + "/replies", fields);
    }

    private Response post(String act, Map<String, Object> given) {
        Map<String, Object> fields = new HashMap<>(given);
        fields.put("version", version());
        return desk.post("/desk/replies/" + id + "/" + act, fields);
    }

    private String deadlineError(LocalDate day, String time) {
        return Desk.page(ask(Map.of("deadlineDate", day.toString(), "deadlineTime", time))).select("#deadlineTime-error").text();
    }

    private String version() {
        return Tables.value("select version from reply_request where id = '" + id + "'");
    }

    private void overdue() {
        Tables.change("update reply_request set asked_at = '2000-01-01T16:00:00Z', deadline = '2000-01-02T16:00:00Z' where id = '" + id + "'");
    }

    private long journal(Verb verb) {
        return Given.made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", id, verb));
    }
}
