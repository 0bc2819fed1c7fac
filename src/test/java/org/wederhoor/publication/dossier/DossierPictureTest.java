package org.wederhoor.publication.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** The timeline and the origins of a dossier and of a verdict, as readers see them. */
@QuarkusTest
class DossierPictureTest {

    private final Desk reader = Desk.signedOut();
    private Account writer;
    private Account reviewer;
    private Dossier dossier;
    private Party party;
    private Source source;
    private Claim one;
    private Claim two;
    private Statement statement;

    @BeforeEach
    void two_claims_stand_in_one_article() {
        writer = Given.checker();
        reviewer = Given.editor();
        dossier = Given.dossier();
        party = Given.party("KPN");
        source = Given.source(dossier, "Article");
        Given.made(() -> Source.<Source>findById(source.id).dated = PartialDate.of("16 May", "XXXX-05-16"));
        one = Given.claim(dossier, Given.party("Krant"), Given.unique("The sky is green"), writer, party);
        two = Given.claim(dossier, Given.party("Krant"), Given.unique("The sea is red"), writer, party);
        Given.appearance(one, source, true, "Green.");
        Given.appearance(two, source, true, "Red.");
        statement = Given.statement(dossier, party, source, "Neither is so.");
        Given.made(() -> Statement.<Statement>findById(statement.id).said = PartialDate.of("in April", "2019-04"));
        Given.answer(one, statement, Stance.DENIES);
        Given.answer(two, statement, Stance.DECLINES);
    }

    @Test
    void a_verdicts_timeline_has_its_lanes_and_says_in_words_what_it_draws() {
        Document page = reader.page(publish(one));
        Element timeline = page.selectFirst("section.timeline");
        assertEquals(List.of("Where it appeared", "What parties answered", "What this desk published"), timeline.select("h3").eachText());
        assertEquals(List.of("16 May, year not stated in the source"), timeline.select(".timeline-appearances .timeline-day").eachText());
        assertEquals(1, timeline.select(".timeline-appearances circle.timeline-unknown").size());
        assertEquals(1, timeline.select(".timeline-answers line.timeline-range").size());
        assertEquals("denies", timeline.select(".timeline-answers .stance").text());
        assertEquals(1, timeline.select(".timeline-editions circle.timeline-point").size());
        timeline.select("svg").forEach(each -> assertEquals("true", each.attr("aria-hidden")));
        assertTrue(page.select("[style]").isEmpty());
        for (String link : timeline.select("a[href^=#]").eachAttr("href")) {
            assertEquals(1, page.select("[id=\"" + link.substring(1) + "\"]").size(), link);
        }
    }

    @Test
    void a_dossiers_timeline_has_each_source_and_each_statement_once() {
        publish(one);
        Element before = timeline(publish(two));
        assertEquals(1, before.select(".timeline-appearances li").size());
        assertEquals(1, before.select(".timeline-answers li").size());
        // it denies the one and declines on the other
        assertTrue(before.select(".timeline-answers .stance").isEmpty());
        assertEquals("2 verdicts", before.select(".timeline-editions .timeline-words").first().ownText());
        before.select("a[href^=/]").eachAttr("href").forEach(link -> assertEquals(200, reader.get(link.replaceAll("#.*", "")).statusCode(), link));
    }

    @Test
    void a_dossiers_origins_count_an_article_once_and_claims_on_their_way_not_at_all() {
        Source other = Given.source(dossier, "Other");
        Given.appearance(two, other, false, "Red.");
        Document page = reader.page(dossierOf(publish(one)));
        assertEquals("1 article, 1 original report", page.select("section[aria-labelledby=origins] .origin-count").text());
        assertFalse(page.html().contains(other.label));
        page = reader.page("/nl" + dossierOf(publish(two)));
        assertEquals("2 artikelen, 2 oorspronkelijke berichten", page.select("section[aria-labelledby=origins] .origin-count").text());
        assertEquals(2, page.select("section[aria-labelledby=origins] .appearance").size());
    }

    private Element timeline(String verdict) {
        return reader.page(dossierOf(verdict)).selectFirst("section.timeline");
    }

    private String dossierOf(String verdict) {
        return reader.page(verdict).selectFirst("dd a[href*=/dossiers/]").attr("href");
    }

    private String publish(Claim claim) {
        Given.published(claim, writer, reviewer);
        return "/claims/" + Given.made(() -> Claim.<Claim>findById(claim.id).slug);
    }
}
