package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

@QuarkusTest
class SharedToDeskTest {

    private final Desk desk = Desk.as("checker");
    private final Dossier dossier = Given.dossier();

    @Test
    void a_phone_learns_where_to_bring_what_is_shared() {
        assertEquals("/nl/desk/manifest.webmanifest", desk.page("/nl/desk").select("link[rel=manifest]").attr("href"));
        JsonObject manifest = new JsonObject(desk.get("/nl/desk/manifest.webmanifest").then().statusCode(200)
                .contentType("application/manifest+json").extract().asString());
        assertEquals("/nl/desk/share", manifest.getJsonObject("share_target").getString("action"));
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

    private Document form(Document choice) {
        return page(choice.select("a[href^=/desk/dossiers/" + dossier.id + "/]").attr("href"));
    }

    /** Of an address that is encoded already. */
    private Document page(String path) {
        return Desk.page(desk.asks().urlEncodingEnabled(false).get(path));
    }
}
