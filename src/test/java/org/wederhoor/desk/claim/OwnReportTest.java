package org.wederhoor.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** An outlet's own report, as a claim or an appearance begun from its words proposes it. */
@QuarkusTest
class OwnReportTest {

    private static final String WORDS = "The council knew for a year that the bridge was cracking";
    private static final String STORY = WORDS + ", according to documents seen by %1$s. \n\n“We had no warning,” the alderman"
            + " told %1$s on Monday.\n\nEarlier this week, %2$s reported that trams would run.\n\n%3$s";

    @Inject
    Intake intake;

    private final Desk desk = Desk.as("checker");
    private final Dossier dossier = Given.dossier();
    private final Party paper = outlet("Harbour Post");
    private final Party wire = outlet("North Sea Wire");
    private UUID source;

    @BeforeEach
    void archive() {
        byte[] bytes = STORY.formatted(paper.name, wire.name, Given.unique("Printed")).getBytes(StandardCharsets.UTF_8);
        source = intake.take(Arrival.uploaded(bytes, "story.txt", null, "A test"), dossier.id, null).source();
    }

    @Test
    void it_is_no_rewrite_of_itself() {
        describe(SourceKind.ORIGINAL_REPORT, paper);
        Document form = quoting("CLAIM", null);
        assertEquals("ORIGINAL_REPORT", form.select("#derivation option[selected]").val());
        assertEquals("", form.select("#ofParty option[selected]").val());
        assertEquals("", form.select("#attribution").val());
        assertEquals(paper.id.toString(), form.select("#claimant option[selected]").val());
        assertTrue(form.selectFirst("[name=first]").hasAttr("checked"));
        assertFalse(origins().contains(paper.name), origins());
    }

    @Test
    void a_claim_that_has_appeared_already_has_its_first_appearance() {
        describe(SourceKind.ORIGINAL_REPORT, paper);
        Claim claim = Given.claim(dossier, paper, Given.unique("The council knew"), Given.checker());
        assertTrue(quoting("APPEARANCE", claim).selectFirst("[name=first]").hasAttr("checked"));
        Given.appearance(claim, Given.source(dossier, "Cited"), true, null);
        Document form = quoting("APPEARANCE", claim);
        assertEquals("ORIGINAL_REPORT", form.select("#derivation option[selected]").val());
        assertFalse(form.selectFirst("[name=first]").hasAttr("checked"));
    }

    @Test
    void a_rewrite_still_names_whose_report_it_tells() {
        describe(SourceKind.REWRITE, wire);
        Document form = quoting("CLAIM", null);
        assertEquals("REWRITE", form.select("#derivation option[selected]").val());
        assertEquals(paper.id.toString(), form.select("#ofParty option[selected]").val());
        assertEquals("", form.select("#claimant option[selected]").val());
        assertFalse(form.selectFirst("[name=first]").hasAttr("checked"));
        assertTrue(origins().contains(paper.name), origins());
    }

    private String origins() {
        return desk.page("/desk/sources/" + source).select("section:has(#goesBack)").text();
    }

    private Document quoting(String use, Claim claim) {
        String location = desk.post("/desk/sources/" + source + "/quote", "use", use, "quotation", WORDS, "claim",
                claim == null ? "" : claim.id, "dossier", dossier.id).header("Location");
        return desk.page(location.substring(location.indexOf("/desk/")).split("#")[0]);
    }

    private void describe(SourceKind kind, Party outlet) {
        Given.made(() -> {
            Source described = Source.findById(source);
            described.kind = kind;
            described.outlet = Party.findById(outlet.id);
            return described;
        });
    }

    private Party outlet(String name) {
        UUID id = Given.partyOf(dossier, name).id;
        return Given.made(() -> {
            Party party = Party.findById(id);
            party.kind = PartyKind.NEWS_OUTLET;
            return party;
        });
    }
}
