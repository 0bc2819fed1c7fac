package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.account.Account;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

@QuarkusTest
class SharedToDeskTest {

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();

    @Test
    void a_phone_learns_where_to_bring_what_is_shared() {
        assertEquals("/nl/desk/manifest.webmanifest", desk.page("/nl/desk").select("link[rel=manifest]").attr("href"));
        JsonObject manifest = new JsonObject(desk.get("/nl/desk/manifest.webmanifest").then().statusCode(200)
                .contentType("application/manifest+json").extract().asString());
        JsonObject target = manifest.getJsonObject("share_target");
        assertEquals("/nl/desk/share POST multipart/form-data", target.getString("action") + " " + target.getString("method") + " "
                + target.getString("enctype"));
        JsonObject files = target.getJsonObject("params").getJsonArray("files").getJsonObject(0);
        assertEquals("file", files.getString("name"));
        assertTrue(files.getJsonArray("accept").getList().containsAll(List.of("application/pdf", "message/rfc822", "text/vtt", "text/plain", ".eml", ".srt")));
        assertEquals("nl", manifest.getString("lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"url=%s", "text=%s", "title=Lek&text=Lees+dit:+%s", "title=%s"})
    void an_address_is_found_wherever_a_program_puts_it_and_fills_the_form(String query) {
        String page = "https://krant.example/lek?id=1&deel=2";
        Document choice = page("/desk/share?" + query.formatted(URLEncoder.encode(page, StandardCharsets.UTF_8)));
        assertEquals(page, choice.select(".head .lead").text());
        assertEquals(page, form(choice).select("#address").val());
    }

    @Test
    void words_fill_the_form_and_nothing_says_so() {
        Document choice = page("/desk/share?text=Wij+ontkennen+%26+zwijgen.");
        assertEquals("Wij ontkennen & zwijgen.", form(choice).select("#text").first().wholeText().strip());
        assertTrue(desk.page("/desk/share").select(".empty").text().startsWith("Nothing came with it"));
    }

    /** As Chromium on Android sends it: by nobody's page. */
    private RequestSpecification share(Desk from) {
        return from.asks().header("Origin", "null").header("Sec-Fetch-Site", "none").header("Sec-Fetch-Mode", "navigate").header("Sec-Fetch-Dest", "document");
    }

    private byte[] text(String words) {
        return (words + " " + Given.unique("text")).getBytes(StandardCharsets.UTF_8);
    }

    private static String path(Response answer) {
        assertEquals(303, answer.statusCode(), answer.asString());
        return answer.header("Location").replaceFirst("^https?://[^/]*", "");
    }

    private String waiting() {
        return Tables.value("select count(*) from shared_file where account_id = '" + checker.id + "'");
    }

    @Test
    void files_wait_for_their_editor_to_choose_a_dossier_and_each_tells_its_outcome() {
        String sources = "select count(*) from dossier_source where dossier_id = '" + dossier.id + "'";
        byte[] good = text("Wij ontkennen het lek.");
        Response shared = share(desk).multiPart("title", "Reactie").multiPart("text", "Zie bijlage").multiPart("file", "brief.txt", good)
                .multiPart("file", "kapot.pdf", "%PDF-1.7 no".getBytes(StandardCharsets.UTF_8)).multiPart("file", "groot.txt", new byte[10_000_001])
                .post("/desk/share");
        String page = path(shared);
        assertEquals("0", Tables.value(sources));
        Document shown = desk.page(page);
        assertEquals(List.of("brief.txt", "kapot.pdf", "Words that came with it"), shown.select("fieldset label").eachText());
        assertTrue(shown.select("fieldset").text().contains("Reactie Zie bijlage"));
        assertTrue(shown.select("fieldset").text().contains("groot.txt: not read."), shown.select("fieldset").text());
        assertEquals(2, shown.select("fieldset input[checked]").size(), "words are there to be chosen");
        assertEquals(404, Desk.as(Given.checker()).get(page).statusCode(), "nobody else sees it");
        assertEquals(422, desk.post(page, "file", shown.select("fieldset input").get(0).val()).statusCode());
        assertEquals(422, desk.post(page, "dossier", dossier.id).statusCode());
        assertEquals("4", waiting());

        List<String> chosen = shown.select("fieldset input[checked]").eachAttr("value");
        Response taken = desk.post(page, "dossier", dossier.id, "file", chosen.get(0), "file", chosen.get(1));
        assertEquals(200, taken.statusCode());
        List<String> outcomes = Desk.page(taken).select("main [role=status] li").eachText();
        assertTrue(outcomes.get(0).startsWith("brief.txt: Wij ontkennen het lek."), outcomes.toString());
        assertTrue(outcomes.get(1).startsWith("kapot.pdf: This PDF is damaged"), outcomes.toString());
        assertEquals("1", Tables.value(sources));
        assertEquals("3", waiting(), "what was archived waits no longer");
        assertTrue(desk.page("/desk/share").select("#waiting + ul a").eachText().contains("kapot.pdf"));
        assertEquals(303, desk.post(page + "/discard").statusCode());
        assertEquals("0", waiting());
        assertEquals(404, desk.get(page).statusCode());
    }

    @Test
    void one_file_leads_on_to_its_source() {
        String page = path(share(desk).multiPart("file", "brief.txt", text("Wij ontkennen het lek.")).post("/nl/desk/share"));
        assertTrue(page.startsWith("/nl/desk/share/"), page);
        String source = path(desk.post(page, "dossier", dossier.id, "file", desk.page(page).select("fieldset input").val()));
        assertTrue(desk.page(source).select("h1").text().startsWith("Wij ontkennen het lek."));
    }

    @Test
    void what_is_shared_without_files_is_asked_for_as_ever_and_long_words_are_kept() {
        String page = path(share(desk).multiPart("title", "Lek").multiPart("text", "Lees dit: https://krant.example/lek")
                .multiPart("url", "").post("/desk/share"));
        assertEquals("https://krant.example/lek", page(page).select(".head .lead").text());
        String words = Given.unique("Wij ontkennen het lek. ").repeat(200);
        String kept = path(share(desk).multiPart("text", words).post("/desk/share"));
        Document shown = desk.page(kept);
        assertEquals(words.strip(), shown.select("fieldset .hint").first().wholeText().strip());
        String source = path(desk.post(kept, "dossier", dossier.id, "file", shown.select("fieldset input").val()));
        assertTrue(desk.page(source).select(".reader").text().contains("Wij ontkennen het lek."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"https://evil.example | cross-site | navigate", "null | cross-site | navigate",
        "null | same-site | navigate", "https://evil.example | none | navigate", "- | - | -", "null | - | -", "- | same-origin | navigate",
        "null | same-origin | navigate", "null | none | cors", "- | cross-site | navigate", "- | none | no-cors"})
    void what_a_site_sends_stages_nothing(String origin, String site, String mode) {
        RequestSpecification sent = desk.asks();
        Stream.of(new String[] {"Origin", origin}, new String[] {"Sec-Fetch-Site", site}, new String[] {"Sec-Fetch-Mode", mode})
                .filter(each -> each[1] != null).forEach(each -> sent.header(each[0], each[1]));
        Response answer = sent.multiPart("text", "Planted").multiPart("file", "a.txt", text("Planted")).post("/desk/share");
        assertTrue(answer.statusCode() == 403 || answer.statusCode() == 409, answer.statusCode() + " " + answer.asString());
        assertEquals("0", waiting());
    }

    @Test
    void a_browser_s_word_counts_for_no_other_address() {
        assertEquals(403, share(desk).multiPart("dossier", dossier.id.toString()).multiPart("file", Ids.next().toString())
                .post("/desk/share/" + Ids.next()).statusCode());
        assertEquals(403, share(desk).multiPart("text", "x").post("/desk/dossiers/" + dossier.id + "/intake/paste").statusCode());
        assertEquals(409, desk.asks().header("Sec-Fetch-Site", "none").header("Sec-Fetch-Mode", "navigate").multiPart("text", "x")
                .post("/desk/dossiers/" + dossier.id + "/intake/paste").statusCode());
        // twice is not once
        assertEquals(403, desk.asks().header("Origin", "null").header("Sec-Fetch-Site", "none").header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "navigate").multiPart("text", "x").post("/desk/share").statusCode());
    }

    @Test
    void whoever_is_signed_out_is_told_and_gets_the_words_back() {
        String all = Tables.value("select count(*) from shared_file");
        Response answer = share(Desk.signedOut()).formParam("text", "Wij ontkennen het lek.").post("/desk/share");
        assertEquals(401, answer.statusCode());
        assertTrue(answer.asString().contains("Wij ontkennen het lek."));
        assertEquals(413, share(Desk.signedOut()).multiPart("file", "a.bin", new byte[100_000]).post("/desk/share").statusCode(), "too large for strangers");
        assertEquals(all, Tables.value("select count(*) from shared_file"));
    }

    @Test
    void no_more_waits_for_one_account_than_there_is_room_for() {
        for (int i = 0; i < 3; i++) {
            path(share(desk).multiPart("file", "a.bin", new byte[9_900_000]).post("/desk/share"));
        }
        Response full = share(desk).multiPart("text", "Meer").multiPart("file", "a.bin", new byte[400_000]).post("/desk/share");
        assertEquals(409, full.statusCode());
        assertTrue(full.asString().contains("More waits for you already") && full.asString().contains("Meer"));
        assertEquals("3", waiting());
        Tables.change("update shared_file set shared_at = now() - interval '25 hours' where account_id = '" + checker.id + "'");
        assertTrue(desk.page("/desk/share").select("#waiting").isEmpty());
        path(share(desk).multiPart("file", "a.txt", text("x")).post("/desk/share"));
        assertEquals("1", waiting(), "what was kept for a day goes");
        RequestSpecification many = share(desk);
        for (int i = 0; i < 50; i++) {
            many.multiPart("file", i + ".txt", text("x"));
        }
        assertEquals(409, many.post("/desk/share").statusCode());
    }

    private Document form(Document choice) {
        return page(choice.select("a[href^=/desk/dossiers/" + dossier.id + "/]").attr("href"));
    }

    /** Of an address that is encoded already. */
    private Document page(String path) {
        return Desk.page(desk.asks().urlEncodingEnabled(false).get(path));
    }
}
