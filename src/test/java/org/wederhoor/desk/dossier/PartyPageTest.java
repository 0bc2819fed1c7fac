package org.wederhoor.desk.dossier;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.web.Ids;

@QuarkusTest
class PartyPageTest {

    private Account checker;
    private Desk desk;
    private Party party;

    @BeforeEach
    void there_is_a_party() {
        checker = Given.checker();
        desk = Desk.as(checker);
        party = Given.party("Telecom");
    }

    @Test
    void everything_it_said_stands_in_time_across_dossiers_and_the_undated_last() {
        Statement undated = said(Given.dossier("One"), null, null);
        Statement yearUnknown = said(Given.dossier("Two"), "XXXX-05-16", null);
        Statement reported = said(Given.dossier("Three"), null, "2019-05-18");
        Statement early = said(Given.dossier("Four"), "2019-05-17", "2019-05-20");
        Statement late = said(Given.dossier("Five"), "2019-05-19", "2019-05-19");
        Given.statement(Given.dossier(), Given.party("Other"), Given.source(Given.dossier(), "Krant"), "Not its words.");

        Document page = page();
        assertEquals(List.of(early, reported, late, yearUnknown, undated).stream().map(each -> "of-" + each.id).toList(),
                page.select("section[aria-labelledby=said] li.entry").eachAttr("id"));
        assertEquals(List.of("No date stated"), page.select("#of-" + undated.id + " .entry-side p").eachText().stream()
                .filter(each -> !each.isEmpty()).toList());
        assertEquals(early.dossier.title, page.select("#of-" + early.id + " .entry-main p.meta a").first().text());
    }

    @Test
    void each_statement_names_the_claims_it_answers_with_its_stance_and_note() {
        Dossier dossier = Given.dossier();
        Statement statement = said(dossier, null, null);
        Claim denied = Given.claim(dossier, Given.party("Claimant"), "It listened in.", checker);
        Claim confirmed = Given.claim(dossier, Given.party("Claimant"), "It had access.", checker);
        Given.answer(denied, statement, Stance.DENIES);
        Given.answer(confirmed, statement, Stance.CONFIRMS);

        assertEquals(List.of("denies It listened in.", "confirms It had access."),
                page().select("#of-" + statement.id + " ul li").eachText());
    }

    @Test
    void its_interest_in_the_outcome_is_recorded_in_words_and_found_by_them() {
        Document form = desk.page("/desk/parties/" + party.id + "/edit");
        assertEquals("", form.select("#interest").val());
        String interest = Given.unique("It bids for the licence");
        save("0", interest).then().statusCode(303).header("Location", endsWith("/desk/parties/" + party.id));
        assertTrue(page().select("dl.facts").text().contains(interest));
        assertEquals(List.of(party.name), Desk.page(desk.asks().queryParam("q", interest).get("/desk/parties")).select("main h2").eachText());
    }

    @Test
    void a_stale_save_of_its_interest_shows_both_texts() {
        save("0", "It is owned by the claimant.").then().statusCode(303);
        Response refused = save("0", "It competes with the claimant.");
        assertEquals(409, refused.statusCode());
        assertEquals(List.of("It is owned by the claimant.", "It competes with the claimant."),
                Desk.page(refused).select(".compare .verbatim").eachText());
    }

    @Test
    void an_interest_that_is_too_long_is_refused_where_it_stands() {
        Response refused = save("0", "x".repeat(1001));
        assertEquals(422, refused.statusCode());
        assertEquals(1, Desk.page(refused).select("#interest-error").size());
    }

    @Test
    void a_party_that_is_not_there_has_no_page() {
        desk.get("/desk/parties/" + Ids.next()).then().statusCode(404);
    }

    private Document page() {
        return desk.page("/desk/parties/" + party.id);
    }

    private Response save(String version, String interest) {
        return desk.post("/desk/parties/" + party.id, "version", version, "name", party.name, "kind", "COMPANY", "about", "",
                "interest", interest, "aliases", "");
    }

    private Statement said(Dossier dossier, String saidEdtf, String reportedEdtf) {
        Source source = Given.source(dossier, "Krant");
        Statement statement = Given.statement(dossier, party, source, "We said so.");
        return Given.made(() -> {
            Statement here = Statement.findById(statement.id);
            here.said = saidEdtf == null ? null : PartialDate.of(null, saidEdtf);
            here.reported = reportedEdtf == null ? null : PartialDate.of(null, reportedEdtf);
            here.dossier.title.length();
            return here;
        });
    }
}
