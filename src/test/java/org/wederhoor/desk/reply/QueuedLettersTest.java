package org.wederhoor.desk.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OwnSettings;
import org.wederhoor.support.PlayedMailServer;
import org.wederhoor.support.Tables;

/** Letters that were made in one act go out one by one. */
@QuarkusTest
@TestProfile(OwnSettings.class)
class QueuedLettersTest {

    @Inject
    QueuedLetters queue;

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final Party one = Given.party("One");
    private final Party other = Given.party("Other");
    private final Claim claim = Given.claim(dossier, one, Given.unique("The sky is green"), checker, other);
    private final String path = "/desk/dossiers/" + dossier.id + "/replies/all";

    @Test
    void each_letter_goes_out_once_in_the_name_of_whoever_asked() throws IOException {
        Document form = asked();
        assertTrue(desk.page(path + "/" + form.select("[name=id]").val()).select("section[aria-labelledby=letters]").text().contains("going out"));
        try (PlayedMailServer server = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            queue.sendDue();
            queue.sendDue();
            assertEquals(2, server.letters().size());
            assertTrue(server.letters().stream().anyMatch(letter -> letter.contains("RCPT TO:<one@example.org>") && letter.contains("To " + one.name)));
        }
        assertEquals("2", count("asked_at is not null and queued_at is null"));
        assertEquals("2", Tables.value("select count(*) from journal_entry j join reply_request r on r.id = j.thing_id where j.verb = 'SENT'"
                + " and j.actor_name = '" + checker.fullName + "' and r.dossier_id = '" + dossier.id + "'"));
    }

    @Test
    void what_the_mail_server_does_not_take_says_so_and_waits_for_its_editor() throws IOException {
        asked();
        queue.sendDue();
        assertEquals("2", count("asked_at is null and queued_at is null and unsent_reason is not null"));
        try (PlayedMailServer server = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            queue.sendDue();
            assertEquals(0, server.letters().size());
        }
    }

    @Test
    void a_letter_that_is_changed_or_too_late_does_not_go_out_by_itself() throws IOException {
        asked();
        String changed = Tables.value("select id from reply_request where dossier_id = '" + dossier.id + "' and party_id = '" + one.id + "'");
        Map<String, Object> form = new LinkedHashMap<>(Desk.filled(desk.page("/desk/replies/" + changed + "/edit"), "#form"));
        form.putAll(Map.of("questions", "Is it really so?", "then", "save"));
        desk.post("/desk/replies/" + changed + "/edit", form).then().statusCode(303);
        Tables.change("update reply_request set deadline = now() - interval '1 minute' where dossier_id = '" + dossier.id
                + "' and party_id = '" + other.id + "'");
        try (PlayedMailServer server = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            queue.sendDue();
            assertEquals(0, server.letters().size());
        }
        assertEquals("0", count("queued_at is not null"));
        assertEquals("1", count("unsent_reason like '%deadline%'"));
    }

    private Document asked() {
        Given.contact(one, "one@example.org");
        Given.contact(other, "other@example.org");
        Document form = desk.page(path + "?claim=" + claim.id);
        Map<String, Object> fields = new LinkedHashMap<>(Desk.filled(form, "#form"));
        fields.put("then", "send");
        desk.post(path, fields).then().statusCode(303);
        assertEquals("2", count("queued_at is not null"));
        return form;
    }

    private String count(String condition) {
        return Tables.value("select count(*) from reply_request where dossier_id = '" + dossier.id + "' and " + condition);
    }
}
