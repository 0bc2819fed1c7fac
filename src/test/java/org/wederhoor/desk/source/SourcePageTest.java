package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Stance;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** What the page of a source tells of what came in, and what is proposed of it. */
@QuarkusTest
class SourcePageTest {

    private final Desk desk = Desk.as("checker");
    private final Dossier dossier = Given.dossier();
    private final String domain = Given.unique("noordnet").replaceAll("[^a-z0-9]", "") + ".example";

    @Inject
    Intake intake;

    private UUID mail(String subject, String body) {
        byte[] bytes = ("From: Els Brand <els@" + domain + ">\nTo: desk@krant.example\nSubject: " + subject
                + "\nDate: Tue, 3 Mar 2026 10:00:00 +0100\nMessage-ID: <" + UUID.randomUUID() + "@" + domain + ">\nMIME-Version: 1.0\n"
                + body).getBytes(StandardCharsets.UTF_8);
        return intake.take(Arrival.uploaded(bytes, "mail.eml", null, "A test"), dossier.id, null).source();
    }

    @Test
    void what_says_nothing_about_itself_has_no_heading_for_that() {
        Source silent = Given.readEarlier(dossier, Given.unique("Zomaar een tekst").getBytes(StandardCharsets.UTF_8), "t.txt");
        Document page = desk.page("/desk/sources/" + silent.id);
        assertEquals(0, page.select("#proposed").size());
        assertEquals(4, page.select("button[formaction*=/description?kind=]").size(), "it is described all the same");
        assertEquals(1, desk.page("/desk/sources/" + mail("Een reactie", "Content-Type: text/plain\n\nWij zwijgen.")).select("#proposed").size());
    }

    @Test
    void of_very_many_files_the_page_says_how_many_were_left_within() {
        String files = IntStream.range(0, 203).mapToObj(i -> "--b\nContent-Type: text/plain; name=" + i + ".txt\n\n" + Given.unique("Bijlage") + "\n")
                .collect(Collectors.joining());
        UUID mail = mail("Veel", "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nZie de bijlagen.\n" + files + "--b--\n");
        Document page = desk.page("/desk/sources/" + mail);
        assertEquals("200 files came with it", page.select("#enclosed").text());
        assertTrue(page.text().contains("3 more files are within it and were not archived, since there are too many."), page.select("main").text());
        assertEquals("200", Tables.value("select count(source_id) from source_part where of_id = '" + mail + "'"));
    }

    @Test
    void we_in_a_mail_is_the_party_that_its_sender_s_address_proposes() {
        Party party = Given.partyOf(dossier, "Noordnet");
        Given.contact(party, "pers@" + domain);
        UUID mail = mail("Re: uw vragen", "In-Reply-To: <1@krant.example>\nContent-Type: text/plain; charset=utf-8\n\nWij ontkennen dat er een lek was.\n\n"
                + "Op 2 maart schreef Krant <desk@krant.example>:\n> Wij bevestigen dat er een lek was.\n");
        Given.made(() -> {
            List<Suggestion> all = Suggestion.of(Source.findById(mail));
            assertEquals(1, all.size());
            assertEquals(party.id, all.get(0).party.id);
            assertEquals(Stance.DENIES, all.get(0).stance);
            assertEquals("Wij", all.get(0).speaker);
            assertTrue(all.get(0).passages.stream().allMatch(each -> each.ownWords));
            return null;
        });
    }
}
