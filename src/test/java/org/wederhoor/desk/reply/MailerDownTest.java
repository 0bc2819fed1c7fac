package org.wederhoor.desk.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OwnSettings;
import org.wederhoor.support.PlayedMailServer;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.web.Ids;

/** A desk whose mail server is away, and comes back. */
@QuarkusTest
@TestProfile(OwnSettings.class)
class MailerDownTest {

    private final UUID id = Ids.next();
    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier("Antennes");
    private final Party party = Given.party("KPN");
    private final Claim claim = Given.claim(dossier, Given.party("De Krant"), Given.unique("De mast staat er niet"), checker, party);

    @Test
    void the_request_is_kept_as_unsent_and_says_so_until_it_is_sent_again() throws IOException {
        ask("press@kpn.example");
        Document page = desk.page("/desk/replies/" + id);
        assertTrue(page.select(".notice-error").text().startsWith("It could not be sent and is kept here as not sent."), page.text());
        assertTrue(page.select("button").eachText().contains("Send again"));
        assertFalse(page.select("a[href^=mailto]").isEmpty());
        assertEquals("0", Tables.value("select count(asked_at) from reply_request where id = '" + id + "'"));

        try (PlayedMailServer server = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            assertEquals(303, send(version()));
            assertTrue(desk.page("/desk/replies/" + id).select(".notice").isEmpty());
            assertEquals(409, send(version()), "it has gone out");
            assertEquals(1, server.letters().size());
            String letter = server.letters().get(0);
            assertTrue(letter.contains("RCPT TO:<press@kpn.example>") && letter.contains("Is it so?"), letter);
            String messageId = Tables.value("select message_id from reply_request where id = '" + id + "'");
            String mark = messageId.replace("@localhost", "");
            List<String> head = letter.lines().takeWhile(line -> !line.isEmpty()).toList();
            assertEquals(List.of("Message-ID: <" + messageId + ">"), head.stream().filter(line -> line.startsWith("Message-ID:")).toList());
            assertEquals(List.of("Reply-To: replies+" + mark + "@hoor.example"), head.stream().filter(line -> line.startsWith("Reply-To:")).toList());
            assertThrows(RuntimeException.class, () -> Tables.change("update reply_request set message_id = null where id = '" + id + "'"));
        }
        assertEquals("NOT_SENT,SENT", Tables.value("select string_agg(verb, ',' order by id) from journal_entry where thing_id = '" + id
                + "' and verb in ('SENT', 'NOT_SENT')"));
    }

    @Test
    void a_letter_is_sent_with_the_request_where_the_mail_server_answers() throws IOException {
        try (PlayedMailServer server = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            ask("pers@kpn.example");
            ask("pers@kpn.example");
            assertEquals(1, server.letters().size(), "a form that is sent twice sends one letter");
        }
        assertTrue(Given.made(() -> ReplyRequest.<ReplyRequest>findById(id).isSent()));
    }

    @Test
    void a_letter_that_has_changed_since_the_page_was_opened_does_not_go_out() throws IOException {
        assertEquals(303, post("press@kpn.example", "save"));
        String opened = version();
        desk.post("/desk/replies/" + id + "/deadline", "version", opened, "deadlineDate", "2041-01-01", "deadlineTime", "17:00",
                "deadlineZone", "UTC").then().statusCode(303);
        try (PlayedMailServer any = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            assertEquals(409, send(opened));
            String seen = version();
            List<Response> pressed = Together.twice(() -> desk.post("/desk/replies/" + id + "/send", "version", seen));
            assertEquals(List.of(303, 409), pressed.stream().map(Response::statusCode).sorted().toList(),
                    () -> pressed.stream().map(each -> Desk.page(each).text()).toList().toString());
        }
        assertEquals("1", Tables.value("select count(*) from journal_entry where thing_id = '" + id + "' and verb = 'SENT'"));
    }

    @Test
    void a_letter_whose_deadline_passes_while_the_mail_server_takes_it_counts_as_sent() throws IOException {
        Runnable passes = () -> Tables.change("update reply_request set deadline = sending_since + interval '1 millisecond' where id = '" + id + "'");
        try (PlayedMailServer server = new PlayedMailServer(OwnSettings.MAIL_PORT, passes)) {
            ask("press@kpn.example");
            assertEquals(1, server.letters().size());
        }
        assertEquals("1", Tables.value("select count(*) from reply_request where id = '" + id + "' and asked_at = date_trunc('second', asked_at)"
                + " and sending_since is null"));
    }

    @Test
    void save_and_send_pressed_twice_sends_one_letter_and_refuses_nothing() throws IOException {
        assertEquals(303, post("press@kpn.example", "save"));
        String path = "/desk/replies/" + id + "/edit";
        Map<String, Object> form = new LinkedHashMap<>(Desk.filled(desk.page(path), "#form"));
        form.putAll(Map.of("questions", "Is it really so?", "then", "send"));
        try (PlayedMailServer server = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            Together.twice(() -> desk.post(path, form)).forEach(each -> each.then().statusCode(303));
            desk.post(path, form).then().statusCode(303);
            assertEquals(1, server.letters().size());
            form.put("questions", "And is that so?");
            assertEquals(409, desk.post(path, form).statusCode(), "other words are no second press");
        }
        assertEquals("1", Tables.value("select count(*) from journal_entry where thing_id = '" + id + "' and verb = 'SENT'"));
    }

    @Test
    void a_letter_that_could_not_be_sent_is_tried_again_by_save_and_send() throws IOException {
        ask("press@kpn.example");
        String path = "/desk/replies/" + id + "/edit";
        Map<String, Object> form = new LinkedHashMap<>(Desk.filled(desk.page(path), "#form"));
        form.put("then", "send");
        try (PlayedMailServer server = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            desk.post(path, form).then().statusCode(303);
            assertEquals(1, server.letters().size());
        }
    }

    @Test
    void without_an_address_nothing_is_sent_and_what_was_typed_stays() {
        assertEquals(422, post("", "send"));
        assertEquals(0, Given.<Long>made(() -> ReplyRequest.count("id", id)));
    }

    private int send(String version) {
        return desk.post("/desk/replies/" + id + "/send", "version", version).statusCode();
    }

    private String version() {
        return Tables.value("select version from reply_request where id = '" + id + "'");
    }

    private void ask(String recipient) {
        assertEquals(303, post(recipient, "send"));
    }

    private int post(String recipient, String then) {
        return desk.post("/desk/dossiers/" + dossier.id + "/replies", Map.of("id", id, "party", party.id, "claims", claim.id,
                "channel", "MAIL", "recipient", recipient, "questions", "Is it so?", "deadlineDate",
                Instant.now().plus(3, ChronoUnit.DAYS).toString().substring(0, 10), "deadlineTime", "17:00", "deadlineZone", "UTC", "then", then))
                .statusCode();
    }
}
