package org.wederhoor.desk.reply;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** What comes in for a request stands at it, and is an answer once an editor says so. */
@QuarkusTest
class AnswersToRequestTest {

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Party party = Given.party("Noordnet");
    private final Claim claim = Given.claim(Given.dossier(), party, Given.unique("Noordnet lekte"), checker);
    private final String request = "/desk/replies/" + Given.asked(party, claim).id;

    @Test
    void a_mail_is_archived_at_the_request_and_leads_to_a_statement_and_then_to_the_outcome() {
        String words = Given.unique("Wij ontkennen dat.");
        sent(mail("From: \"Anna de Vries\" <pers@noordnet.example>\nDate: Mon, 3 Mar 2025 10:00:00 +0100\nSubject: Re: uw vragen\n", words))
                .then().statusCode(303).header("Location", endsWith(request + "#received"));
        Document page = desk.page(request);
        Element received = page.selectFirst("section[aria-labelledby=received]");
        assertTrue(received.text().contains("The mail says it is from: \"Anna de Vries\" <pers@noordnet.example>"), received.text());
        assertTrue(received.text().contains("The mail is dated: Mon, 3 Mar 2025 10:00:00 +0100"), received.text());
        assertTrue(received.text().contains("Uploaded, ") && received.text().contains("by " + checker.fullName), received.text());
        assertEquals("uw vragen", received.select("a[href$=" + source() + "]").first().text());
        assertEquals("Not signed", received.select("a[href$=/signatures]").text());
        assertTrue(received.select(".notice").isEmpty());
        assertEquals("WAITING", outcome(), "nobody has said that it is the answer");
        assertEquals("1", Tables.value("select count(*) from journal_entry where verb = 'RECEIVED' and thing_id = '" + id() + "'"));
        assertFalse(desk.page("/desk/dossiers/" + claim.dossier.id).select("a[href$=" + source() + "]").isEmpty());

        String form = received.selectFirst("a[href*=/statements/new]").attr("href");
        Document statement = desk.page(form);
        assertEquals(party.id.toString(), statement.select("#party option[selected]").val());
        assertEquals("Anna de Vries", statement.select("#spokesperson").val());
        assertEquals("3 March 2025", statement.select("#saidEdtf").val());
        assertEquals("", statement.select("#reportedEdtf").val());
        assertEquals(List.of(source()), statement.select("[name=readIn][checked]").eachAttr("value"));
        Map<String, List<Object>> fields = Desk.filled(statement, "form[action$=/statements]");
        fields.putAll(Map.of("title", List.of("It denies"), "passageExact", List.of(words), "then", List.of("save")));
        Response made = desk.post("/desk/dossiers/" + claim.dossier.id + "/statements", fields);
        assertEquals(303, made.statusCode(), () -> Desk.page(made).select(".error").text());
        String back = made.header("Location");
        assertTrue(back.contains(request + "?statement=") && back.endsWith("#outcome"), back);
        Document outcome = desk.page(back.substring(back.indexOf("/desk/"), back.indexOf('#')));
        assertTrue(outcome.select("#statement option[selected]").text().endsWith("It denies"), outcome.select("#statement").outerHtml());
        assertEquals("WAITING", outcome());
        desk.post(request + "/statement", Desk.filled(outcome, "#form")).then().statusCode(303);
        assertEquals("STATEMENT", outcome());
    }

    @Test
    void an_automatic_reply_and_a_bounce_are_shown_as_such_and_never_count() {
        sent(mail("Auto-Submitted: auto-replied\nSubject: Automatic reply: your questions\n", Given.unique("I am away.")));
        sent(mail("Subject: Undelivered\nContent-Type: multipart/report; boundary=b\n", "--b\n\n" + Given.unique("Nobody here.") + "\n--b\n"
                + "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n"
                + "Final-Recipient: rfc822; pers@noordnet.example\nAction: failed\n\n--b--\n"));
        Document page = desk.page(request);
        assertEquals(List.of("Probably an automatic reply: it does not count as an answer.",
                "The letter did not arrive. Could not be delivered to pers@noordnet.example."),
                page.select("section[aria-labelledby=received] .notice").eachText());
        assertEquals(1, page.select("section[aria-labelledby=received] a[href*=/statements/new]").size(), "an editor can see the first otherwise");
        assertEquals("WAITING", outcome());
    }

    @Test
    void pasted_text_and_a_file_come_in_together_and_twice_is_once() {
        String pasted = Given.unique("Wij zeggen niets.");
        String file = Given.unique("Zie onze brief.");
        for (int i = 0; i < 2; i++) {
            send().multiPart("text", pasted).multiPart("file", "brief.txt", bytes(file)).post(request + "/answer").then().statusCode(303);
        }
        assertEquals("PASTE,UPLOAD", Tables.value("select string_agg(came_by, ',' order by came_by) from reply_answer where request_id = '" + id() + "'"));
    }

    @Test
    void what_cannot_be_read_is_refused_in_words_and_leaves_nothing() {
        Map<String, String> before = Tables.all();
        Response picture = send().multiPart("text", "Kept.").multiPart("file", "picture.eml", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n',
                0, 0, 0, 13, 'I', 'H', 'D', 'R'}).post(request + "/answer");
        assertEquals(422, picture.statusCode());
        assertFalse(Desk.page(picture).select("#file-error").text().isEmpty());
        assertEquals("Kept.", Desk.page(picture).select("#text").first().wholeText());
        Response large = send().multiPart("text", "Kept.").multiPart("file", "large.txt", new byte[10_500_000]).post(request + "/answer");
        assertEquals(422, large.statusCode());
        assertEquals("Kept.", Desk.page(large).select("#text").first().wholeText());
        Response nothing = send().multiPart("text", " \n").post(request + "/answer");
        assertEquals(422, nothing.statusCode());
        assertEquals("Choose a file or paste the text.", Desk.page(nothing).select("#file-error").text());
        Response again = send().multiPart("text", "long ".repeat(700_000)).multiPart("file", "a.txt", bytes("A file")).post(request + "/answer");
        assertEquals(422, again.statusCode());
        assertEquals(List.of(1, 1), List.of(Desk.page(again).select("#text-error").size(), Desk.page(again).select("#file-error").size()));
        assertEquals(before, Tables.all());
    }

    @Test
    void nobody_answers_what_has_not_gone_out() {
        String unsent = "/desk/replies/" + Given.asked(party, claim, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2))).id;
        desk.get(unsent + "/answer").then().statusCode(303).header("Location", endsWith(unsent));
        assertTrue(desk.page(unsent).select("#received").isEmpty());
        assertEquals(409, send().multiPart("text", Given.unique("Nee.")).post(unsent + "/answer").statusCode());
    }

    @Test
    void what_came_in_stays_and_no_other_source_is_taken_for_it() {
        send().multiPart("text", Given.unique("Nee.")).post(request + "/answer").then().statusCode(303);
        assertThrows(RuntimeException.class, () -> Tables.change("delete from reply_answer where request_id = '" + id() + "'"));
        assertThrows(RuntimeException.class, () -> Tables.change("update reply_answer set told_apart = 'BOUNCE' where request_id = '" + id() + "'"));
        String form = "/desk/dossiers/" + claim.dossier.id + "/statements/new?request=" + id();
        desk.get(form + "&source=" + Given.source(claim.dossier, "Another").id).then().statusCode(404);
        desk.get(form).then().statusCode(404);
    }

    private Response sent(String mail) {
        return send().multiPart("file", "answer.eml", bytes(mail)).post(request + "/answer");
    }

    private RequestSpecification send() {
        return desk.asks().redirects().follow(false).header("Origin", Desk.origin()).multiPart("token", desk.token());
    }

    private static String mail(String head, String body) {
        return "From: pers@noordnet.example\n".repeat(head.contains("From:") ? 0 : 1) + head + "To: desk@hoor.example\nMIME-Version: 1.0\n\n" + body + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String id() {
        return request.substring(request.lastIndexOf('/') + 1);
    }

    private String source() {
        return Tables.value("select source_id from reply_answer where request_id = '" + id() + "'");
    }

    private String outcome() {
        return Tables.value("select outcome from reply_request where id = '" + id() + "'");
    }
}
