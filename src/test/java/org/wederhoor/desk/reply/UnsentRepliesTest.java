package org.wederhoor.desk.reply;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** A request can be changed until it goes out, and what went out stays. */
@QuarkusTest
class UnsentRepliesTest {

    private final Desk desk = Desk.as(Given.editor());
    private Dossier dossier;
    private Party asked;
    private Party other;
    private Claim first;
    private Claim second;
    private Claim third;
    private UUID request;
    private String path;

    @BeforeEach
    void there_is_a_letter_that_has_not_gone_out() {
        dossier = Given.dossier();
        asked = Given.partyOf(dossier, "Asked");
        other = Given.partyOf(dossier, "Other");
        first = Given.claim(dossier, asked, Given.unique("First claim"), Given.checker());
        second = Given.claim(dossier, asked, Given.unique("Second claim"), Given.checker());
        third = Given.claim(dossier, asked, Given.unique("Third claim"), Given.checker());
        request = Given.asked(asked, first, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES)).id;
        path = "/desk/replies/" + request;
    }

    @Test
    void party_claims_questions_and_the_rest_can_be_changed_and_the_letter_says_so() {
        save(Map.of("party", other.id, "claims", List.of(first.id, second.id), "questions", "Really?", "recipient", "press@other.example"))
                .then().statusCode(303).header("Location", endsWith(path));
        String page = desk.page(path).text();
        assertTrue(page.contains("Request for a reply: " + other.name) && page.contains(second.sentence) && page.contains("press@other.example"), page);
        assertTrue(letter().contains("To " + other.name) && letter().contains("Really?"), letter());
        save(Map.of("claims", List.of(second.id, third.id))).then().statusCode(303);
        assertEquals(second.id + "," + third.id, Tables.value("select string_agg(claim_id::text, ',' order by position)"
                + " from reply_request_claim where request_id = '"
                + request + "'"));
        String journal = desk.page("/desk/dossiers/" + dossier.id + "/journal").select("ol.entries").text();
        assertTrue(journal.contains("Is it so?") && journal.contains("Really?") && journal.contains(other.name), journal);
    }

    @Test
    void saving_it_unchanged_leaves_no_trace() {
        save(Map.of()).then().statusCode(303);
        assertEquals("0", Tables.value("select count(*) from journal_entry where thing_id = '" + request + "'"));
        assertEquals("0", version());
    }

    @Test
    void a_stale_save_is_compared_field_by_field_and_either_text_can_be_taken() {
        Map<String, Object> opened = form();
        save(Map.of("questions", "Theirs?", "party", other.id)).then().statusCode(303);
        opened.put("questions", "Mine?");
        opened.put("note", "And a note.");
        Response stale = desk.post(path + "/edit", opened);
        assertEquals(409, stale.statusCode());
        Document both = Desk.page(stale);
        assertEquals(List.of("Party", "Questions", "Note for the desk"),
                both.select(".compare").stream().map(each -> each.previousElementSibling().text()).toList());
        assertTrue(both.select(".compare").text().contains("Theirs?") && both.select(".compare").text().contains("Mine?"));
        assertEquals("Mine?", both.selectFirst("#questions").wholeText().strip());
        Map<String, Object> joining = new LinkedHashMap<>(Desk.filled(both, "form[id=form], input[form=form]"));
        both.select("input[form=form]").forEach(each -> joining.putIfAbsent(each.attr("name"), each.val()));
        joining.put("conflict", both.select("input[name=conflict]").eachAttr("value"));
        joining.put("take", "questions:both");
        Response joined = desk.post(path + "/edit", joining);
        assertEquals(200, joined.statusCode());
        assertEquals("Theirs?\n\nMine?", Desk.page(joined).selectFirst("#questions").wholeText().strip());
        assertEquals("Theirs?", Tables.value("select questions from reply_request where id = '" + request + "'"));
        desk.post(path + "/edit", new LinkedHashMap<String, Object>(Desk.filled(Desk.page(joined), "form[id=form]"))).then().statusCode(303);
        assertEquals("Theirs?\n\nMine?", Tables.value("select questions from reply_request where id = '" + request + "'"));
    }

    @Test
    void what_is_wrong_is_said_and_nothing_changes() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("questions", " "), Map.of("deadlineDate", "2020-01-01"),
                Map.of("recipient", "nobody"), Map.of("party", UUID.randomUUID()), Map.of("claims", List.of(Given.claim(Given.checker()).id)))) {
            Map<String, Object> fields = new LinkedHashMap<>(wrong);
            fields.put("note", "Kept.");
            Response refused = save(fields);
            assertEquals(422, refused.statusCode(), wrong.toString());
            assertEquals("Kept.", Desk.page(refused).selectFirst("#note").wholeText().strip());
        }
        assertEquals("0", version());
    }

    @Test
    void once_it_is_sent_it_stays_as_it_was_asked_and_only_the_deadline_moves() {
        Map<String, Object> opened = form();
        desk.post(path + "/sent", "version", version()).then().statusCode(303);
        String sent = letter();
        opened.put("questions", "Something else?");
        Response late = desk.post(path + "/edit", opened);
        assertEquals(409, late.statusCode());
        assertTrue(Desk.page(late).text().contains("Something else?"), "the words come back");
        desk.get(path + "/edit").then().statusCode(303).header("Location", endsWith(path));
        desk.post(path + "/deadline", "version", version(), "deadlineDate", "2099-03-05", "deadlineTime", "17:00", "deadlineZone", "Europe/Amsterdam")
                .then().statusCode(303);
        assertEquals(sent, letter());
        Document page = desk.page(path);
        assertTrue(page.select("header .state").text().contains("5 March 2099, 17:00"), page.select("header").text());
        assertTrue(page.text().contains("This is the letter that went out."));
        assertTrue(page.select("a[href$=/edit]").isEmpty());
        String journal = desk.page("/desk/dossiers/" + dossier.id + "/journal").select(".change-texts").text();
        assertTrue(journal.contains("2099-03-05 17:00 (Europe/Amsterdam)"), journal);
        for (String change : List.of("questions = 'x'", "sent_body = 'x'", "recipient = 'a@b'", "channel = 'PHONE'")) {
            assertThrows(IllegalStateException.class, () -> Tables.change("update reply_request set " + change + " where id = '" + request + "'"), change);
        }
    }

    @Test
    void a_stale_deadline_is_compared_with_the_one_that_is_saved() {
        desk.post(path + "/sent", "version", version()).then().statusCode(303);
        Map<String, Object> opened = new LinkedHashMap<>(Desk.filled(desk.page(path), "#form"));
        opened.putAll(Map.of("deadlineDate", "2099-03-05", "deadlineTime", "17:00", "deadlineZone", "Europe/Amsterdam"));
        desk.post(path + "/deadline", opened).then().statusCode(303);
        opened.put("deadlineTime", "18:00");
        Response stale = desk.post(path + "/deadline", opened);
        assertEquals(409, stale.statusCode());
        String compared = Desk.page(stale).select(".compare").text();
        assertTrue(compared.contains("17:00") && compared.contains("18:00"), compared);
    }

    @Test
    void what_is_asked_by_phone_after_all_counts_as_asked_and_is_kept() {
        save(Map.of("channel", "PHONE")).then().statusCode(303);
        assertFalse(Tables.value("select coalesce(sent_body, '') from reply_request where id = '" + request + "'").isEmpty());
        assertTrue(desk.page(path).select("header .state").text().contains("Asked"));
    }

    private Response save(Map<String, Object> changes) {
        Map<String, Object> fields = form();
        fields.putAll(changes);
        return desk.post(path + "/edit", fields);
    }

    /** The form as it is opened now. */
    private Map<String, Object> form() {
        return new LinkedHashMap<>(Desk.filled(desk.page(path + "/edit"), "#form"));
    }

    private String letter() {
        return desk.page(path).select("section[aria-labelledby=letter] .verbatim").text();
    }

    private String version() {
        return Tables.value("select version from reply_request where id = '" + request + "'");
    }
}
