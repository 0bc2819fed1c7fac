package org.wederhoor.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.web.Ids;

/** The desk sees what a claim goes back to, and what is missing. */
@QuarkusTest
class ClaimOriginsTest {

    private Desk desk;
    private Source krant;
    private Source wire;
    private Source site;
    private Party party;
    private Claim claim;

    @BeforeEach
    void there_is_a_claim_and_three_sources() {
        desk = Desk.as(Given.checker());
        Dossier dossier = Given.dossier();
        party = Given.partyOf(dossier, "KPN");
        krant = Given.source(dossier, "Krant");
        wire = Given.source(dossier, "Wire");
        site = Given.source(dossier, "Site");
        claim = Given.claim(dossier, party, Given.unique("The sky is green"), Given.checker());
    }

    @Test
    void a_claim_without_an_appearance_has_no_tree() {
        assertTrue(page().select(".origins").isEmpty());
    }

    @Test
    void copies_hang_below_the_report_and_count_once() {
        add(krant, SourceKind.ORIGINAL_REPORT, null, null);
        add(wire, SourceKind.WIRE_COPY, krant, null);
        add(site, SourceKind.REWRITE, wire, null);
        Document page = page();
        assertEquals("3 articles, 1 original report", page.select(".origin-count").text());
        assertEquals(List.of(krant.label), page.select(".tree > li > p a").eachText());
        assertEquals(List.of(wire.label), page.select(".tree > li > ul > li > p a").eachText());
        assertEquals(List.of(site.label), page.select(".tree > li > ul > li > ul > li > p a").eachText());
        assertTrue(page.select(".origins .notice, .origins .error").isEmpty());
    }

    @Test
    void sources_that_go_back_to_each_other_are_shown_as_a_problem() {
        add(wire, SourceKind.WIRE_COPY, site, null);
        add(site, SourceKind.REWRITE, wire, null);
        Document page = page();
        assertEquals("2 articles, origin not established", page.select(".origin-count").text());
        assertEquals("Origin not established. These sources are recorded as going back to each other.", page.select(".origins .error").text());
        assertEquals(1, page.select(".origins .notice").size());
    }

    @Test
    void a_copy_that_names_no_origin_is_shown_as_a_problem_beside_what_is_established() {
        add(wire, SourceKind.WIRE_COPY, null, null);
        add(site, SourceKind.REWRITE, null, party);
        Document page = page();
        assertEquals("2 articles, 1 origin: " + party.name + ", origin of 1 article not established", page.select(".origin-count").text());
        assertEquals("Origin not established. Who or what this source has it from is not recorded.", page.select(".origins .error").text());
        assertEquals(wire.label, page.select(".origins .error + p a").text());
    }

    @Test
    void an_outlet_that_two_sources_share_is_named_as_the_one_origin() {
        Given.made(() -> {
            Source.<Source>findById(krant.id).outlet = Party.findById(party.id);
            Source.<Source>findById(wire.id).agency = Party.findById(party.id);
            return null;
        });
        add(site, SourceKind.REWRITE, krant, null);
        add(wire, SourceKind.ORIGINAL_REPORT, null, null);
        assertEquals("2 articles, 1 origin: " + party.name, page().select(".origin-count").text());
    }

    private void add(Source source, SourceKind derivation, Source ofSource, Party ofParty) {
        desk.post("/desk/claims/" + claim.id + "/appearances", "appearanceId", Ids.next(), "source", source.id, "derivation", derivation,
                "ofSource", ofSource == null ? "" : ofSource.id, "ofParty", ofParty == null ? "" : ofParty.id).then().statusCode(303);
        assertEquals(1, Given.<Long>made(() -> Appearance.count("claim.id = ?1 and source.id = ?2", claim.id, source.id)));
    }

    private Document page() {
        return desk.page("/desk/claims/" + claim.id);
    }
}
