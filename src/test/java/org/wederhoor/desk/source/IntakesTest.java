package org.wederhoor.desk.source;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.CameBy;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourcePart;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Pictures;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** How documents come in, and what is said of those that do not. */
@QuarkusTest
class IntakesTest {

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();

    @Test
    void pasted_text_is_archived_as_it_came() {
        String text = Given.unique("The bank “denies” it. Cafe\u0301 😀") + "\n\nA second paragraph.";
        UUID id = made(paste(text));
        Given.made(() -> {
            Source source = Source.findById(id);
            SourceFile file = SourceFile.of(source);
            assertTrue(source.archived);
            assertFalse(source.isDescribed());
            assertEquals(text, SourceText.of(source).text);
            assertEquals(text, new String(file.bytes, StandardCharsets.UTF_8));
            assertEquals(List.of(CameBy.PASTE, "text/plain", "UTF-8", checker.id, checker.fullName),
                    List.of(file.cameBy, file.mediaType, file.charset, file.broughtBy, file.broughtName));
            assertEquals(1, JournalEntry.count("thingId = ?1 and verb = ?2", id, Verb.ARCHIVED));
            return null;
        });
        assertTrue(desk.page("/desk/dossiers/" + dossier.id).select("#sources ~ ul").text().contains("The bank “denies” it"));
    }

    @Test
    void the_same_bytes_are_one_source_in_however_many_dossiers() {
        String text = Given.unique("One text");
        UUID id = made(paste(text));
        assertEquals(id, made(paste(text)));
        Dossier other = Given.dossier();
        assertEquals(id, made(send().multiPart("text", text).post(path(other, "paste"))));
        assertEquals(2, Given.made(() -> Source.<Source>findById(id).dossiers.size()));
    }

    @Test
    void an_uploaded_page_is_read_by_what_it_is_and_never_runs_here() {
        byte[] page = ("<!doctype html><html><head><meta charset=windows-1252><title>T</title><script>alert(1)</script></head><body onload=\"x()\">"
                + "<h1>" + Given.unique("Bank denies") + "</h1><p>The “bank” denies it, a spokesman said on Monday afternoon.</p></body></html>")
                .getBytes(Charset.forName("windows-1252"));
        UUID id = made(upload("C:/fakepath/page.txt", page));
        SourceFile file = Given.made(() -> SourceFile.findById(id));
        assertEquals(List.of("text/html", "windows-1252", "page.txt"), List.of(file.mediaType, file.charset, file.fileName));
        Document reader = desk.page("/desk/sources/" + id);
        assertTrue(reader.select(".reader").text().contains("The “bank” denies it"));
        assertFalse(reader.html().contains("alert(1)"));
        reader.select("script").forEach(script -> assertTrue(script.attr("src").startsWith("/assets/js/") && script.data().isEmpty()));
        Response original = desk.get("/desk/sources/" + id + "/original");
        original.then().statusCode(200).contentType("application/octet-stream").header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", is("nosniff"));
        assertArrayEquals(page, original.asByteArray());
    }

    @Test
    void what_cannot_be_read_is_refused_in_words_and_leaves_nothing() {
        Map<String, String> before = Tables.all();
        refused(upload("empty.txt", new byte[0]), "file");
        refused(upload("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'}), "file");
        refused(upload("large.txt", "a ".repeat(5_500_000).getBytes(StandardCharsets.UTF_8)), "file");
        refused(upload("broken.pdf", "%PDF-1.7 and nothing of it".getBytes(StandardCharsets.UTF_8)), "file");
        refused(send().multiPart("source", "").post(path(dossier, "upload")), "file");
        refused(paste(" \n\t "), "text");
        refused(paste("long ".repeat(700_000)), "text");
        assertEquals(before, Tables.all());
    }

    @Test
    void several_files_come_in_each_by_itself() {
        Response answer = send().multiPart("source", "").multiPart("file", "one.txt", Given.unique("One").getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "empty.txt", new byte[0]).multiPart("file", "two.srt", ("1\n00:00:01,000 --> 00:00:02,000\n" + Given.unique("Two"))
                        .getBytes(StandardCharsets.UTF_8)).post(path(dossier, "upload"));
        assertEquals(200, answer.statusCode());
        List<String> outcomes = Desk.page(answer).select("main [role=status] li").eachText();
        assertEquals(List.of("one.txt", "empty.txt", "two.srt"), outcomes.stream().map(each -> each.split(":")[0]).toList());
        assertTrue(outcomes.get(1).contains("This file is empty"), outcomes.get(1));
        assertEquals(2, Desk.page(answer).select("main [role=status] a[href^=/desk/sources/]").size());
        assertEquals(422, send().multiPart("file", "a.txt", new byte[0]).multiPart("file", "b.txt", new byte[0]).post(path(dossier, "upload")).statusCode());
    }

    @Test
    void what_was_pasted_comes_back_when_it_is_refused() {
        String text = "long ".repeat(700_000);
        assertEquals(text, Desk.page(paste(text)).select("#text").first().wholeText());
    }

    @Test
    void what_was_typed_beside_a_file_comes_back_with_the_way_to_what_was_archived() {
        Source cited = Given.source(dossier, "Cited");
        Tables.change("update source set archived = false where id = '" + cited.id + "'");
        String file = Given.unique("A file");
        Response answer = send().multiPart("file", "story.txt", file.getBytes(StandardCharsets.UTF_8)).multiPart("source", cited.id.toString())
                .multiPart(words("text", "Half a text")).multiPart("address", "https://krant.example/half").post(path(dossier, "upload"));
        assertEquals(200, answer.statusCode());
        Document page = Desk.page(answer);
        assertEquals("Half a text", page.select("#text").first().wholeText());
        assertEquals("https://krant.example/half", page.select("#address").val());
        assertFalse(page.select("main .notice a[href$=/desk/sources/" + cited.id + "]").isEmpty());
        assertEquals("", page.select("main [name=source]").val(), "it has its text now");
    }

    @Test
    void a_file_that_was_chosen_beside_another_way_has_to_be_chosen_again_and_the_page_says_so() {
        byte[] file = "A file".getBytes(StandardCharsets.UTF_8);
        Response taken = send().multiPart("file", "story.txt", file).multiPart("text", Given.unique("A text")).post(path(dossier, "paste"));
        assertEquals(200, taken.statusCode());
        assertEquals(1, Desk.page(taken).select("#file-error").size());
        Response refused = send().multiPart("file", "story.txt", file).multiPart("address", "ftp://example.org/x")
                .multiPart("text", "Half a text").post(path(dossier, "capture"));
        refused(refused, "address");
        refused(refused, "file");
        assertEquals("Half a text", Desk.page(refused).select("#text").first().wholeText());
        // what a browser sends when no file is chosen
        assertEquals(303, send().multiPart("file", "", new byte[0]).multiPart("text", Given.unique("A text")).post(path(dossier, "paste")).statusCode());
    }

    @Test
    void a_file_that_is_far_too_large_is_refused_before_it_is_read(@TempDir Path folder) throws IOException {
        // from the disk, as a browser sends it: with its length said first
        refused(send().multiPart("file", Files.write(folder.resolve("huge.txt"), new byte[14_000_000]).toFile()).post(path(dossier, "upload")), "file");
        send().multiPart("file", "huge.txt", new byte[14_000_000]).post(path(dossier, "paste")).then().statusCode(413).body(containsString("12 MB"));
    }

    @Test
    void an_address_that_is_not_public_is_refused_with_the_rule() {
        Map<String, String> before = Tables.all();
        for (String address : List.of("http://127.0.0.1/", "http://2130706433/", "http://[::ffff:10.0.0.1]/", "ftp://example.org/x",
                "https://example.org:8443/", "no address")) {
            Response answer = desk.post(path(dossier, "capture"), "address", address);
            refused(answer, "address");
            assertEquals(address, Desk.page(answer).select("#address").val());
        }
        assertEquals(422, desk.post(path(dossier, "capture"), "address", "").statusCode());
        assertEquals(before, Tables.all());
    }

    @Test
    void an_encoding_that_cannot_be_told_is_asked_for_with_what_the_text_could_say() {
        String text = Given.unique("Cafébaas: “Ik heb niets betaald.” – en meer zei hij niet");
        byte[] bytes = text.getBytes(Charset.forName("x-MacRoman"));
        Response answer = upload("mac.txt", bytes);
        refused(answer, "file");
        Document page = Desk.page(answer);
        assertTrue(page.select("#file-error").text().contains("Cafébaas: “Ik heb niets betaald.”"), page.select("#file-error").text());
        assertTrue(page.select("#file-error").text().contains("CafŽbaas: ÒIk heb niets betaald.Ó"));
        UUID id = made(send().multiPart("file", "mac.txt", bytes).multiPart("encoding", "MAC_ROMAN").post(path(dossier, "upload")));
        assertEquals(text, Given.made(() -> SourceText.of(Source.findById(id)).text));
        assertEquals("x-MacRoman", Given.made(() -> SourceFile.of(Source.findById(id)).charset));
    }

    @Test
    void bytes_that_the_encoding_does_not_explain_are_counted_and_shown_where_they_stood() {
        byte[] page = ("<!doctype html><html><body><p>" + Given.unique("“De bank ontkent”, zegt") + " het café Caf\u0001 nu.</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < page.length; i++) {
            page[i] = page[i] == 1 ? (byte) 0xE9 : page[i];
        }
        UUID id = made(upload("page.html", page));
        String text = Given.made(() -> SourceText.of(Source.findById(id)).text);
        assertTrue(text.endsWith("het café Caf\uFFFD nu."), text);
        Document shown = desk.page("/desk/sources/" + id);
        assertTrue(shown.select(".notice").text().contains("not UTF-8: 1."), shown.select(".notice").text());
        assertEquals("/desk/sources/" + id + "?at=" + text.indexOf('\uFFFD') + "#text", shown.select(".notice a").attr("href"));
    }

    @Test
    void a_text_that_is_here_in_other_bytes_makes_no_second_source_and_the_page_says_so() {
        String text = Given.unique("The bank denies it.") + "\n\nMore.";
        UUID id = made(paste(text));
        Dossier other = Given.dossier();
        byte[] windows = ("\uFEFF" + text.replace("\n", "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8);
        Response answer = send().multiPart("file", "same.txt", windows).post(path(other, "upload"));
        assertEquals(200, answer.statusCode());
        assertTrue(Desk.page(answer).select(".notice").text().contains("already"), Desk.page(answer).select(".notice").text());
        assertEquals("/desk/sources/" + id, Desk.page(answer).select(".notice a").attr("href"));
        assertEquals(List.of(id), Given.made(() -> Source.of(other).stream().map(each -> each.id).toList()));
        assertTrue(made(upload("longer.txt", (text + " And more.").getBytes(StandardCharsets.UTF_8))) != id);
    }

    @Test
    void what_has_no_text_is_refused_by_name() {
        Map<String, String> before = Tables.all();
        Response sound = upload("reply.txt", new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0, 0, 0, 0, 0, 0, 0});
        refused(sound, "file");
        assertTrue(Desk.page(sound).select("#file-error").text().contains("a sound recording"), Desk.page(sound).select("#file-error").text());
        assertEquals(before, Tables.all());
    }

    @Test
    void a_mail_is_archived_with_the_files_that_came_with_it() {
        UUID mail = made(upload("reply.eml", ("From: Pers <pers@kpn.example>\nTo: desk@x.example\nMessage-ID: <1@kpn.example>\nSubject: Re: uw vragen\n"
                + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n--m\n\nWij ontkennen dat " + Ids.next() + ".\n"
                + "--m\nContent-Type: text/plain; name=feiten.txt\n\nDe feiten " + Ids.next() + ".\n--m\nContent-Type: application/x-what; name=data.bin\n"
                + "Content-Transfer-Encoding: base64\n\nAAECAwQFBgcICQABAgMEBQYHCAkAAQIDBAUGBwgJ\n--m--\n").getBytes(StandardCharsets.UTF_8)));
        List<SourcePart> parts = Given.made(() -> SourcePart.of(Source.findById(mail)));
        assertEquals(List.of("feiten.txt", "data.bin"), parts.stream().map(part -> part.name).toList());
        assertTrue(Given.made(() -> SourceText.placed(Source.findById(parts.get(0).source.id)).text()).startsWith("De feiten "));
        assertEquals(UnreadableReason.OTHER_TYPE, parts.get(1).refused);
        assertEquals("uw vragen", Given.made(() -> ((Source) Source.findById(mail)).label));
    }

    @Test
    void pictures_within_a_mail_become_sources_but_for_ornaments_among_its_words() {
        String shot = Base64.getMimeEncoder().encodeToString(Pictures.unique());
        String logo = Base64.getMimeEncoder().encodeToString(Pictures.png(Pictures.corners(120, 60)));
        UUID mail = made(upload("reply.eml", ("From: Pers <pers@kpn.example>\nSubject: Beeld\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n"
                + "--m\nContent-Type: text/plain\n\nZie het beeld " + Ids.next() + ".\n"
                + "--m\nContent-Type: image/png; name=image001.png\nContent-ID: <a>\nContent-Transfer-Encoding: base64\n\n" + shot
                + "\n--m\nContent-Type: image/png; name=logo.png\nContent-ID: <b>\nContent-Transfer-Encoding: base64\n\n" + logo
                + "\n--m\nContent-Type: image/png; name=klein.png\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n" + logo
                + "\n--m--\n").getBytes(StandardCharsets.UTF_8)));
        List<SourcePart> parts = Given.made(() -> SourcePart.of(Source.findById(mail)));
        assertEquals(List.of("image001.png", "klein.png"), parts.stream().map(part -> part.name).toList());
        UUID picture = parts.get(0).source.id;
        assertEquals("image001", Given.made(() -> Source.<Source>findById(picture).label));
        assertEquals("image/png", Given.made(() -> SourceFile.of(Source.findById(picture)).mediaType));
        assertTrue(desk.page("/desk/sources/" + picture).select("main").text().contains("It came within Beeld"));
    }

    @Test
    void what_only_wraps_a_text_is_refused_by_name_with_what_to_do_instead() {
        Map<String, String> before = Tables.all();
        Response slides = upload("praatje.pptx", slides());
        refused(slides, "file");
        assertTrue(Desk.page(slides).select("#file-error").text().contains("a slide show"), Desk.page(slides).select("#file-error").text());
        assertTrue(Desk.page(slides).select("#file-error").text().contains("PDF"));
        assertEquals(before, Tables.all());
    }

    @Test
    void the_file_of_a_known_source_is_attached_by_its_hash_and_its_quotations_get_their_place() {
        String text = Given.unique("The bank said no. It said so.");
        Source source = knownByHash(text);
        Statement statement = Given.statement(dossier, Given.partyOf(dossier, "Bank"), source, "The bank said no.");
        assertEquals(source.id, made(upload("known.txt", text.getBytes(StandardCharsets.UTF_8))));
        assertEquals(new TextRange(0, 17), Given.made(() -> Statement.<Statement>findById(statement.id).passages.get(0).passage.place()));
        assertEquals("The bank said no.", desk.page("/desk/sources/" + source.id).select("a.quoted").text());
    }

    @Test
    void a_text_that_lacks_a_quotation_of_its_source_is_refused_aloud() {
        String text = Given.unique("The bank said no.");
        Source source = knownByHash(text);
        Given.statement(dossier, Given.partyOf(dossier, "Bank"), source, "The bank said yes.");
        Map<String, String> before = Tables.all();
        Response answer = upload("known.txt", text.getBytes(StandardCharsets.UTF_8));
        refused(answer, "file");
        assertTrue(Desk.page(answer).select("#file-error").text().contains("The bank said yes."));
        assertEquals(before, Tables.all());
    }

    @Test
    void a_cited_source_gets_the_text_that_is_brought_in_for_it_and_only_once() {
        Source cited = Given.made(() -> {
            Source source = Source.findById(Given.source(dossier, "Cited").id);
            source.archived = false;
            return source;
        });
        String text = Given.unique("Its very text");
        assertEquals(cited.id, made(send().multiPart("source", cited.id.toString()).multiPart("text", text)
                .post(path(dossier, "paste"))));
        assertTrue(Given.made(() -> Source.<Source>findById(cited.id).archived));
        refused(send().multiPart("source", cited.id.toString()).multiPart("text", text + " again")
                .post(path(dossier, "paste")), "text");
    }

    @Test
    void a_form_with_a_file_needs_its_token_too_and_gives_the_words_back() {
        Response answer = desk.asks().header("Origin", Desk.origin()).multiPart("text", "Words that were pasted").post(path(dossier, "paste"));
        assertEquals(409, answer.statusCode());
        assertTrue(Desk.page(answer).select("main textarea").text().contains("Words that were pasted"));
    }

    private Source knownByHash(String text) {
        return Given.made(() -> {
            Source source = Source.findById(Given.source(dossier, "Known").id);
            source.sha256 = Arrival.pasted(text, null, "A test").sha256();
            return source;
        });
    }

    private Response paste(String text) {
        return send().multiPart(words("text", text)).post(path(dossier, "paste"));
    }

    private static MultiPartSpecification words(String name, String text) {
        return new MultiPartSpecBuilder(text).controlName(name).charset(StandardCharsets.UTF_8).build();
    }

    private Response upload(String name, byte[] bytes) {
        return send().multiPart("file", name, bytes).post(path(dossier, "upload"));
    }

    private RequestSpecification send() {
        return desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token());
    }

    private static String path(Dossier dossier, String route) {
        return "/desk/dossiers/" + dossier.id + "/intake/" + route;
    }

    private static byte[] slides() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("[Content_Types].xml", "ppt/presentation.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static UUID made(Response answer) {
        assertEquals(303, answer.statusCode());
        String location = answer.header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static void refused(Response answer, String field) {
        assertEquals(422, answer.statusCode());
        assertEquals(1, Desk.page(answer).select("#" + field + "-error").size());
    }
}
