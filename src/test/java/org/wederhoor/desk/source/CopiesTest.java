package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.SourceKind;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** What sources share, and what they go back to, from the intake to the appearances. */
@QuarkusTest
class CopiesTest {

    private static final String STORY = """
            AMSTERDAM (AFP) - The harbour bridge of the old town was closed on Monday after inspectors found cracks in three of its
            piers, the newspaper %1$s reported, citing two engineers whom it did not name.

            The cracks had been known to the council since the spring of last year, according to %1$s, but the engineers were told to
            keep silent about them until the budget had been voted.

            Thousands of commuters now have to cross the river by ferry, and shopkeepers on the north bank fear for their trade.
            """;

    @Inject
    Intake intake;

    private final Desk desk = Desk.as("checker");
    private final Dossier dossier = Given.dossier();
    private Party paper;
    private UUID first;
    private UUID second;

    @BeforeEach
    void archive() {
        UUID id = Given.partyOf(dossier, "Harbour Courier").id;
        paper = Given.made(() -> {
            Party party = Party.findById(id);
            party.kind = PartyKind.NEWS_OUTLET;
            return party;
        });
        first = take(STORY.formatted(paper.name));
        second = take("Connect with us\n\n" + STORY.formatted(paper.name).replace("AMSTERDAM (AFP) - ", "") + "\n\nSource: AFP.");
    }

    @Test
    void a_copy_is_named_with_the_share_of_each_in_the_other() {
        Document page = desk.page("/desk/sources/" + second);
        assertEquals("/desk/sources/" + first, page.select("section:has(#goesBack) ul a").first().attr("href"));
        assertTrue(page.select("section:has(#goesBack)").text().matches("(?s).*\\b9\\d% of this text is also in.*\\b9\\d% the other way round.*"),
                page.select("section:has(#goesBack)").text());
        Document compared = desk.page("/desk/sources/" + second + "/copies/" + first);
        assertTrue(compared.text().contains("Connect with us"));
        assertTrue(compared.select(".same").size() > 0);
        assertEquals(404, desk.get("/desk/sources/" + second + "/copies/" + Given.source(dossier, "Cited").id).statusCode());
    }

    @Test
    void the_articles_say_by_themselves_that_they_go_back_to_one_report() {
        String line = "2 articles go back to one report: " + paper.name;
        assertTrue(desk.page("/desk/dossiers/" + dossier.id).select("#sources ~ .notice").text().contains(line));
        Document origins = desk.page("/desk/dossiers/" + dossier.id + "/origins");
        assertTrue(origins.select("h2").eachText().contains(line), origins.select("h2").text());
        assertTrue(origins.text().contains("the newspaper " + paper.name + " reported"));
    }

    @Test
    void an_appearance_is_proposed_with_the_origin_that_the_article_names_and_confirmed_for_its_copies() {
        String words = "inspectors found cracks in three of its\npiers";
        Claim claim = Given.claim(dossier, paper, Given.unique("The bridge has cracks"), Given.checker());
        Response quoted = desk.post("/desk/sources/" + first + "/quote", "use", "APPEARANCE", "quotation", words, "claim", claim.id);
        String location = quoted.header("Location");
        Document page = desk.page(location.substring(location.indexOf("/desk/")).split("#")[0]);
        assertEquals("WIRE_COPY", page.select("#derivation option[selected]").val());
        assertEquals(paper.id.toString(), page.select("#ofParty option[selected]").val());
        assertTrue(page.select("#attribution").val().contains(paper.name), page.select("#attribution").val());

        String path = "/desk/claims/" + claim.id + "/appearances";
        assertEquals(303, desk.post(path, "appearanceId", UUID.randomUUID(), "source", first, "derivation", "WIRE_COPY", "ofParty", paper.id,
                "attribution", page.select("#attribution").val(), "words", words).statusCode());
        Document compared = desk.page("/desk/sources/" + second + "/copies/" + first);
        assertEquals(List.of(claim.id.toString()), compared.select("input[name=claims]").eachAttr("value"));
        for (int i = 0; i < 2; i++) {
            assertEquals(303, desk.post("/desk/sources/" + second + "/copies/" + first, "claims", claim.id).statusCode());
        }
        Given.made(() -> {
            List<Appearance> appearances = Appearance.of(Claim.findById(claim.id));
            assertEquals(2, appearances.size());
            appearances.forEach(each -> {
                assertEquals(words, each.passage.exact);
                assertEquals(SourceKind.WIRE_COPY, each.derivation);
                assertEquals(paper.id, each.ofParty.id);
            });
            return null;
        });
        assertTrue(desk.page("/desk/claims/" + claim.id).text().contains("2 articles, 1 origin"));
    }

    private UUID take(String text) {
        // the same story for every test would be one and the same document
        byte[] bytes = (text + "\n\n" + Given.unique("Printed")).getBytes(StandardCharsets.UTF_8);
        return intake.take(Arrival.uploaded(bytes, "story.txt", null, "A test"), dossier.id, null).source();
    }
}
