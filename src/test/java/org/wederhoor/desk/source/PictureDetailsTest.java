package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.PictureDetail;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Pictures;
import org.wederhoor.support.Tables;

/** A picture as a source: seen at the desk, its details noted, quoted, and shown to readers where an editor says by what right. */
@QuarkusTest
class PictureDetailsTest {

    private static final String RIGHT = "Right to quote, article 15a";

    private final Desk desk = Desk.as("checker");
    private final Dossier dossier = Given.dossier();

    @Test
    void a_picture_is_a_source_without_a_text_that_is_seen_and_downloaded() {
        byte[] photograph = Pictures.photograph(Pictures.corners(400, 300), 6, Given.unique("Camera"));
        UUID id = brought("holiday.jpeg", photograph);
        Document page = desk.page("/desk/sources/" + id);
        assertEquals("holiday", page.select("h1").text());
        assertEquals("0 0 300 400", page.select("svg.picture").attr("viewBox"));
        assertEquals("/desk/sources/" + id + "/picture", page.select("svg.picture image").attr("href"));
        assertTrue(page.select("dl.facts").text().contains("52.5, 4.75"), page.select("dl.facts").text());
        assertTrue(page.select("main").text().contains("nobody has compared them with it"));
        assertTrue(page.select("#quotation").isEmpty());
        Response seen = desk.get("/desk/sources/" + id + "/picture");
        assertEquals("image/jpeg", seen.contentType());
        assertTrue(seen.header("Content-Security-Policy").contains("sandbox"));
        assertEquals(List.of("nosniff", "attachment", "private, no-store"), List.of(seen.header("X-Content-Type-Options"),
                seen.header("Content-Disposition"), seen.header("Cache-Control")));
        assertFalse(new String(seen.asByteArray(), StandardCharsets.ISO_8859_1).contains("Exif"));
        assertArrayEquals(photograph, desk.get("/desk/sources/" + id + "/original").asByteArray());
        assertEquals(id, brought("the same.jpg", photograph));
        assertEquals(404, desk.get("/desk/sources/" + Given.archived(dossier, "words").id + "/picture").statusCode());
        assertEquals(404, desk.get("/desk/sources/" + Given.archived(dossier, "words").id + "/details").statusCode());
    }

    @Test
    void bad_pictures_are_refused_in_words_and_leave_nothing() {
        Map<String, String> before = Tables.all();
        for (byte[] each : List.of(new byte[0], Pictures.claiming(50_000, 50_000), java.util.Arrays.copyOf(Pictures.unique(), 200))) {
            Response answer = upload("picture.png", each);
            assertEquals(422, answer.statusCode());
            assertFalse(Desk.page(answer).select("#file-error").text().isEmpty());
        }
        String words = Desk.page(upload("picture.png", Pictures.claiming(50_000, 50_000))).select("#file-error").text();
        assertTrue(words.contains("50,000 × 50,000") && words.contains("50 million"), words);
        String drawing = Desk.page(upload("picture.png", new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 0, 0})).select("#file-error").text();
        assertTrue(drawing.contains("Save it as PNG or JPEG"), drawing);
        assertEquals(before, Tables.all());
    }

    @Test
    void a_detail_is_noted_with_a_description_and_quoted_and_shown_to_readers_by_its_right() {
        Source picture = source();
        String description = Given.unique("The minister announces a ban");
        PictureDetail detail = noted(picture, description, "true", RIGHT);
        assertEquals("20,10,150,100", Given.made(() -> PictureDetail.<PictureDetail>findById(detail.id).passage.xywh));
        Document page = desk.page("/desk/sources/" + picture.id);
        assertEquals("20", page.select("svg rect.region").attr("x"));
        assertTrue(page.select("#detail-" + detail.id).text().contains("Readers may see it: " + RIGHT));
        String file = page.select("#detail-" + detail.id + " img").attr("src");
        assertEquals("/desk/pictures/" + detail.sha256 + ".png", file);
        assertEquals(200, desk.get(file).statusCode());

        Claim claim = Given.claim(dossier, Given.party("Claimant"), Given.unique("It is banned"), Given.checker());
        Statement statement = stated(page, detail, description);
        Given.answer(claim, statement, Stance.CONFIRMS);
        String address = "/pictures/" + detail.sha256 + ".png";
        assertEquals(404, Desk.signedOut().get(address).statusCode());
        Edition edition = Given.published(claim, Given.checker(), Given.editor());
        assertEquals(404, Desk.signedOut().get("/pictures/" + detail.sha256 + ".jpg").statusCode());

        Document verdict = Desk.page(Desk.signedOut().get("/claims/" + slug(claim)));
        assertEquals(address, verdict.select("figure.picture-detail img").attr("src"));
        assertEquals(description, verdict.select("figure.picture-detail img").attr("alt"));
        assertTrue(verdict.select("figure.picture-detail figcaption").text().contains("detail of a screenshot: "), verdict.select("figcaption").text());
        assertTrue(verdict.select("figure.picture-detail figcaption").text().contains(RIGHT));
        // a description is nobody's words
        assertTrue(verdict.select("blockquote").stream().noneMatch(each -> each.text().contains(description)));
        assertTrue(Desk.page(Desk.signedOut().get("/nl/claims/" + slug(claim))).select("figcaption").text().contains("detail van een schermafbeelding"));
        Response shown = Desk.signedOut().get(address);
        assertEquals(List.of(200, "image/png", "public, max-age=31536000, immutable"), List.of(shown.statusCode(), shown.contentType(),
                shown.header("Cache-Control")));
        assertTrue(shown.header("Content-Security-Policy").contains("sandbox"));
        assertEquals(List.of(150, 100), List.of(Pictures.read(shown.asByteArray()).getWidth(), Pictures.read(shown.asByteArray()).getHeight()));
        String bytes = new String(shown.asByteArray(), StandardCharsets.ISO_8859_1);
        for (String trace : List.of("Exif", "eXIf", "iTXt", "tEXt", "zTXt", "iCCP", "xap/", "ecret")) {
            assertFalse(bytes.contains(trace), trace);
        }
        String ofSource = Given.made(() -> Source.<Source>findById(picture.id).slug);
        assertEquals(address, Desk.page(Desk.signedOut().get("/sources/" + ofSource)).select("figure.picture-detail img").attr("src"));
        assertEquals(1, edition.number);
    }

    @Test
    void without_a_right_readers_get_the_description_alone() {
        Source picture = source();
        String description = Given.unique("A face that is not to be seen");
        PictureDetail detail = noted(picture, description, "", RIGHT);
        Claim claim = Given.claim(dossier, Given.party("Claimant"), Given.unique("It was him"), Given.checker());
        Given.answer(claim, stated(desk.page("/desk/sources/" + picture.id), detail, description), Stance.OTHER);
        Given.published(claim, Given.checker(), Given.editor());
        Document verdict = Desk.page(Desk.signedOut().get("/claims/" + slug(claim)));
        assertTrue(verdict.select("figure.picture-detail").text().contains(description));
        assertTrue(verdict.select("figure.picture-detail img").isEmpty());
        assertFalse(verdict.html().contains(detail.sha256));
        assertFalse(verdict.text().contains(RIGHT));
        assertEquals(404, Desk.signedOut().get("/pictures/" + detail.sha256 + ".png").statusCode());
        assertEquals(303, Desk.signedOut().get("/desk/pictures/" + detail.sha256 + ".png").statusCode());
    }

    @Test
    void a_claim_can_stand_in_a_detail() {
        Source picture = source();
        String description = Given.unique("A table of the costs");
        PictureDetail detail = noted(picture, description, "true", RIGHT);
        Claim claim = Given.claim(dossier, Given.party("Claimant"), Given.unique("It costs ten"), Given.checker());
        Document page = desk.page("/desk/claims/" + claim.id + "?source=" + picture.id + "&place=" + detail.id);
        assertEquals(description, page.select("#words").text());
        Map<String, List<Object>> fields = Desk.filled(page, "form");
        fields.put("derivation", List.of("PRIMARY_DOCUMENT"));
        assertEquals(303, desk.post("/desk/claims/" + claim.id + "/appearances", fields).statusCode());
        Given.published(claim, Given.checker(), Given.editor());
        Document verdict = Desk.page(Desk.signedOut().get("/claims/" + slug(claim)));
        assertEquals(description, verdict.select("#appearances ~ * figure.picture-detail img, figure.picture-detail img").first().attr("alt"));
        assertTrue(verdict.select("blockquote").stream().noneMatch(each -> each.text().contains(description)));
    }

    @Test
    void what_is_wrong_with_a_detail_is_said_and_nothing_is_lost() {
        Source picture = source();
        Map<String, String> before = Tables.all();
        Response answer = note(picture, "250", "10", "100", "100", "SCREENSHOT", "Too little", "true", "");
        assertEquals(422, answer.statusCode());
        Document page = Desk.page(answer);
        assertFalse(page.select("#width-error").text().isEmpty());
        assertFalse(page.select("#description-error").text().isEmpty());
        assertFalse(page.select("#right-error").text().isEmpty());
        assertEquals("Too little", page.select("#description").text());
        assertEquals("250", page.select("#x").val());
        assertEquals(422, note(picture, "1", "", "x", "3", "", "A good long description", "", "").statusCode());
        assertEquals(422, note(picture, "0", "0", "0", "0", "PHOTO", "A good long description", "", "").statusCode());
        assertEquals(before, Tables.all());
        assertEquals(303, note(picture, "", "", "", "", "PHOTO", "The whole of the picture", "", "").statusCode());
        assertEquals("0,0,300,200", Tables.value("select xywh from passage where source_id = '" + picture.id + "'"));
        assertEquals(422, note(picture, "1", "1", "5", "5", "PHOTO", "The whole of the picture", "", "").statusCode());
    }

    @Test
    void words_of_a_picture_are_not_quoted_before_somebody_compared_them() {
        Source picture = source();
        Document form = desk.page("/desk/dossiers/" + dossier.id + "/statements/new");
        Map<String, List<Object>> fields = Desk.filled(form, "form.form");
        fields.put("party", List.of(Given.partyOf(dossier, "Party").id));
        fields.put("title", List.of("What it said"));
        fields.put("passageSource", List.of(picture.id));
        fields.put("passageExact", List.of("Words that nobody compared"));
        Response refused = desk.post("/desk/dossiers/" + dossier.id + "/statements", fields);
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select(".error").text().contains("Nobody has compared the words"), Desk.page(refused).select(".error").text());
        assertThrows(RuntimeException.class, () -> Tables.change("insert into passage (id, source_id, exact) values (gen_random_uuid(), '" + picture.id
                + "', 'Words that nobody compared')"));
    }

    @Test
    void the_database_holds_details_to_their_rules() {
        Source picture = source();
        PictureDetail detail = noted(picture, "A detail of this test", "", RIGHT);
        String region = "insert into passage (id, source_id, exact, xywh) values (gen_random_uuid(), '%s', '%s', '%s')";
        assertEquals(1, Tables.change(region.formatted(picture.id, "Three words here", "0,0,300,200")));
        for (String xywh : List.of("0,0,301,200", "1,0,300,200", "0,0,0,10", "0,0,10", "a,b,c,d")) {
            assertThrows(RuntimeException.class, () -> Tables.change(region.formatted(picture.id, "Three words here", xywh)), xywh);
        }
        assertThrows(RuntimeException.class, () -> Tables.change(region.formatted(picture.id, "Two words", "0,0,10,10")));
        assertThrows(RuntimeException.class, () -> Tables.change(region.formatted(Given.archived(dossier, "Words").id, "Three words here", "0,0,1,1")));
        for (String change : List.of("update passage set xywh = '1,1,1,1' where id = '%s'", "update passage set exact = 'Other words now' where id = '%s'",
                "delete from picture_detail where passage_id = '%s'", "update picture_detail set right_said = 'Any' where passage_id = '%s'",
                "update picture_detail set bytes = null where passage_id = '%s'",
                "insert into edition_detail select id, '%s' from edition limit 1")) {
            assertThrows(RuntimeException.class, () -> Tables.change(change.formatted(detail.id)), change);
        }
        assertThrows(RuntimeException.class, () -> Tables.change("update source_picture set bytes = '\\x00' where source_id = '" + picture.id + "'"));
    }

    private PictureDetail noted(Source picture, String description, String shown, String right) {
        Response answer = note(picture, "20", "10", "150", "100", "SCREENSHOT", description, shown, right);
        assertEquals(303, answer.statusCode(), () -> Desk.page(answer).select(".error").text());
        return Given.made(() -> PictureDetail.in(Source.findById(picture.id)).get(0));
    }

    private Response note(Source picture, String x, String y, String width, String height, String pictured, String description, String shown, String right) {
        Map<String, List<Object>> fields = Desk.filled(desk.page("/desk/sources/" + picture.id + "/details"), "form.form");
        List.of(Map.entry("x", x), Map.entry("y", y), Map.entry("width", width), Map.entry("height", height), Map.entry("pictured", pictured),
                Map.entry("description", description), Map.entry("shown", shown), Map.entry("right", right))
                .forEach(each -> fields.put(each.getKey(), List.of(each.getValue())));
        return desk.post("/desk/sources/" + picture.id + "/details", fields);
    }

    private Statement stated(Document page, PictureDetail detail, String description) {
        Party party = Given.partyOf(dossier, "Ministry");
        Document blank = desk.page(page.select("#detail-" + detail.id + " .actions a").first().attr("href"));
        assertEquals(description, blank.select("textarea[name=passageExact]").text());
        Map<String, List<Object>> fields = Desk.filled(blank, "form.form");
        fields.put("party", List.of(party.id));
        fields.put("title", List.of(Given.unique("What the ministry showed")));
        Response made = desk.post("/desk/dossiers/" + dossier.id + "/statements", fields);
        assertEquals(303, made.statusCode(), () -> Desk.page(made).select(".error").text());
        Statement statement = Given.made(() -> Statement.of(Dossier.findById(dossier.id)).get(0));
        Document saved = desk.page("/desk/statements/" + statement.id);
        assertTrue(saved.select("figure.picture-detail, textarea[name=passageExact]").text().contains(description));
        // saved once more as it is, it quotes the same detail
        Map<String, List<Object>> again = Desk.filled(saved, "form.form");
        assertEquals(303, desk.post("/desk/statements/" + statement.id, again).statusCode());
        return statement;
    }

    private static String slug(Claim claim) {
        return Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }

    private Source source() {
        UUID id = brought("screen.png", Pictures.unique());
        return Given.made(() -> Source.findById(id));
    }

    private UUID brought(String name, byte[] bytes) {
        Response answer = upload(name, bytes);
        assertEquals(303, answer.statusCode(), () -> Desk.page(answer).select("#file-error").text());
        String location = answer.header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private Response upload(String name, byte[] bytes) {
        return desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token()).multiPart("file", name, bytes)
                .post("/desk/dossiers/" + dossier.id + "/intake/upload");
    }
}
