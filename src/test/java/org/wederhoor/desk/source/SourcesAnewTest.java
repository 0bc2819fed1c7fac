package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.copies.CopyIndex;
import org.wederhoor.source.copies.NearCopy;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** What an earlier release took for something else is read anew beside it, once for each way in which it is read. */
@QuarkusTest
class SourcesAnewTest {

    private static final String WORDS = "Noordnet ontkent dat er een lek was, en heeft daar na lang onderzoek in alle systemen niets van gevonden, zegt zij.";

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final String subject = Given.unique("Reactie");
    private final Source mail = Given.readEarlier(dossier, mail("Wij ontkennen =C3=A9=C3=A9n lek.\n\n" + WORDS), "mail.eml");

    @Inject
    Intake intake;

    @Inject
    CopyIndex copies;

    /** With a file in it. */
    private byte[] mail(String body) {
        return ("From: Els Brand <els@noordnet.example>\nTo: desk@krant.example\nSubject: " + subject + "\nDate: Tue, 3 Mar 2026 10:00:00 +0100\n"
                + "Message-ID: <" + subject.replace(' ', '-') + "@noordnet.example>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                + body + "\n--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=bijlage.txt\n\nBijlage bij " + subject
                + ", een eigen tekst.\n--b--\n").getBytes(StandardCharsets.UTF_8);
    }

    private String page(Source source) {
        return "/desk/sources/" + source.id;
    }

    private UUID readAnew(Source source) {
        Response answer = desk.post(page(source) + "/anew");
        assertEquals(303, answer.statusCode(), answer.asString());
        return UUID.fromString(answer.header("Location").replaceFirst(".*/", ""));
    }

    private static String rows(UUID source) {
        return Tables.value("select concat_ws(E'\\x01', s::text, f.media_type, f.charset, f.arrived_at, f.reader, t.text, (select string_agg(p::text, ' ')"
                + " from passage p where p.source_id = s.id)) from source s join source_file f on f.source_id = s.id"
                + " join source_text t on t.source_id = s.id where s.id = '" + source + "'");
    }

    @Test
    void a_mail_that_was_taken_for_text_is_offered_and_read_as_a_mail_beside_it() {
        Given.statement(dossier, Given.party("Noordnet"), mail, WORDS);
        Given.statement(dossier, Given.party("Noordnet"), mail, "Wij ontkennen =C3=A9=C3=A9n lek.");
        String before = rows(mail.id);
        Document offered = desk.page(page(mail));
        assertTrue(offered.text().contains("This file was read as plain text. Today it would be read as a mail message."), offered.text());
        Document shown = desk.page(offered.select("a[href$=/anew]").attr("href"));
        List<String> beginnings = shown.select(".compare .verbatim").eachText();
        assertTrue(beginnings.get(0).startsWith("From: Els Brand"), beginnings.toString());
        assertTrue(beginnings.get(1).startsWith(subject + " Wij ontkennen één lek."), beginnings.toString());
        assertTrue(shown.text().contains("1 of the 2 quotations of this source stand in the new text too."), shown.text());
        assertTrue(shown.text().contains("One file within it is archived too: bijlage.txt"), shown.text());
        assertEquals("1", Tables.value("select count(*) from source_file where sha256 = '" + mail.sha256 + "'"), "a look stores nothing");

        UUID anew = readAnew(mail);
        assertEquals(before, rows(mail.id), "nothing of the first changes");
        assertEquals("message/rfc822 1 A test " + checker.fullName, Tables.value("select concat_ws(' ', media_type, reader, brought_name, read_name)"
                + " from source_file where source_id = '" + anew + "'"));
        assertEquals("t", Tables.value("select a.arrived_at = b.arrived_at and a.bytes = b.bytes and a.came_by = b.came_by from source_file a, source_file b"
                + " where a.source_id = '" + anew + "' and b.source_id = '" + mail.id + "'"));
        assertTrue(Tables.value("select text from source_text where source_id = '" + anew + "'").contains("één lek"));
        assertEquals("READ_ANEW", Tables.value("select verb from journal_entry where thing_id = '" + anew + "'"));
        assertEquals(dossier.id.toString(), Tables.value("select dossier_id from dossier_source where source_id = '" + anew + "'"));

        Document first = desk.page(page(mail));
        assertTrue(first.text().contains("The same file, read anew on") && first.text().contains("by " + checker.fullName + ": " + subject), first.text());
        assertEquals(0, first.select("a[href$=/anew]").size(), "it was read with today's reader");
        Document second = desk.page("/desk/sources/" + anew);
        assertTrue(second.text().contains("The same file, as it was read when it came: " + mail.label), second.text());
        assertTrue(second.select("#enclosed").text().startsWith("One file came with it"));
        assertTrue(second.text().contains("els@noordnet.example"));
    }

    @Test
    void what_is_read_as_before_is_looked_at_on_demand_and_refused() {
        Source plain = Given.readEarlier(dossier, (Given.unique("Een gewone tekst") + " over een lek.\n").getBytes(StandardCharsets.UTF_8), "t.txt");
        Document shown = desk.page(page(plain));
        assertFalse(shown.text().contains("Today it would be read as"));
        assertEquals("See how it is read today", shown.select("details a[href$=/anew]").text());
        Document looked = desk.page(page(plain) + "/anew");
        assertTrue(looked.text().contains("gives the same text as is here"), looked.text());
        assertEquals(0, looked.select("main form").size());
        Response pressed = desk.post(page(plain) + "/anew");
        assertEquals(422, pressed.statusCode());
        assertTrue(pressed.asString().contains("gives the same text as is here"));
        assertEquals(0, desk.page(page(Given.archived(dossier, "Read by today's reader."))).select("a[href$=/anew]").size());
    }

    @Test
    void a_text_that_is_a_table_by_its_name_differs_though_nothing_in_its_beginning_says_so() {
        byte[] rows = ("Jaar;Storingen\n2024;17\n2025;" + Given.unique("4").replaceAll("\\D", "") + "\n2026;5\n").getBytes(StandardCharsets.UTF_8);
        Source table = Given.readEarlier(dossier, rows, "storingen.csv");
        assertTrue(desk.page(page(table) + "/anew").text().contains("It was read as plain text; today it is read as a table (CSV)."));
        readAnew(table);
        assertEquals("2", Tables.value("select count(*) from source_file where sha256 = '" + table.sha256 + "'"));
    }

    @Test
    void it_is_read_anew_once_with_one_result() {
        UUID anew = readAnew(mail);
        for (String again : List.of(page(mail), "/desk/sources/" + anew)) {
            assertEquals(422, desk.post(again + "/anew").statusCode());
        }
        Document first = desk.page(page(mail) + "/anew");
        assertTrue(first.text().contains("This file was read anew before, with the same result. It is here: " + subject), first.text());
        assertTrue(desk.page("/desk/sources/" + anew + "/anew").text().contains("gives the same text as is here"));
        assertEquals("2", Tables.value("select count(*) from source where sha256 = '" + mail.sha256 + "'"));
    }

    @Test
    void what_cannot_be_read_says_so_and_nothing_is_kept() {
        Source sealed = Given.readEarlier(dossier, ("From: a@b.example\nMIME-Version: 1.0\nMessage-ID: <" + subject + "@b>\n"
                + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nAAAA").getBytes(StandardCharsets.UTF_8), "s.eml");
        assertTrue(desk.page(page(sealed) + "/anew").text().contains("This mail is encrypted"));
        Response pressed = desk.post(page(sealed) + "/anew");
        assertEquals(422, pressed.statusCode());
        assertTrue(pressed.asString().contains("This mail is encrypted"));
        assertEquals("1", Tables.value("select count(*) from source where sha256 = '" + sealed.sha256 + "'"));
        assertTrue(desk.page(page(Given.source(dossier, "Cited")) + "/anew").text().contains("no document here"));
        assertEquals(404, desk.get("/desk/sources/" + UUID.randomUUID() + "/anew").statusCode());
        assertEquals(404, desk.post("/desk/sources/" + UUID.randomUUID() + "/anew").statusCode());
    }

    @Test
    void the_law_takes_the_document_of_both_and_what_it_took_is_not_read_anew() {
        UUID anew = readAnew(mail);
        Source other = Given.readEarlier(dossier, mail("Iets anders."), "other.eml");
        takenOut(anew);
        assertEquals("0", Tables.value("select count(bytes) from source_file where sha256 = '" + mail.sha256 + "'"));
        assertEquals("2", Tables.value("select count(removed_size) from source_file where sha256 = '" + mail.sha256 + "'"));
        takenOut(other.id);
        assertTrue(desk.page(page(other) + "/anew").text().contains("The law took this document out of the archive"));
        assertEquals(422, desk.post(page(other) + "/anew").statusCode());
        assertFalse(desk.page(page(other)).text().contains("Today it would be read as"));
    }

    private static void takenOut(UUID original) {
        Account asking = Given.chief();
        Response planned = Desk.as(asking).post("/desk/takedowns", "id", UUID.randomUUID(), "takenOriginal", original, "ground", "COURT_ORDER",
                "reference", "1/26", "asker", "A court", "askedOn", "2026-03-01", "takedownNote", "", "publicReason", "COURT_ORDER");
        assertEquals(303, planned.statusCode(), planned.asString());
        Desk.as(Given.chief()).post(planned.header("Location").replaceFirst("^https?://[^/]*", "") + "/carry-out").then().statusCode(303);
    }

    @Test
    void the_same_bytes_that_come_again_are_the_latest_reading() {
        UUID anew = readAnew(mail);
        Intake.Taken taken = intake.take(Arrival.uploaded(mail("Wij ontkennen =C3=A9=C3=A9n lek.\n\n" + WORDS), "again.eml", null, "A test"), dossier.id, null);
        assertEquals(Intake.Outcome.KNOWN, taken.outcome());
        assertEquals(anew, taken.source());
    }

    @Test
    void the_two_are_no_copies_of_each_other_and_one_to_a_third() {
        UUID anew = readAnew(mail);
        Source copy = Given.made(() -> Source.findById(intake.take(Arrival.uploaded((WORDS + "\n" + WORDS.replace("lek", "inbraak") + subject)
                .getBytes(StandardCharsets.UTF_8), "copy.txt", null, "A test"), dossier.id, null).source()));
        assertEquals(List.of(anew), found(copy.id));
        assertEquals(List.of(copy.id), found(anew));
        assertFalse(found(mail.id).contains(anew));
    }

    private List<UUID> found(UUID source) {
        String text = Tables.value("select text from source_text where source_id = '" + source + "'");
        List<UUID> known = List.of(mail.id, source);
        return Given.made(() -> copies.find(source, text).stream().map(NearCopy::source)
                .filter(each -> known.contains(each) || Source.<Source>findById(each).dossiers.stream().anyMatch(its -> its.id.equals(dossier.id))).toList());
    }

    @Test
    void a_claim_in_both_has_one_origin() {
        UUID anew = readAnew(mail);
        Claim claim = Given.claim(dossier, Given.party("Noordnet"), Given.unique("Er was een lek"), checker);
        Given.appearance(claim, mail, true, WORDS);
        Given.appearance(claim, Given.made(() -> Source.findById(anew)), false, WORDS);
        String shown = desk.page("/desk/claims/" + claim.id).text();
        assertTrue(shown.contains("1 article, 1 original report"), shown);
    }

    @Test
    void a_web_archive_has_the_document_once_whichever_is_asked_for() throws IOException {
        UUID anew = readAnew(mail);
        assertEquals(1, archives(page(mail) + "/wacz"));
        assertEquals(1, archives("/desk/sources/" + anew + "/wacz"));
        // the file within it as well
        assertEquals(2, archives("/desk/dossiers/" + dossier.id + "/wacz"));
    }

    private int archives(String path) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(desk.get(path).asByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertTrue(names.contains("datapackage-digest.json"), "written to the end: " + names);
        return (int) names.stream().filter(each -> each.startsWith("archive/")).count();
    }

    @Test
    void the_document_is_held_since_it_came_and_once() {
        Tables.value("select log_hold()");
        UUID anew = readAnew(mail);
        // but for the file within it
        assertEquals("1", Tables.value("select log_hold()"));
        Given.signed();
        Desk chief = Desk.as(Given.chief());
        String proof = chief.get("/desk/sources/" + anew + "/held").then().statusCode(200).extract().asString();
        assertEquals(chief.get(page(mail) + "/held").asString(), proof);
    }

    @Test
    void the_database_lets_a_document_be_here_twice_where_it_is_read_anew_and_nowhere_else() {
        UUID anew = readAnew(mail);
        String source = "insert into source (id, archived, sha256, label, note, version, anew_of) values ('%s', true, '%s', 'x', '', 0, %s)";
        String file = "insert into source_file (source_id, bytes, sha256, media_type, charset, file_name, came_by, brought_name,"
                + " arrived_at, read_at, read_name) select '%s', %s, %s, 'text/html', 'UTF-8', file_name, came_by, %s, arrived_at, %s from source_file"
                + " where source_id = '" + mail.id + "'";
        UUID id = UUID.randomUUID();
        String same = source.formatted(id, mail.sha256, "'" + mail.id + "'");
        String its = file.formatted(id, "bytes", "sha256", "brought_name", "now(), 'A test'");
        String text = "insert into source_text (source_id, text, length) values ('" + id + "', 'New', 3)";
        refused(source.formatted(id, mail.sha256, "null"));
        refused(source.formatted(id, "0".repeat(64), "'" + mail.id + "'"));
        refused(source.formatted(id, mail.sha256, "'" + anew + "'"));
        refused(same);
        refused(same + "; " + its);
        refused(same + "; " + file.formatted(id, "bytes", "sha256", "brought_name", "null, null") + "; " + text);
        refused(same + "; " + file.formatted(id, "bytes", "sha256", "'Somebody else'", "now(), 'A test'") + "; " + text);
        refused(same + "; " + file.formatted(id, "'other'", "encode(sha256('other'), 'hex')", "brought_name", "now(), 'A test'") + "; " + text);
        String before = same + "; " + its.replace("text/html", "text/plain") + "; insert into source_text select '" + id + "', text, length from source_text"
                + " where source_id = '" + mail.id + "'";
        refused(before);
        refused("update source set anew_of = null where id = '" + anew + "'");
        refused("update source set anew_of = '" + mail.id + "' where id = '" + Given.source(dossier, "Another").id + "'");
        refused("update source_file set read_at = now() where source_id = '" + anew + "'");
        Tables.asOwner("begin; " + same + "; " + its + "; " + text + "; commit");
        assertEquals("3", Tables.value("select count(*) from source_file where sha256 = '" + mail.sha256 + "'"));
    }

    /** All in one transaction. */
    private static void refused(String statements) {
        assertThrows(IllegalStateException.class, () -> Tables.asOwner("begin; " + statements + "; commit"), statements);
    }
}
