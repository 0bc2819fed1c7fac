package org.wederhoor.publication.share;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Published;
import org.wederhoor.support.Schema;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.time.ClockWords;

/** What other sites show of a verdict: its picture, its card, and what oEmbed says of it. */
@QuarkusTest
class SharedTest {

    private static final String SITE = "http://localhost:8080";

    private final Desk reader = Desk.signedOut();

    @Test
    void a_verdict_page_names_its_picture_and_its_words_for_where_it_is_shared() {
        Published published = new Published("It is <so> & \"not\" otherwise");
        for (String prefix : OtherLanguage.prefixes()) {
            Document page = reader.page(prefix + published.path());
            String denied = OtherLanguage.words(VerdictMessages.class, OtherLanguage.of(prefix)).mark(Mark.DENIED);
            assertTrue((denied + ": " + published.claim.sentence).equalsIgnoreCase(meta(page, "og:title")), meta(page, "og:title"));
            assertEquals("Because of what was said.", meta(page, "og:description"));
            assertEquals(SITE + prefix + published.path(), meta(page, "og:url"));
            assertEquals("summary_large_image", page.selectFirst("meta[name=twitter:card]").attr("content"));
            String picture = meta(page, "og:image");
            assertTrue(picture.startsWith(SITE + prefix + "/"), picture);
            Response answer = reader.get(picture.substring(SITE.length()));
            assertEquals(200, answer.statusCode());
            assertEquals(meta(page, "og:image:type"), answer.contentType());
        }
    }

    @Test
    void an_editions_picture_never_changes_and_says_so() {
        Published published = new Published("It is so");
        String address = published.path() + "/editions/1/picture.png";
        Response first = reader.get(address);
        assertEquals(200, first.statusCode());
        assertTrue(first.header("Cache-Control").contains("immutable") && first.header("Cache-Control").contains("public"));
        assertEquals("cross-origin", first.header("Cross-Origin-Resource-Policy"));
        assertTrue(first.header("ETag").matches("\"[0-9a-f]{32}\""), first.header("ETag"));
        published.changed("Changed.");
        published.withdrawn("A mistake.");
        assertArrayEquals(first.asByteArray(), reader.get(address).asByteArray());
        for (String other : List.of(published.path() + "/editions/2/picture.png", published.path() + "/editions/3/picture.png",
                OtherLanguage.PREFIX + address)) {
            assertFalse(first.header("ETag").equals(reader.get(other).header("ETag")), other);
        }
    }

    @Test
    void whoever_has_the_picture_gets_it_no_second_time() {
        String address = new Published("It is so").path() + "/editions/1/picture.png";
        String tag = reader.get(address).header("ETag");
        for (String known : List.of(tag, "\"other\", " + tag, "*")) {
            Response answer = reader.asks().header("If-None-Match", known).get(address);
            assertEquals(304, answer.statusCode(), known);
            assertEquals(tag, answer.header("ETag"));
            assertEquals(0, answer.asByteArray().length);
        }
        for (String unknown : List.of("\"other\"", "\"broken", ",,,", "W/", "\"\\\"", "x".repeat(3000))) {
            assertTrue(List.of(200, 400).contains(reader.asks().header("If-None-Match", unknown).get(address).statusCode()), unknown);
        }
        assertEquals(200, reader.asks().head(address).statusCode());
    }

    @Test
    void what_is_not_published_has_no_picture_no_card_and_nothing_to_embed() {
        Published published = new Published("It is so");
        Claim draft = Given.claim(published.dossier, published.claimant, Given.unique("Secret"), published.checker);
        Given.approved(draft, published.checker, published.editor);
        for (String path : List.of(published.path() + "/editions/2/picture.png", published.path() + "/editions/0/picture.png",
                published.path() + "/editions/-1/picture.png", published.path() + "/editions/99999999999/picture.png",
                published.path() + "/editions/x/picture.png", "/claims/" + draft.id + "/editions/1/picture.png", "/claims/" + draft.id + "/card",
                "/claims/nothing/card", "/xx" + published.path() + "/card",
                "/oembed?url=" + SITE + "/claims/" + draft.id)) {
            Response answer = reader.get(path);
            assertEquals(404, answer.statusCode(), path);
            assertFalse(answer.asString().contains("Exception") || answer.asString().contains(draft.sentence), path);
        }
    }

    @Test
    void a_card_is_the_one_page_that_may_be_framed_and_runs_nothing() {
        Published published = new Published("It is so");
        Response card = reader.get(published.path() + "/card");
        assertEquals(200, card.statusCode());
        String policy = card.header("Content-Security-Policy");
        assertTrue(policy.contains("default-src 'none'") && policy.endsWith("frame-ancestors *") && !policy.contains("script"), policy);
        assertNull(card.header("X-Frame-Options"));
        assertEquals("nosniff", card.header("X-Content-Type-Options"));
        assertFalse(card.headers().hasHeaderWithName("Set-Cookie"));
        Document page = Desk.page(card);
        assertTrue(page.select("script, form, img, iframe, style, [style]").isEmpty());
        page.select("a").forEach(link -> {
            assertEquals(SITE + published.path(), link.attr("href"));
            assertEquals("_blank", link.attr("target"));
            assertEquals("noopener", link.attr("rel"));
        });
        for (String other : List.of("/", published.path(), published.path() + "/editions/1", published.dossierPath(), "/desk/sign-in",
                "/corrections", published.path() + "/report", "/nothing", published.path() + "/editions/1/picture.png",
                "/feed/atom", "/oembed", "/assets/css/card.css")) {
            Response answer = reader.get(other);
            assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"), other);
            assertEquals("DENY", answer.header("X-Frame-Options"), other);
        }
    }

    @Test
    void a_card_shows_what_readers_see_now() {
        Published published = new Published("It is so");
        Document card = reader.page(published.path() + "/card");
        assertEquals(published.claim.sentence, card.select("h1").text());
        assertEquals("denied", card.select(".mark").text());
        published.changed("Changed.");
        assertEquals("unverified", reader.page(published.path() + "/card").select(".mark").text());
        assertEquals(OtherLanguage.words(VerdictMessages.class).mark(Mark.UNVERIFIED),
                reader.page(OtherLanguage.PREFIX + published.path() + "/card").select(".mark").text());
        published.withdrawn("A mistake.");
        card = reader.page(published.path() + "/card");
        assertEquals("withdrawn", card.select(".mark").text());
        assertFalse(card.text().contains("unverified") || card.text().contains("denied"));
    }

    @Test
    void what_a_card_needs_is_given_to_frames_of_other_sites() {
        for (Element sheet : reader.page(new Published("It is so").path() + "/card").select("link[rel=stylesheet]")) {
            Response answer = reader.get(sheet.attr("href"));
            assertEquals(200, answer.statusCode());
            assertEquals("cross-origin", answer.header("Cross-Origin-Resource-Policy"));
        }
        assertEquals("*", reader.get("/assets/fonts/libre-franklin.woff2").header("Access-Control-Allow-Origin"));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "/other, ''", "'', /editions/1", "'', ?utm_source=x#claims", "/other, /"})
    void embedding_a_verdict_page_gives_its_card_in_its_language(String written, String end) throws Exception {
        String prefix = OtherLanguage.in(written == null ? "" : written);
        Published published = new Published("It is <so> & \"not\" otherwise");
        Response answer = embed("url", SITE + prefix + published.path() + end, "format", "json");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.contentType().startsWith("application/json"));
        assertEquals(List.of(), Schema.wrongIn(answer.asString(), "oembed-1.0-rich.json"));
        JsonNode told = new ObjectMapper().readTree(answer.asString());
        Document html = Jsoup.parse(told.get("html").textValue());
        Element frame = html.selectFirst("iframe");
        assertEquals(List.of("blockquote", "iframe"), html.body().children().stream().map(Element::normalName).toList());
        assertEquals(SITE + prefix + published.path() + "/card", frame.attr("src"));
        assertEquals(told.get("width").asText(), frame.attr("width"));
        assertEquals(told.get("height").asText(), frame.attr("height"));
        assertTrue(frame.attr("title").endsWith(published.claim.sentence), frame.attr("title"));
        assertFalse(frame.hasAttr("style"));
        assertEquals(published.claim.sentence, told.get("title").textValue());
        assertEquals(SITE + prefix + published.path() + "/editions/1/picture.png", told.get("thumbnail_url").textValue());
        assertEquals(200, reader.get(frame.attr("src").substring(SITE.length())).statusCode());
    }

    @Test
    void the_words_beside_a_card_stay_true_and_lead_to_the_verdict_as_it_stands() {
        Published published = new Published("It is <so> & \"not\" otherwise");
        String day = reader.page(published.path() + "/card").select(".meta").text().replaceFirst(".*Verdict of (.*)\\.", "$1");
        for (String prefix : OtherLanguage.prefixes()) {
            Element words = words(prefix, published);
            assertEquals(SITE + prefix + published.path(), words.selectFirst("a").attr("href"));
            assertEquals(1, words.childrenSize());
            Locale language = OtherLanguage.of(prefix);
            assertEquals(language.toLanguageTag(), words.attr("lang"));
            assertTrue(words.text().contains(ClockWords.day(published.last().publishedAt, ZoneId.of("Europe/Amsterdam"), language)), words.text());
            for (String part : List.of(published.claim.sentence, "1", OtherLanguage.words(VerdictMessages.class, OtherLanguage.of(prefix)).mark(Mark.DENIED))) {
                assertTrue(words.text().contains(part), words.text());
            }
        }
        assertEquals("Wederhoor on the claim “" + published.claim.sentence + "”, as marked on " + day
                + ", edition 1: denied. The verdict as it stands now", words("", published).text());
        published.changed("Changed.");
        assertTrue(words("", published).text().contains("edition 2: unverified."));
        published.withdrawn("A mistake.");
        assertEquals("Wederhoor withdrew its verdict on the claim “" + published.claim.sentence + "” on " + day + ". The verdict as it stands now",
                words("", published).text());
    }

    @Test
    void the_code_to_copy_is_what_other_sites_get() throws Exception {
        Published published = new Published("It is so");
        String copied = reader.page(published.path()).selectFirst("details pre code").wholeText();
        assertEquals(new ObjectMapper().readTree(embed("url", SITE + published.path()).asString()).get("html").textValue(), copied);
    }

    private Element words(String prefix, Published published) {
        return Jsoup.parse(Jsoup.parse(embed("url", SITE + prefix + published.path(), "format", "xml").asString(), "", Parser.xmlParser())
                .selectFirst("html").wholeText()).selectFirst("blockquote");
    }

    @Test
    void both_formats_say_the_same() throws Exception {
        Published published = new Published("It is <so> & \"not\" otherwise");
        Response answer = embed("url", SITE + published.path(), "format", "xml");
        assertTrue(answer.contentType().startsWith("text/xml"), answer.contentType());
        Document xml = Jsoup.parse(answer.asString(), "", Parser.xmlParser());
        JsonNode json = new ObjectMapper().readTree(embed("url", SITE + published.path()).asString());
        assertEquals(json.size(), xml.select("oembed > *").size());
        json.fields().forEachRemaining(field -> assertEquals(field.getValue().asText(), xml.selectFirst("oembed > " + field.getKey()).wholeText()));
    }

    @ParameterizedTest
    @CsvSource({"300, 150", "300, ", "600, 2000", "5000, 5000", ", 100", "1, 1"})
    void a_frame_is_never_larger_than_there_is_room(Integer width, Integer height) throws Exception {
        String url = SITE + new Published("It is so, and it is a long sentence that says it, so that it takes lines").path();
        Response answer = embed(width == null ? new String[] {"url", url, "maxheight", height.toString()}
                : height == null ? new String[] {"url", url, "maxwidth", width.toString()}
                : new String[] {"url", url, "maxwidth", width.toString(), "maxheight", height.toString()});
        JsonNode told = new ObjectMapper().readTree(answer.asString());
        assertEquals(List.of(), Schema.wrongIn(answer.asString(), "oembed-1.0-rich.json"));
        assertTrue(width == null || told.get("width").asInt() <= width);
        assertTrue(height == null || told.get("height").asInt() <= height);
        boolean room = (width == null || width >= 1200) && (height == null || height >= 630);
        assertEquals(room, told.has("thumbnail_url"));
    }

    @Test
    void a_verdict_page_leads_to_both_formats_and_a_withdrawn_one_still_does() {
        Published published = new Published("It is so");
        published.withdrawn("A mistake.");
        List<Element> links = reader.page(OtherLanguage.PREFIX + published.path()).select("link[rel=alternate][type*=oembed]");
        assertEquals(2, links.size());
        for (Element link : links) {
            Response answer = reader.asks().urlEncodingEnabled(false).get(link.attr("href").substring(SITE.length()));
            assertEquals(200, answer.statusCode(), link.outerHtml());
            assertTrue(answer.contentType().startsWith(link.attr("type").replace("+oembed", "")), answer.contentType());
            assertTrue(answer.asString().contains(OtherLanguage.PREFIX + published.path() + "/card"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/claims/x", "http://localhost:8080/", "http://localhost:8080/desk/claims/x", "javascript:alert(1)",
        "http://localhost:8080@example.org/claims/x", "http://localhost:8080.example.org/claims/x", "//localhost:8080/claims/x", "/claims/x",
        "http://[::1/claims/x", "%", "http://localhost:8080/claims/", "http://localhost:8080/claims/../desk", "file:///etc/passwd", "mailto:x",
        "http://localhost:8080/xx/claims/x", "http://localhost:8080/claims/x/editions/99999999999999", "\u0000"})
    void an_address_that_leads_to_no_verdict_here_has_nothing_to_embed(String url) {
        Response answer = embed("url", url);
        assertEquals(404, answer.statusCode(), url);
        assertFalse(answer.asString().contains("Exception"));
    }

    @Test
    void what_was_asked_wrongly_is_refused_as_the_format_has_it() {
        String url = SITE + new Published("It is so").path();
        assertEquals(501, embed("url", url, "format", "yaml").statusCode());
        assertEquals(400, embed("format", "json").statusCode());
        for (String size : List.of("0", "-1", "x", "1.5", "99999999999999999999")) {
            assertEquals(400, embed("url", url, "maxwidth", size).statusCode(), size);
            assertEquals(400, embed("url", url, "maxheight", size).statusCode(), size);
        }
        assertEquals(404, embed("url", SITE + "/claims/" + "x".repeat(2000)).statusCode());
    }

    private Response embed(String... namesAndValues) {
        var request = reader.asks();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.queryParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.get("/oembed");
    }

    private static String meta(Document page, String property) {
        return page.selectFirst("meta[property=" + property + "]").attr("content");
    }
}
