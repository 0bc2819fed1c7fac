package org.wederhoor.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** A newsroom knows more parties than a list can hold. */
@QuarkusTest
class ManyPartiesTest {

    private final Account checker = Given.checker();
    private final Claim claim = Given.claim(checker);
    private final String path = "/desk/claims/" + claim.id;

    @BeforeEach
    void there_are_many() {
        Tables.change("insert into party (id, name, kind, about, slug, version) select gen_random_uuid(), 'Many ' || n, 'COMPANY', '', 'many-' || n, 0"
                + " from generate_series(1, 501) n");
    }

    @AfterEach
    void there_are_few() {
        // nobody deletes a party in earnest, so nothing else forgets what it is found by
        Tables.change("delete from desk_search where thing_id in (select id from party where slug like 'many-%')");
        Tables.change("delete from party where slug like 'many-%'");
    }

    @Test
    void the_claim_page_offers_the_dossiers() {
        Document page = Desk.as(checker).page(path);
        List<String> offered = page.select("#ofParty option").eachText();
        assertTrue(offered.contains(claim.claimant.name), offered.toString());
        assertTrue(offered.size() < 50, "not all of them");
        assertTrue(page.select("#ofParty-hint").text().startsWith("There are too many parties to list here"));
    }

    @Test
    void one_that_was_chosen_stays_chosen() {
        Party other = Given.party("Elsewhere");
        Document again = Desk.page(Desk.as(checker).post(path + "/appearances", "appearanceId", Ids.next(), "ofParty", other.id, "derivation", "",
                "source", ""));
        assertEquals(other.id.toString(), again.select("#ofParty option[selected]").val());
    }
}
