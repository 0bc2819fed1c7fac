package org.wederhoor.publication.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Published;
import org.wederhoor.support.SchemaOrg;

/** The lists that other programs go through: all verdicts, and all pages. */
@QuarkusTest
class ListsTest {

    private static final String SITE = "http://localhost:8080";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk reader = Desk.signedOut();

    @Test
    void the_data_feed_has_each_claims_review_as_its_page_has_it() throws Exception {
        Published published = new Published("It is so");
        published.changed("The year was wrong.");
        for (String prefix : OtherLanguage.prefixes()) {
            JsonNode item = item(prefix, published);
            assertEquals("DataFeedItem", item.get("@type").textValue());
            JsonNode onPage = JSON.readTree(reader.page(prefix + published.path()).selectFirst("script[type=application/ld+json]").data());
            JsonNode review = item.get("item").deepCopy();
            assertNull(review.get("@context"));
            assertEquals(onPage, ((ObjectNode) review).put("@context", "https://schema.org"));
            assertEquals(published.last().publishedAt.toString(), item.get("dateModified").textValue());
        }
    }

    @Test
    void the_data_feed_is_made_of_what_schema_org_defines() throws Exception {
        new Published("It is so").withdrawn("A mistake.");
        new Published("It is so").changed("Changed.");
        Response answer = reader.get("/claim-reviews.json");
        assertTrue(answer.contentType().startsWith("application/ld+json"));
        JsonNode feed = JSON.readTree(answer.asString());
        assertEquals("https://schema.org", feed.get("@context").textValue());
        assertEquals("DataFeed", feed.get("@type").textValue());
        assertEquals(List.of(), SchemaOrg.wrongIn(feed));
    }

    @Test
    void a_withdrawn_verdict_is_an_item_that_says_when_and_no_review() throws Exception {
        Published published = new Published("It is so");
        published.withdrawn("A mistake.");
        JsonNode item = item("", published);
        assertEquals(published.last().publishedAt.toString(), item.get("dateDeleted").textValue());
        assertNull(item.get("item"));
    }

    @Test
    void a_long_data_feed_goes_on_in_documents_that_leave_nothing_out() throws Exception {
        new Published("It is so");
        new Published("It is so too");
        List<String> all = new ArrayList<>();
        JSON.readTree(reader.get("/claim-reviews.json").asString()).get("dataFeedElement").forEach(item -> all.add(item.get("url").textValue()));
        assertNull(reader.get("/claim-reviews.json").header("Link"));
        String last = all.get(all.size() - 2).substring((SITE + "/claims/").length());
        JsonNode rest = JSON.readTree(reader.get("/claim-reviews.json?after=" + last).asString()).get("dataFeedElement");
        assertEquals(1, rest.size());
        assertEquals(all.get(all.size() - 1), rest.get(0).get("url").textValue());
        assertEquals(404, reader.get("/claim-reviews.json?after=~~~").statusCode());
    }

    @Test
    void the_sitemap_leads_to_every_page_that_is_published_in_each_language() {
        Published published = new Published("It is so");
        Document index = xml("/sitemap.xml");
        List<String> pages = new ArrayList<>();
        for (Element list : index.select("sitemapindex > sitemap > loc")) {
            assertTrue(list.text().startsWith(SITE + "/"), list.text());
            Document urls = xml(list.text().substring(SITE.length()));
            assertTrue(urls.select("urlset > url").size() <= Sitemaps.MOST);
            urls.select("urlset > url > loc").forEach(url -> pages.add(url.text()));
        }
        for (String path : List.of("/", "/corrections", "/methodology", published.path(), published.dossierPath())) {
            for (String prefix : OtherLanguage.prefixes()) {
                assertTrue(pages.contains(SITE + prefix + path), prefix + path);
                assertEquals(200, reader.get(prefix + path).statusCode());
            }
        }
        assertEquals(pages.size(), pages.stream().distinct().count());
    }

    @Test
    void a_page_is_dated_by_its_last_edition() {
        Published published = new Published("It is so");
        published.changed("Changed.");
        for (String path : List.of(published.path(), published.dossierPath())) {
            String kind = path.substring(1, path.indexOf('/', 1));
            Element url = xml("/sitemaps/" + kind + "-1.xml").select("url").stream()
                    .filter(each -> each.selectFirst("loc").text().equals(SITE + path)).findFirst().orElseThrow();
            assertEquals(published.last().publishedAt.toString(), url.selectFirst("lastmod").text());
        }
    }

    @Test
    void what_is_not_published_is_in_no_sitemap() {
        Claim draft = Given.claim(Given.checker());
        Given.submitted(draft, Given.checker());
        for (Element list : xml("/sitemap.xml").select("loc")) {
            String text = reader.get(list.text().substring(SITE.length())).asString();
            assertFalse(text.contains("null") || text.contains(draft.id.toString()) || text.contains(draft.dossier.id.toString()), list.text());
        }
    }

    @Test
    void lists_that_do_not_exist_are_not_there() {
        for (String name : List.of("claims-2.xml", "claims-0.xml", "claims-1000000000.xml", "claims-999999999.xml", "claims-99999999999999999999.xml",
                "claims.xml", "claims-1", "pages-2.xml", "accounts-1.xml", "claims--1.xml", "claims-01.xml", "%27-1.xml")) {
            assertEquals(404, reader.get("/sitemaps/" + name).statusCode(), name);
        }
    }

    @Test
    void robots_are_asked_to_leave_the_desk_alone_and_told_where_the_sitemap_is() {
        Response answer = reader.get("/robots.txt");
        assertTrue(answer.contentType().startsWith("text/plain"));
        List<String> closed = OtherLanguage.prefixes().stream().map(prefix -> "Disallow: " + prefix + "/desk").toList();
        assertEquals(Stream.of(List.of("User-agent: *"), closed, List.of("", "Sitemap: " + SITE + "/sitemap.xml")).flatMap(List::stream).toList(),
                answer.asString().lines().toList());
    }

    private JsonNode item(String prefix, Published published) throws Exception {
        for (JsonNode item : JSON.readTree(reader.get(prefix + "/claim-reviews.json").asString()).get("dataFeedElement")) {
            if (item.get("url").textValue().equals(SITE + prefix + published.path())) {
                return item;
            }
        }
        throw new AssertionError("not there");
    }

    private Document xml(String path) {
        Response answer = reader.get(path);
        assertEquals(200, answer.statusCode(), path);
        assertTrue(answer.contentType().startsWith("application/xml"), path);
        return Jsoup.parse(answer.asString(), "", Parser.xmlParser());
    }
}
