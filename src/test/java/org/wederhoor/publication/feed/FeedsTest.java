package org.wederhoor.publication.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.publication.PublicationMessages;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Published;
import org.wederhoor.support.Schema;
import org.wederhoor.verdict.standard.Mark;

/** Feeds tell what was published and what was changed, and nothing that was not. */
@QuarkusTest
class FeedsTest {

    private static final String SITE = "http://localhost:8080";

    private final Desk reader = Desk.signedOut();

    @Test
    void a_feed_parser_reads_the_atom_feed() throws Exception {
        Published published = new Published("It is <so> & not \"otherwise\"");
        SyndFeed feed = atom("/feed/atom");
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("Wederhoor: verdicts and corrections", feed.getTitle());
        assertEquals(SITE + "/feed/atom", feed.getUri());
        SyndEntry entry = entry(feed, published);
        assertEquals("Denied: " + published.claim.sentence, entry.getTitle());
        assertEquals(published.last().publishedAt, entry.getPublishedDate().toInstant());
        assertEquals(published.last().publishedAt, entry.getUpdatedDate().toInstant());
        assertEquals(SITE + published.path() + "/editions/1", entry.getLink());
        assertEquals("DENIED", entry.getCategories().get(0).getName());
        assertEquals("html", entry.getContents().get(0).getType());
        Document content = Jsoup.parse(entry.getContents().get(0).getValue());
        assertTrue(content.text().contains("Because of what was said.") && content.text().contains(published.claimant.name));
        content.select("a").forEach(link -> assertTrue(link.attr("href").startsWith("http"), link.outerHtml()));
        assertEquals(200, reader.get(entry.getLink().substring(SITE.length())).statusCode());
    }

    @Test
    void the_json_feed_keeps_to_its_format_and_says_the_same() throws Exception {
        Published published = new Published("It is so");
        for (String prefix : OtherLanguage.prefixes()) {
            Response answer = reader.get(prefix + published.dossierPath() + "/feed/json");
            assertEquals(200, answer.statusCode());
            assertTrue(answer.contentType().startsWith("application/feed+json"));
            assertEquals(List.of(), Schema.wrongIn(answer.asString(), "json-feed-1.1.json"));
            JsonNode feed = new ObjectMapper().readTree(answer.asString());
            SyndEntry same = atom(prefix + published.dossierPath() + "/feed/atom").getEntries().get(0);
            JsonNode item = feed.get("items").get(0);
            assertEquals(same.getTitle(), item.get("title").textValue());
            assertEquals(same.getUri(), item.get("id").textValue());
            assertEquals(same.getContents().get(0).getValue(), item.get("content_html").textValue());
            assertEquals(same.getPublishedDate().toInstant().toString(), item.get("date_published").textValue());
            assertEquals(SITE + prefix + published.dossierPath(), feed.get("home_page_url").textValue());
            assertEquals(SITE + prefix + published.path() + "/editions/1/picture.png", item.get("image").textValue());
        }
        assertFalse(Schema.wrongIn("{\"version\": \"1.1\", \"items\": []}", "json-feed-1.1.json").isEmpty());
    }

    @Test
    void feeds_in_another_language_are_so() throws Exception {
        Published published = new Published("It is so");
        SyndFeed feed = atom(OtherLanguage.PREFIX + published.dossierPath() + "/feed/atom");
        assertTrue(reader.get(OtherLanguage.PREFIX + "/feed/atom").asString().contains("xml:lang=\"" + OtherLanguage.TAG + "\""));
        assertEquals(OtherLanguage.words(PublicationMessages.class).verdictTitle(Mark.DENIED, published.claim.sentence),
                feed.getEntries().get(0).getTitle());
        assertTrue(feed.getEntries().get(0).getUri().startsWith(SITE + OtherLanguage.PREFIX + "/claims/"));
        assertTrue(feed.getEntries().get(0).getContents().get(0).getValue().contains(OtherLanguage.words(FeedMessages.class).readOn()));
    }

    @Test
    void every_change_is_an_entry_of_its_own_with_its_note() throws Exception {
        Published published = new Published("It is so");
        String before = reader.get(published.dossierPath() + "/feed/atom").asString();
        published.changed("The year was wrong.");
        SyndFeed feed = atom(published.dossierPath() + "/feed/atom");
        assertEquals(2, feed.getEntries().size());
        SyndEntry change = feed.getEntries().get(0);
        assertEquals("Update: " + published.claim.sentence, change.getTitle());
        assertTrue(change.getContents().get(0).getValue().contains("The year was wrong."));
        String first = SITE + published.path() + "/editions/1";
        assertEquals(List.of(first), change.getLinks().stream().filter(link -> link.getRel().equals("related")).map(SyndLink::getHref).toList());
        assertEquals(first, feed.getEntries().get(1).getUri());
        assertTrue(feed.getEntries().get(1).getLinks().stream().noneMatch(link -> link.getRel().equals("related")));
        // and the older one stays as it was
        String old = before.substring(before.indexOf("<entry>"), before.indexOf("</entry>"));
        assertTrue(reader.get(published.dossierPath() + "/feed/atom").asString().contains(old));
    }

    @Test
    void of_a_withdrawn_verdict_the_withdrawal_alone_is_told() throws Exception {
        Published published = new Published("It is so");
        published.withdrawn("It rested on a forgery.");
        for (String path : List.of(published.dossierPath(), published.partyPath())) {
            SyndFeed feed = atom(path + "/feed/atom");
            assertEquals(1, feed.getEntries().size());
            SyndEntry entry = feed.getEntries().get(0);
            assertEquals("Withdrawn: " + published.claim.sentence, entry.getTitle());
            assertEquals("WITHDRAWAL", entry.getCategories().get(0).getName());
            assertTrue(entry.getContents().get(0).getValue().contains("It rested on a forgery."));
            assertFalse(entry.getContents().get(0).getValue().contains("what was said"));
        }
    }

    @Test
    void a_partys_feed_has_the_verdicts_that_name_it_and_no_others() throws Exception {
        Published published = new Published("It is so");
        new Published("Something else");
        SyndFeed feed = atom(published.partyPath() + "/feed/atom");
        assertEquals("Wederhoor: " + published.denier.name, feed.getTitle());
        assertEquals(List.of("Denied: " + published.claim.sentence), feed.getEntries().stream().map(SyndEntry::getTitle).toList());
        assertEquals(SITE + published.partyPath(), link(feed, "alternate"));
    }

    @Test
    void long_feeds_go_on_over_pages_that_leave_nothing_out() throws Exception {
        Published published = new Published("It is so");
        for (int i = 0; i < Feeds.PER_PAGE; i++) {
            published.changed("Change " + i);
        }
        List<String> read = new ArrayList<>();
        String next = SITE + published.dossierPath() + "/feed/atom";
        int pages = 0;
        while (next != null) {
            SyndFeed feed = atom(next.substring(SITE.length()));
            assertEquals(SITE + published.dossierPath() + "/feed/atom", feed.getUri());
            assertEquals(next, link(feed, "self"));
            feed.getEntries().forEach(entry -> read.add(entry.getUri()));
            assertTrue(feed.getEntries().size() <= Feeds.PER_PAGE);
            next = link(feed, "next");
            pages++;
        }
        assertEquals(2, pages);
        assertEquals(Feeds.PER_PAGE + 1, read.size());
        assertEquals(read.size(), new HashSet<>(read).size());
        assertTrue(reader.get(published.dossierPath() + "/feed/json").asString().contains("\"next_url\":"));
    }

    @Test
    void what_is_not_published_is_in_no_feed() {
        Published published = new Published("It is so");
        Claim draft = Given.claim(published.dossier, published.denier, Given.unique("Secret draft"), published.checker);
        Given.approved(draft, published.checker, published.editor);
        for (String path : List.of("", published.dossierPath(), published.partyPath())) {
            for (String format : List.of("/feed/atom", "/feed/json")) {
                assertFalse(reader.get(path + format).asString().contains(draft.sentence), path + format);
            }
        }
        assertFalse(reader.get("/claim-reviews.json").asString().contains(draft.sentence));
        assertEquals(404, reader.get("/dossiers/" + Given.dossier().id + "/feed/atom").statusCode());
    }

    @Test
    void the_same_state_gives_the_same_bytes() {
        Published published = new Published("It is so");
        for (String path : List.of("/feed/atom", "/feed/json", published.dossierPath() + "/feed/atom", "/sitemap.xml", "/sitemaps/claims-1.xml")) {
            assertEquals(reader.get(path).asString(), reader.get(path).asString(), path);
        }
    }

    @Test
    void what_is_no_page_of_a_feed_is_not_there() {
        for (String path : List.of("/feed/atom?before=nothing", "/feed/json?before=00000000-0000-7000-8000-000000000000", "/feed/rss",
                "/xx/feed/atom", "/dossiers/nothing/feed/atom", "/parties/nothing/feed/json", "/parties/%00/feed/json")) {
            Response answer = reader.get(path);
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path + " " + answer.statusCode());
            assertFalse(answer.asString().contains("Exception"));
        }
    }

    @Test
    void pages_lead_to_their_feeds() {
        Published published = new Published("It is so");
        for (String page : List.of("/", OtherLanguage.PREFIX + "/", published.path(), OtherLanguage.PREFIX + published.dossierPath())) {
            List<Element> links = reader.page(page).select("link[rel=alternate][type*=feed], link[rel=alternate][type*=atom]");
            assertTrue(links.size() >= 2, page);
            for (Element link : links) {
                assertEquals(200, reader.get(link.attr("href")).statusCode(), link.outerHtml());
                assertTrue(reader.get(link.attr("href")).contentType().startsWith(link.attr("type")), link.outerHtml());
            }
        }
    }

    @Test
    void scripts_of_other_sites_may_read_them() {
        assertEquals("*", reader.get("/feed/json").header("Access-Control-Allow-Origin"));
        assertNull(reader.get("/").header("Access-Control-Allow-Origin"));
    }

    private SyndFeed atom(String path) throws Exception {
        Response answer = reader.get(path);
        assertEquals(200, answer.statusCode(), path);
        assertTrue(answer.contentType().startsWith("application/atom+xml"), answer.contentType());
        return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(answer.asByteArray()), answer.contentType()));
    }

    private static SyndEntry entry(SyndFeed feed, Published published) {
        return feed.getEntries().stream().filter(each -> each.getTitle().endsWith(published.claim.sentence)).findFirst().orElseThrow();
    }

    private static String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream().filter(link -> relation.equals(link.getRel())).map(SyndLink::getHref).findFirst().orElse(null);
    }
}
