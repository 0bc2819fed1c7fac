package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** One address that is archived again. */
@QuarkusTest
class SamePageTest {

    private static final String HELD = "De directeur hield vol dat er niets aan de hand was, en de raad van commissarissen steunde hem daarin.";
    private static final String GAVE_IN = "De directeur gaf toe dat er niets aan de hand was, en de raad van commissarissen steunde hem daarin.";

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final String address = "https://krant.example/nieuws/" + Given.unique("zaak").replace(' ', '-');

    @Test
    void a_page_that_is_uploaded_again_is_known_by_its_address() {
        UUID first = upload("a1", address, HELD);
        assertTrue(notice(first).isEmpty());
        UUID second = upload("b2", address + "?utm_source=nieuwsbrief", HELD);
        assertTrue(notice(second).contains("This address is archived already:"), notice(second));
        assertTrue(notice(second).contains("Same text."), notice(second));
        UUID third = upload("c3", address.replace("https://", "http://www."), GAVE_IN);
        Document page = desk.page("/desk/sources/" + third);
        assertEquals(2, page.select("main > div.notice li").size());
        assertTrue(notice(third).contains("The text differs in 1 place."), notice(third));
        assertEquals(200, desk.get(page.select("a[href$=/copies/" + first + "]").attr("href")).statusCode());
        assertTrue(desk.page("/desk/sources/" + first + "/edit").select("main > div.notice").text().contains("This address is archived already:"));
    }

    @Test
    void another_page_is_not() {
        upload("a1", address, HELD);
        assertTrue(notice(upload("b2", address + "-2", HELD)).isEmpty());
    }

    @Test
    void described_with_the_address_by_an_editor_it_is_known_as_well() {
        UUID first = upload("a1", address, HELD);
        Source pasted = Given.archived(dossier, GAVE_IN);
        describe(pasted.id, address + "#lees-verder");
        assertTrue(notice(pasted.id).contains("This address is archived already:"));
        assertTrue(notice(first).contains("This address is archived already:"));
        describe(pasted.id, address + "-3");
        assertFalse(notice(first).contains("This address is archived already:"));
    }

    @Test
    void what_the_document_says_of_itself_counts_until_an_editor_says_another_address() {
        UUID first = upload("a1", address, HELD);
        Source cited = Given.source(dossier, "Cited");
        Response answer = send(page("b2", address, GAVE_IN), cited.id.toString());
        assertEquals(303, answer.statusCode());
        assertTrue(notice(first).contains("The text differs in 1 place."), "a source that is described without an address");
        describe(cited.id, "https://krant.example/elders");
        assertTrue(notice(first).isEmpty());
    }

    @Test
    void captures_of_one_article_count_once_behind_a_claim() {
        UUID first = upload("a1", address, HELD);
        UUID second = upload("b2", address, GAVE_IN);
        describe(first, address);
        describe(second, address);
        Claim claim = Given.claim(dossier, Given.party("Claimant"), Given.unique("Nothing was wrong"), checker);
        Given.appearance(claim, Given.made(() -> Source.findById(first)), true, "niets aan de hand");
        Given.appearance(claim, Given.made(() -> Source.findById(second)), false, "niets aan de hand");
        assertEquals("1 article, 1 original report", desk.page("/desk/claims/" + claim.id).select("#origins").text());
        Given.published(claim, checker, Given.editor());
        String slug = Given.made(() -> Claim.<Claim>findById(claim.id).slug);
        assertTrue(Desk.signedOut().page("/claims/" + slug).text().contains("1 article, 1 original report"));
        String dossiers = Given.made(() -> Dossier.<Dossier>findById(dossier.id).slug);
        assertTrue(Desk.signedOut().page("/dossiers/" + dossiers).text().contains("1 article, 1 original report"));
    }

    private String notice(UUID source) {
        return desk.page("/desk/sources/" + source).select("main > div.notice").text();
    }

    private void describe(UUID source, String itsAddress) {
        String path = "/desk/sources/" + source;
        Map<String, List<Object>> form = Desk.filled(desk.page(path + "/edit"), "form[action=" + path + "]");
        form.put("kind", List.of("ORIGINAL_REPORT"));
        form.put("address", List.of(itsAddress));
        assertEquals(303, desk.post(path, form).statusCode());
    }

    private UUID upload(String nonce, String canonical, String sentence) {
        Response answer = send(page(nonce, canonical, sentence), "");
        assertEquals(303, answer.statusCode());
        String location = answer.header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private Response send(String page, String source) {
        return desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token()).multiPart("source", source)
                .multiPart("file", "page.html", page.getBytes(StandardCharsets.UTF_8)).post("/desk/dossiers/" + dossier.id + "/intake/upload");
    }

    private String page(String nonce, String canonical, String sentence) {
        return "<!doctype html><html lang=nl><head><meta charset=utf-8><title>Zaak loopt op</title><link rel=canonical href=\"" + canonical
                + "\"><script nonce=" + nonce + ">var nonce = '" + nonce + dossier.id + "';</script></head><body><article><h1>Zaak loopt op</h1><p>" + sentence
                + "</p><p>Wat er precies is gebeurd, wordt nog onderzocht door een commissie die voor de zomer verslag uitbrengt aan de raad en aan de"
                + " inspectie, zo heeft de voorzitter van de raad van commissarissen laten weten.</p></article></body></html>";
    }
}
