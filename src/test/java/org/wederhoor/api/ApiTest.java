package org.wederhoor.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.claim.Claim;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Published;
import org.wederhoor.support.Routes;
import org.wederhoor.verdict.standard.Mark;

/** What was published, for programs. */
@QuarkusTest
class ApiTest {

    private static final String V1 = "/api/v1";

    @Test
    void the_document_tells_of_each_address_there_is_and_of_no_other() {
        Set<String> there = Routes.all().stream().map(Routes.Route::path).filter(path -> path.startsWith(V1)).map(path -> path.replaceAll("/$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = new TreeSet<>();
        Api.described().get("paths").fieldNames().forEachRemaining(told::add);
        assertEquals(there, told);
        assertEquals("3.1.0", Api.get(V1 + "/openapi.json").get("openapi").asText());
    }

    @Test
    void a_claim_says_what_its_page_says() {
        Published published = new Published("The bridge is closed");
        JsonNode claim = Api.get(V1 + published.path());
        assertEquals(published.claim.sentence, claim.get("sentence").asText());
        assertEquals("DENIED", claim.get("mark").asText());
        assertEquals(Given.RATIONALE, claim.get("rationale").asText());
        assertEquals("It is not so.", claim.at("/answers/0/statement/quotes/0/exact").asText());
        assertEquals("DENIES", claim.at("/answers/0/stance").asText());
        assertEquals("It is so, they say.", claim.at("/appearances/0/passage").asText());
        assertEquals(1, claim.get("edition").asInt());
        assertTrue(claim.get("page").asText().endsWith(published.path()), claim.toString());
        assertEquals(published.editor.fullName, claim.get("approvedBy").asText());
        assertFalse(claim.get("withdrawn").asBoolean());
    }

    @Test
    void what_it_leads_to_is_there() {
        Published published = new Published("The ferry sails at night");
        JsonNode claim = Api.get(V1 + published.path());
        for (String at : List.of("/dossier/self", "/claimant/self", "/answers/0/statement/self", "/sources/0/self", "/self")) {
            Api.get(path(claim.at(at).asText()));
        }
        for (String at : List.of("/dossier/page", "/claimant/page", "/sources/0/page", "/page")) {
            assertEquals(200, Desk.signedOut().get(path(claim.at(at).asText())).statusCode(), at);
        }
        for (String list : List.of("/dossier/self", "/claimant/self", "/sources/0/self")) {
            assertEquals(claim.get("slug"), Api.get(path(claim.at(list).asText()) + "/claims").at("/data/0/slug"), list);
        }
        JsonNode statement = Api.get(path(claim.at("/answers/0/statement/self").asText()));
        assertEquals(claim.get("slug"), statement.at("/answers/0/claim/slug"));
        assertEquals("1", Api.get(path(claim.at("/dossier/self").asText())).at("/marks/DENIED").asText());
    }

    @Test
    void an_edition_stays_and_a_correction_is_listed() {
        Published published = new Published("The tunnel leaks");
        published.changed("A new report came.");
        JsonNode editions = Api.get(V1 + published.path() + "/editions").get("data");
        assertEquals(2, editions.size());
        assertEquals("UNVERIFIED", editions.at("/0/mark").asText());
        assertEquals("A new report came.", editions.at("/0/change/note").asText());
        assertEquals("DENIED", Api.get(V1 + published.path() + "/editions/1").get("mark").asText());
        assertEquals("UNVERIFIED", Api.get(V1 + published.path()).get("mark").asText());
        assertEquals("A new report came.", Api.get(V1 + "/corrections?limit=1").at("/data/0/change/note").asText());
        assertEquals(2, Api.get(V1 + "/editions?limit=1").at("/data/0/edition").asInt());
    }

    @Test
    void what_was_withdrawn_has_no_mark() {
        Published published = new Published("The dam holds");
        published.withdrawn("It was another dam.");
        JsonNode claim = Api.get(V1 + published.path());
        assertTrue(claim.get("withdrawn").asBoolean());
        assertNull(claim.get("mark"));
        JsonNode newest = Api.get(V1 + "/editions?limit=1").at("/data/0");
        assertEquals("WITHDRAWAL", newest.at("/change/kind").asText());
        assertFalse(Api.get(V1 + "/match?text=" + encoded(published.claim.sentence)).toString().contains(claim.get("slug").asText()));
    }

    @Test
    void what_is_not_published_is_not_there() {
        Published published = new Published("The park is open");
        Claim hidden = Given.claim(published.dossier, published.claimant, Given.unique("The park will be sold"), published.checker);
        String label = Given.unique("Unused");
        Source unused = Given.source(published.dossier, label);
        Given.submitted(hidden, published.checker);
        String secret = hidden.sentence;
        for (String path : List.of("/claims?limit=100", published.dossierPath(), published.dossierPath() + "/claims", "/editions", "/sources?limit=100",
                "/search?q=park", "/match?text=" + encoded(secret))) {
            String answer = Api.asks().get(V1 + path).asString();
            assertFalse(answer.contains(secret), path);
            assertFalse(answer.contains(label), path);
        }
        for (String path : List.of("/claims/" + hidden.id, "/claims/nothing", "/statements/" + hidden.id, "/statements/nothing", "/sources/" + unused.id,
                "/dossiers/" + published.dossier.id, "/parties/nothing", "/nothing", published.path() + "/editions/2", published.path() + "/editions/x")) {
            Api.problem(404, V1 + path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/editions", "/dossiers", "/parties", "/statements", "/sources"})
    void page_after_page_gives_each_once(String list) {
        Published published = new Published("The mill turns");
        new Published("The mill stands");
        published.changed("It turned again.");
        List<String> whole = new ArrayList<>();
        for (JsonNode page = Api.get(V1 + list + "?limit=100"); page != null; page = next(list, page, 100)) {
            page.get("data").forEach(each -> whole.add(each.toString()));
        }
        assertTrue(whole.size() > 1, list);
        List<String> some = new ArrayList<>();
        JsonNode page = Api.get(V1 + list + "?limit=1");
        for (int pages = 0; page != null && pages < 3; pages++) {
            assertEquals(1, page.get("data").size());
            some.add(page.get("data").get(0).toString());
            page = next(list, page, 1);
        }
        assertEquals(whole.subList(0, some.size()), some);
        Response first = Api.asks().get(V1 + list + "?limit=1");
        assertTrue(first.header("Link").endsWith("&limit=1>; rel=\"next\""), first.header("Link"));
        assertEquals(some.get(1), Api.get(path(first.header("Link").replaceAll("^<|>.*$", ""))).get("data").get(0).toString());
    }

    private static JsonNode next(String list, JsonNode page, int limit) {
        return page.has("next") ? Api.get(V1 + list + "?limit=" + limit + "&cursor=" + page.get("next").asText()) : null;
    }

    @Test
    void pages_of_one_claim_and_one_dossier_go_on() {
        Published published = new Published("The clock is slow");
        published.changed("Slower.");
        JsonNode editions = Api.get(V1 + published.path() + "/editions?limit=1");
        assertEquals(1, Api.get(V1 + published.path() + "/editions?limit=1&cursor=" + editions.get("next").asText()).at("/data/0/edition").asInt());
        Claim second = Given.claim(published.dossier, published.claimant, Given.unique("The clock is fast"), published.checker, published.denier);
        Given.published(second, published.checker, published.editor);
        for (String of : List.of(published.dossierPath(), partyPath(published))) {
            JsonNode claims = Api.get(V1 + of + "/claims?limit=1");
            JsonNode others = Api.get(V1 + of + "/claims?limit=1&cursor=" + claims.get("next").asText());
            assertNotEquals(claims.at("/data/0/slug"), others.at("/data/0/slug"));
            assertFalse(others.has("next"));
        }
    }

    private static String partyPath(Published published) {
        return path(Api.get(V1 + published.path()).at("/claimant/page").asText());
    }

    @Test
    void a_cursor_is_good_for_its_own_list_alone() {
        new Published("The well is dry");
        Published published = new Published("The well is deep");
        String ofClaims = Api.get(V1 + "/claims?limit=1").get("next").asText();
        for (String list : List.of("/editions", "/dossiers", "/parties", "/sources", "/statements", "/corrections", "/search?q=well",
                published.path() + "/editions", published.dossierPath() + "/claims")) {
            assertTrue(Api.problem(400, V1 + list + (list.contains("?") ? "&" : "?") + "cursor=" + ofClaims).contains("cursor"), list);
        }
        for (String made : List.of("x", "%00", "%F0%9F%8E%88", "-".repeat(3000), ListPageTest.cursor("/api/v1/editions", "nothing"),
                ListPageTest.cursor("/api/v1/editions", Given.unique("0190").toLowerCase()),
                ListPageTest.cursor("/api/v1/editions", published.claim.id.toString()))) {
            Api.problem(400, V1 + "/editions?cursor=" + made);
        }
        Api.problem(400, V1 + published.path() + "/editions?cursor=" + ListPageTest.cursor(V1 + published.path() + "/editions", "x"));
        Api.problem(400, V1 + published.dossierPath() + "/claims?cursor="
                + ListPageTest.cursor(V1 + published.dossierPath() + "/claims", published.dossier.id.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "0", "-1", "101", "x", "%00", "1e1", "50.0"})
    void a_limit_is_bounded(String limit) {
        assertTrue(Api.problem(400, V1 + "/claims?limit=" + limit).contains("limit"));
    }

    @Test
    void a_search_finds_what_readers_find_page_by_page() {
        String word = "zwanenburg" + Given.unique("").replaceAll("[^a-z]", "");
        for (int i = 0; i < 21; i++) {
            Claim claim = Given.claim(Given.dossier(), Given.party("Claimant"), Given.unique("The " + word + " bell rings"), Given.checker());
            Given.published(claim, Given.checker(), Given.editor());
        }
        assertEquals(0, Api.get(V1 + "/search?q=" + word + "&mark=CONFIRMED").get("total").asInt());
        JsonNode page = Api.get(V1 + "/search?q=" + word);
        assertEquals(21, page.get("total").asInt());
        assertEquals(20, page.get("data").size());
        JsonNode second = Api.get(V1 + "/search?q=" + word + "&cursor=" + page.get("next").asText());
        assertEquals(1, second.get("data").size());
        assertTrue(second.at("/data/0/found/sentence").toString().contains("\"found\":true"));
        assertEquals(0, Api.get(V1 + "/search").get("total").asInt());
        assertEquals(0, Api.get(V1 + "/search?q=xyzzyplugh").get("data").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mark=TRUE", "from=yesterday", "to=2026-13-01", "party=%00", "dossier=A%20b", "q=the&cursor=x"})
    void a_search_for_what_there_cannot_be_is_told_so(String query) {
        Api.problem(400, V1 + "/search?" + query);
    }

    @Test
    void a_search_may_not_be_long() {
        Api.problem(400, V1 + "/search?q=" + "a".repeat(501));
        Api.problem(400, V1 + "/match?text=" + "a".repeat(501));
        Api.problem(400, V1 + "/match");
        assertEquals(0, Api.get(V1 + "/match?text=%00").get("data").size());
        assertEquals(0, Api.get(V1 + "/match?text=%22the%22").get("data").size());
    }

    @Test
    void a_claim_is_like_itself_and_what_shares_its_words() {
        Published published = new Published("The minister bought eleven submarines from Portugal");
        JsonNode itself = Api.get(V1 + "/match?text=" + encoded(published.claim.sentence)).get("data");
        assertEquals(published.slug(), itself.at("/0/slug").asText());
        assertEquals(1, itself.at("/0/likeness").asDouble());
        JsonNode like = Api.get(V1 + "/match?text=" + encoded("Did a minister buy submarines from Portugal?")).get("data");
        Set<String> slugs = new TreeSet<>();
        like.forEach(each -> slugs.add(each.get("slug").asText()));
        assertTrue(slugs.contains(published.slug()), like.toString());
    }

    @Test
    void an_answer_is_tagged_and_open_to_scripts_of_any_site() {
        Published published = new Published("The lamp is lit");
        for (String path : List.of("/claims", published.path(), "/search?q=lamp", "/match?text=lamp", "/openapi.json")) {
            Response answer = Api.asks().header("Origin", "https://elsewhere.example").get(V1 + path);
            assertEquals(200, answer.statusCode(), path);
            assertEquals("*", answer.header("Access-Control-Allow-Origin"), path);
            assertTrue(answer.header("Access-Control-Expose-Headers").startsWith("ETag, Link"), path);
            assertNull(answer.header("Set-Cookie"), path);
            assertTrue(answer.header("ETag").matches("\"[0-9a-f]+(-gzip)?\""), path);
            Response again = given().urlEncodingEnabled(false).header("If-None-Match", answer.header("ETag")).get(V1 + path);
            assertEquals(304, again.statusCode(), path);
            assertEquals("*", again.header("Access-Control-Allow-Origin"), path);
        }
        Response before = Api.asks().get(V1 + published.path());
        published.changed("It went out.");
        assertNotEquals(before.header("ETag"), Api.asks().get(V1 + published.path()).header("ETag"));
    }

    @Test
    void it_is_held_packed_too() {
        Published published = new Published("The gate is shut");
        for (String encoding : List.of("br", "gzip")) {
            for (int times = 0; times < 2; times++) {
                Response answer = given().config(io.restassured.RestAssured.config().decoderConfig(
                        io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders())).header("Accept-Encoding", encoding)
                        .get(V1 + published.path());
                assertEquals(encoding, answer.header("Content-Encoding"));
                assertTrue(answer.header("ETag").endsWith("-" + encoding + "\""), answer.header("ETag"));
            }
        }
    }

    @Test
    void a_browser_may_ask_whether_it_may_ask() {
        Response answer = given().header("Origin", "https://elsewhere.example").header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match").options(V1 + "/claims");
        assertEquals(204, answer.statusCode());
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        assertEquals("If-None-Match", answer.header("Access-Control-Allow-Headers"));
        assertEquals("GET, HEAD", answer.header("Access-Control-Allow-Methods"));
        assertNull(given().header("Origin", "https://elsewhere.example").options("/desk").header("Access-Control-Allow-Origin"));
    }

    @Test
    void whatever_cannot_be_done_is_a_problem() {
        assertEquals(405, Api.asks().post(V1 + "/claims").statusCode());
        assertEquals(405, Api.asks().delete(V1 + "/claims").statusCode());
        Api.problem(404, "/api/v2/claims");
        Api.problem(404, OtherLanguage.PREFIX + "/api/v1/nothing");
        Response refused = given().urlEncodingEnabled(false).get("/api/v1/claims;x=y");
        assertEquals(400, refused.statusCode());
        assertEquals("application/problem+json", refused.contentType().split(";")[0]);
    }

    @Test
    void an_address_with_a_language_leads_to_pages_in_it() {
        Published published = new Published("The tower leans");
        String page = Api.get(OtherLanguage.PREFIX + V1 + published.path()).get("page").asText();
        assertTrue(page.endsWith(OtherLanguage.PREFIX + published.path()), page);
    }

    @Test
    void a_draft_of_what_is_published_changes_nothing() {
        Published published = new Published("The path is steep");
        String before = Api.asks().get(V1 + published.path()).asString();
        Given.reopened(published.last(), Mark.CONFIRMED, "It is flat.", published.checker);
        assertEquals(before, Api.asks().get(V1 + published.path()).asString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String path(String address) {
        return address.replaceAll("^https?://[^/]+", "");
    }
}
