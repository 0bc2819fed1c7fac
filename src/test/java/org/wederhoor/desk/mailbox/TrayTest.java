package org.wederhoor.desk.mailbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.retention.Forgetting;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** An editor says where mail belongs that belongs nowhere yet. */
@QuarkusTest
class TrayTest {

    @Inject
    Forgetting forgetting;

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Party party = Given.party("Noordnet");
    private final Claim claim = Given.claim(Given.dossier(), party, Given.unique("Noordnet lekte"), checker);
    private final ReplyRequest request = Given.written(party, claim, "pers@kpn.example", UUID.randomUUID().toString().replace("-", ""));
    private final String words = Given.unique("We deny <b>that</b>. <img src=https://tracker.example/1.gif>");
    private final UUID id = Given.mailInTray(request, words);
    private final String mail = "/desk/mail/" + id;

    @Test
    void a_mail_is_shown_as_text_with_whom_it_may_belong_to() {
        assertTrue(desk.page("/desk").select("a[href=/desk/mail]").text().contains("to no request yet"));
        Document list = desk.page("/desk/mail");
        String entry = list.select(".entry:has(a[href=" + mail + "])").text();
        assertTrue(entry.contains("About your questions") && entry.contains("Press <press@noordnet.example>") && entry.contains("letter.pdf")
                && entry.contains("already written down"), entry);
        Document page = desk.page(mail);
        assertTrue(page.select(".verbatim").text().contains(words), page.select(".verbatim").text());
        assertTrue(page.select("main b, main img").isEmpty());
        String candidates = page.select("section[aria-labelledby=candidates]").text();
        assertTrue(candidates.contains(party.name) && candidates.contains("pers@kpn.example")
                && candidates.contains("The sender’s domain is not the one that was written to."), candidates);
        assertEquals(request.id.toString(), page.select("#request option[selected]").val());
    }

    @Test
    void it_answers_a_request_and_is_in_the_tray_no_more() {
        Map<String, List<Object>> form = Desk.filled(desk.page(mail), "#form");
        for (int i = 0; i < 2; i++) {
            desk.post(mail + "/answer", form).then().statusCode(303).header("Location", endsWith("/desk/replies/" + request.id + "#received"));
        }
        assertEquals("1", count("reply_answer where request_id = '" + request.id + "' and came_by = 'MAILBOX' and brought_by = '" + checker.id + "'"));
        assertEquals("1", count("mailbox_mail where id = '" + id + "' and state = 'FILED' and decided_by = '" + checker.id + "' and body is null"));
        assertEquals("0", count("mailbox_mail_request where mail_id = '" + id + "'"));
        desk.get(mail).then().statusCode(404);
        assertTrue(desk.page("/desk/replies/" + request.id).select("section[aria-labelledby=received]").text().contains("By the mailbox"));
        Response second = Desk.as(Given.checker()).post(mail + "/answer", form);
        assertEquals(409, second.statusCode());
        assertTrue(Desk.page(second).text().contains("A colleague was first"), Desk.page(second).text());
    }

    @Test
    void it_becomes_a_source_of_a_dossier_that_answers_nothing() {
        Map<String, List<Object>> form = Desk.filled(desk.page(mail), "#form");
        form.put("dossier", List.of(claim.dossier.id));
        String made = desk.post(mail + "/source", form).then().statusCode(303).extract().header("Location");
        String source = made.substring(made.lastIndexOf('/') + 1);
        assertEquals("1", count("dossier_source where source_id = '" + source + "' and dossier_id = '" + claim.dossier.id + "'"));
        assertEquals("0", count("reply_answer where request_id = '" + request.id + "'"));
        assertTrue(desk.page("/desk/sources/" + source).text().contains("We deny"));
    }

    @Test
    void another_request_is_found_by_words_without_a_script_and_nothing_typed_is_lost() {
        Party other = Given.party("Zuidnet");
        ReplyRequest wanted = Given.asked(other, claim);
        Map<String, List<Object>> form = Desk.filled(desk.page(mail), "#form");
        form.putAll(Map.of("wanted", List.of(other.name), "reason", List.of("Half a reason")));
        Response looked = desk.post(mail + "/look", form);
        assertEquals(200, looked.statusCode());
        Document page = Desk.page(looked);
        assertEquals(List.of("", request.id.toString(), wanted.id.toString()), page.select("#request option").eachAttr("value"));
        assertEquals("Half a reason", page.select("#reason").val());
        form.put("request", List.of(wanted.id));
        desk.post(mail + "/answer", form).then().statusCode(303);
        assertEquals("1", count("reply_answer where request_id = '" + wanted.id + "'"));
    }

    @Test
    void it_is_put_aside_with_a_reason_brought_back_and_forgotten_in_time() {
        Map<String, List<Object>> form = Desk.filled(desk.page(mail), "#form");
        assertEquals(422, desk.post(mail + "/aside", form).statusCode());
        form.put("reason", List.of("Advertising"));
        desk.post(mail + "/aside", form).then().statusCode(303);
        desk.post(mail + "/aside", form).then().statusCode(303);
        Response second = Desk.as(Given.checker()).post(mail + "/aside", form);
        assertEquals(409, second.statusCode());
        assertTrue(Desk.page(second).text().contains("Advertising"));
        String aside = desk.page("/desk/mail").select("section[aria-labelledby=aside] .entry:has(a[href=" + mail + "])").text();
        assertTrue(aside.contains("Put aside by " + checker.fullName) && aside.contains("Advertising"), aside);
        desk.post(mail + "/back", Desk.filled(desk.page(mail), "#form")).then().statusCode(303).header("Location", containsString(mail));
        assertEquals("WAITING", state());
        form = Desk.filled(desk.page(mail), "#form");
        form.put("reason", List.of("Advertising"));
        desk.post(mail + "/aside", form).then().statusCode(303);
        forgetting.forget(Instant.now().plus(Duration.ofDays(29)));
        assertEquals("ASIDE", state());
        forgetting.forget(Instant.now().plus(Duration.ofDays(31)));
        assertEquals("FORGOTTEN", state());
        assertEquals("1", count("mailbox_mail where id = '" + id + "' and sha256 is not null and num_nonnulls(bytes, body, sender, subject, reason) = 0"));
        Desk.as(checker).get(mail).then().statusCode(404);
    }

    @Test
    void nothing_is_filed_that_is_not_here_or_goes_nowhere() {
        Map<String, List<Object>> form = Desk.filled(desk.page(mail), "#form");
        form.put("request", List.of(""));
        assertEquals(422, desk.post(mail + "/answer", form).statusCode());
        assertEquals(422, desk.post(mail + "/source", form).statusCode());
        form.put("request", List.of(request.id));
        Tables.change("update mailbox_mail set bytes = null where id = '" + id + "'");
        assertEquals(409, desk.post(mail + "/answer", form).statusCode());
        assertTrue(desk.page(mail).select("button[formaction$=/answer]").isEmpty());
        assertFalse(desk.page(mail).select("button[formaction$=/aside]").isEmpty());
        assertEquals("WAITING", state());
    }

    @Test
    void the_law_takes_words_out_of_it_and_its_bytes() {
        String name = Given.unique("Jannetje Zonderling").replace("-", "");
        UUID named = Given.mailInTray(request, "It was " + name + " who leaked it.");
        Account chief = Given.chief();
        Account other = Given.chief();
        UUID takedown = Given.takedown(name, chief);
        String page = "/desk/takedowns/" + takedown;
        assertTrue(Desk.as(chief).page(page).text().contains("Reply requests"), Desk.as(chief).page(page).text());
        Desk.as(other).post(page + "/carry-out").then().statusCode(303);
        assertEquals("0", count("takedown where id = '" + takedown + "'"));
        assertEquals("1", count("mailbox_mail where id = '" + named + "' and bytes is null and body like '%[taken out%' and position('" + name
                + "' in body) = 0"));
        assertEquals("1", count("mailbox_mail where id = '" + id + "' and bytes is not null"));
    }

    private String state() {
        return Tables.value("select state from mailbox_mail where id = '" + id + "'");
    }

    private static String count(String from) {
        return Tables.value("select count(*) from " + from);
    }
}
