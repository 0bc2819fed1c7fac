package org.wederhoor.publication.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.standard.Mark;

/** A party's page says what editions say of it, and nothing else. */
@QuarkusTest
class ReadersPartiesTest {

    private final Desk reader = Desk.signedOut();
    private Account writer;
    private Account reviewer;
    private Dossier dossier;
    private Party claimant;
    private Party party;
    private Source source;
    private Claim one;
    private Claim two;
    private Statement early;
    private Statement undated;

    @BeforeEach
    void a_party_answers_two_claims() {
        writer = Given.checker();
        reviewer = Given.editor();
        dossier = Given.dossier();
        claimant = Given.party("Krant");
        party = Given.party("KPN");
        source = Given.source(dossier, "Article");
        one = Given.claim(dossier, claimant, Given.unique("The sky is green"), writer, party);
        two = Given.claim(dossier, claimant, Given.unique("The sea is red"), writer, party);
        undated = Given.statement(dossier, party, source, "Neither is so.");
        early = Given.statement(dossier, party, source, "It is not green.");
        Given.made(() -> Statement.<Statement>findById(early.id).said = PartialDate.of("19 May", "2019-05-19"));
        Given.answer(one, undated, Stance.DENIES);
        Given.answer(two, undated, Stance.DECLINES);
        Given.answer(one, early, Stance.DENIES);
    }

    @Test
    void it_says_what_the_party_said_in_time_each_statement_once_with_the_claims_it_answers() {
        publish(one);
        publish(two);
        Document page = reader.page(path());
        assertEquals(party.name, page.select("h1").text());
        assertEquals(List.of("It is not green.", "Neither is so."), page.select("section[aria-labelledby=said] blockquote").eachText());
        assertEquals(2, page.select("#statement-" + undated.id + " .towards li").size());
        assertTrue(page.select("#statement-" + undated.id + " .towards").text().contains("declines to comment"));
        assertEquals(2, page.select("section[aria-labelledby=concerning] .mark-unverified").size());
        assertTrue(page.select("section[aria-labelledby=made]").isEmpty());
        for (String link : page.select("main a[href^=/]").eachAttr("href")) {
            assertEquals(200, reader.get(link.replaceAll("#.*", "")).statusCode(), link);
        }
        Document claimed = reader.page(OtherLanguage.PREFIX + path(claimant));
        assertEquals(2, claimed.select("section[aria-labelledby=made] .entry").size());
        assertTrue(claimed.text().contains(OtherLanguage.words(ReadersPartyMessages.class).made()));
    }

    @Test
    void names_on_a_verdict_page_lead_to_the_pages_of_parties_and_sources() {
        String verdict = publish(one);
        Document page = reader.page(verdict);
        assertEquals(path(), page.selectFirst(".answer .party a").attr("href"));
        assertTrue(page.selectFirst(".facts dd a").attr("href").startsWith("/parties/"));
        assertTrue(page.selectFirst(".source .entry-main a").attr("href").startsWith("/sources/"));
    }

    @Test
    void what_is_not_published_leaves_no_trace() {
        assertEquals(404, reader.get("/parties/" + party.id).statusCode());
        publish(one);
        Given.approved(two, writer, reviewer);
        String page = reader.get(path()).asString();
        assertFalse(page.contains(two.sentence));
        Given.made(() -> Party.<Party>findById(party.id).name = Given.unique("Renamed"));
        Tables.change("update party set about = 'secret', interest = 'secret' where id = '" + party.id + "'");
        assertEquals(page, reader.get(path()).asString());
        assertEquals(404, reader.get("/parties/nobody-ever-wrote-this").statusCode());
    }

    @Test
    void one_that_no_standing_verdict_names_any_more_keeps_its_page_and_leads_to_the_edition_that_did() {
        Edition first = Given.published(one, writer, reviewer);
        Edition withdrawn = Given.withdrawn(first, Given.chief(), "It was wrong.");
        Document page = reader.page(path());
        assertEquals(party.name, page.select("h1").text());
        assertTrue(page.text().contains("No current verdict names this party."));
        assertEquals("withdrawn", page.select("section[aria-labelledby=earlier] .mark").text());
        assertTrue(page.select("blockquote").isEmpty());
        Given.publish(Given.approve(Given.submit(Given.reopened(withdrawn, Mark.UNVERIFIED, "It was right after all.", writer), writer), reviewer), reviewer);
        assertTrue(reader.page(path()).select("section[aria-labelledby=earlier]").isEmpty());
    }

    /** What it lists without looking at all editions is what all editions would tell. */
    @Test
    void claims_that_named_a_party_once_are_those_that_the_editions_tell() {
        Given.withdrawn(Given.published(one, writer, reviewer), Given.chief(), "It was wrong.");
        String told = "select f.* from current_edition c cross join lateral former_mentions_of(c.claim_id) f";
        String kept = "select * from former_mention";
        assertEquals("0 0", Tables.value("select (select count(*) from (%1$s except %2$s) x) || ' ' || (select count(*) from (%2$s except %1$s) y)"
                .formatted(told, kept)));
    }

    @Test
    void a_party_that_was_merged_leads_to_the_one_that_it_turned_out_to_be() {
        publish(one);
        String old = path();
        Party stays = Given.party("KPN NV");
        Claim other = Given.claim(dossier, stays, Given.unique("The moon is blue"), writer);
        merge(stays);
        // readers do not know yet whom it turned out to be
        assertEquals(party.name, reader.page(old).select("h1").text());

        publish(other);
        Response moved = reader.get(OtherLanguage.PREFIX + old);
        assertEquals(301, moved.statusCode());
        assertTrue(moved.header("Location").endsWith(OtherLanguage.PREFIX + path(stays)));
        Document page = reader.page(path(stays));
        assertEquals(stays.name, page.select("h1").text());
        assertTrue(page.select(".head").text().contains(party.name));
        assertTrue(page.select("blockquote").eachText().contains("It is not green."));
    }

    @Test
    void the_feed_of_a_party_that_was_merged_tells_of_the_same_party_as_the_page() {
        Party stays = Given.party("KPN NV");
        Party another = Given.party("KPN Mobile");
        Claim ofAnother = Given.claim(dossier, another, Given.unique("The wind is loud"), writer);
        Claim ofStays = Given.claim(dossier, stays, Given.unique("The moon is blue"), writer);
        publish(one);
        publish(ofAnother);
        merge(stays);
        Tables.change("update party set merged_into = '" + stays.id + "' where id = '" + another.id + "'");
        assertFalse(reader.get(path() + "/feed/json").asString().contains(ofAnother.sentence));

        publish(ofStays);
        publish(two);
        for (String of : List.of(path(), path(stays))) {
            String feed = reader.get(of + "/feed/json").asString();
            assertTrue(feed.contains("\"title\":\"Wederhoor: " + stays.name + "\""), feed);
            assertTrue(feed.contains(ofAnother.sentence) && feed.contains(two.sentence));
        }
        assertEquals(stays.name, reader.page(path(stays)).select("h1").text());
    }

    @Test
    void a_place_in_the_list_that_is_none_is_no_page() {
        publish(one);
        for (String after : List.of("x", "1000000000", two.id.toString(), "' or 1=1")) {
            assertEquals(404, reader.asks().queryParam("after", after).get(path()).statusCode(), after);
        }
        assertEquals(200, reader.get(path() + "?after=").statusCode());
    }

    private void merge(Party into) {
        Tables.change("update party set merged_into = '" + into.id + "' where id = '" + party.id + "'");
    }

    private String publish(Claim claim) {
        Given.published(claim, writer, reviewer);
        return "/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }

    private String path() {
        return path(party);
    }

    private static String path(Party party) {
        return "/parties/" + Given.made(() -> Party.<Party>findById(party.id).slug);
    }
}
