package org.wederhoor.publication.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Published;
import org.wederhoor.support.Tables;

/** What readers find all verdicts by, and that it stays true whatever is published. */
@QuarkusTest
class ReadersListsTest {

    private static final String ASTRAY = "select count(*) from ((select claim_id, edition_id, mark, published_at, array(select unnest(things) order by 1)"
            + " from listed_claim) except (select l.claim_id, l.edition_id, l.mark, l.published_at, array(select unnest(l.things) order by 1)"
            + " from current_edition c cross join lateral listed_claim_of(c.claim_id) l)) astray";
    private static final String MISCOUNTED = "select (select count(*) from ((select month, mark, claims from listed_month where claims > 0) except"
            + " (select listed_month_of(published_at), mark, count(*) from listed_claim group by 1, 2)) m) + (select count(*) from ("
            + " (select thing_id, claims from listed_count where claims > 0) except (select thing_id, count(*) from listed_thing group by 1)) t)"
            + " + (select abs(count(*) - (select coalesce(sum(claims), 0) from listed_month)) from listed_claim)";

    private final Desk reader = Desk.signedOut();

    @Test
    void the_lists_stay_true_over_publishing_correcting_and_withdrawing() {
        Published published = new Published("It is listed");
        stays(published, "DENIED");
        published.changed("It was another thing.");
        stays(published, "UNVERIFIED");
        published.withdrawn("It does not hold.");
        stays(published, "WITHDRAWN");
        assertTrue(reader.page("/claims").select("main .entry").first().select(".mark").text().length() > 0);
    }

    private void stays(Published published, String mark) {
        assertEquals(mark, Tables.value("select mark from listed_claim where claim_id = '" + published.claim.id + "'"));
        assertEquals(List.of(published.path()), links("/claims?dossier=" + published.dossierPath().substring("/dossiers/".length()) + "&mark=" + mark));
        assertEquals(published.path(), links("/claims").get(0));
        assertTrue(links("/claims?party=" + published.partyPath().substring("/parties/".length())).contains(published.path()));
        assertTrue(links("/claims?month=" + Tables.value("select listed_month_of(now())")).contains(published.path()));
        assertEquals("0", Tables.value(ASTRAY));
        assertEquals("0", Tables.value(MISCOUNTED));
    }

    @Test
    void a_draft_is_in_no_list_nor_is_its_topic() {
        String topic = topic();
        Published published = new Published("One stands");
        String hidden = Given.claim(published.dossier, published.claimant, Given.unique("One waits"), published.checker).id.toString();
        Tables.change("insert into claim_topic values ('" + hidden + "', '" + topic + "')");
        assertEquals(404, reader.get("/claims?topic=" + slug(topic)).statusCode());
        assertEquals(404, reader.get("/topics/" + slug(topic)).statusCode());
        assertFalse(reader.get("/topics").asString().contains(slug(topic)));
        assertEquals("0", Tables.value("select count(*) from listed_claim where claim_id = '" + hidden + "'"));
        Tables.change("insert into claim_topic values ('" + published.claim.id + "', '" + topic + "')");
        assertEquals(List.of(published.path()), links("/claims?topic=" + slug(topic)));
        assertEquals(301, reader.get("/topics/" + slug(topic)).statusCode());
    }

    @Test
    void filters_that_leave_nothing_say_so_and_lead_on() {
        Published one = new Published("One thing");
        Published other = new Published("Another thing");
        Document page = reader.page("/claims?dossier=" + one.dossierPath().substring(10) + "&party=" + other.partyPath().substring(9));
        assertEquals("No verdict is all of this at once. Leave something out.", page.select("main .empty").text());
        assertEquals("/claims", page.select("main .lead a").attr("href"));
    }

    @Test
    void what_is_none_is_told_in_words_with_a_way_on() {
        for (String query : List.of("mark=true", "month=2026-13", "month=no", "party=nobody-at-all", "dossier=none-of-this", "topic=%00", "party=%00",
                "dossier=%00", "mark=%00", "month=%00", "after=%00", "after=no", "after=" + UUID.randomUUID(), "month=2026-05&page=1000000000",
                "month=2026-05&page=0", "month=2026-05&page=%00", "month=2026-05&page=9999", "topic=" + "x".repeat(900))) {
            for (String prefix : OtherLanguage.prefixes()) {
                var answer = reader.get(prefix + "/claims?" + query);
                assertEquals(404, answer.statusCode(), query);
                Document page = Desk.page(answer);
                assertTrue(page.select("main .notice").text().length() > 10, query);
                assertEquals(prefix + "/claims", page.select("main .lead a").attr("href"), query);
            }
        }
        assertEquals(404, reader.get("/topics/%01").statusCode());
    }

    @Test
    void every_month_is_a_press_from_the_front_and_leads_to_its_verdicts() {
        Published published = new Published("It is found by its month");
        assertEquals("/months", reader.page("/").select("main a[href=/months]").attr("href"));
        String month = Tables.value("select listed_month_of(now())");
        assertTrue(reader.page("/months").select("main a").eachAttr("href").contains("/claims?month=" + month));
        assertTrue(links("/claims?month=" + month).contains(published.path()));
    }

    @Test
    void the_ways_in_are_on_every_readers_page_in_its_language() {
        for (String prefix : OtherLanguage.prefixes()) {
            assertEquals(List.of(prefix + "/claims", prefix + "/topics", prefix + "/dossiers", prefix + "/corrections"),
                    reader.page(prefix + "/about").select("header .ways a").eachAttr("href"));
        }
    }

    @Test
    void what_an_editor_chose_leads_the_front_until_it_is_withdrawn() {
        Published published = new Published("It leads");
        new Published("It is newer");
        Tables.change("delete from front_lead");
        Tables.change("insert into front_lead values (true, '" + published.claim.id + "', '" + published.editor.id + "', now())");
        assertEquals(published.path(), reader.page("/").select("section[aria-labelledby=leading] h3 a").attr("href"));
        published.withdrawn("It does not hold.");
        assertEquals(0, reader.page("/").select("section[aria-labelledby=leading]").size());
        Tables.change("delete from front_lead");
    }

    private List<String> links(String path) {
        return reader.page(path).select("main .entry h3 a").eachAttr("href");
    }

    private static String topic() {
        String id = UUID.randomUUID().toString();
        Tables.change("insert into topic values ('" + id + "', 'Topic " + id + "', 'topic-" + id + "', null, 0)");
        return id;
    }

    private static String slug(String topic) {
        return "topic-" + topic;
    }
}
