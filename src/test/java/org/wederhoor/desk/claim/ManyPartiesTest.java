package org.wederhoor.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        System.setProperty("wederhoor.desk.listed-parties", "500");
        Tables.change("insert into party (id, name, kind, about, slug, version) select gen_random_uuid(), 'Many ' || n, 'COMPANY', '', 'many-' || n, 0"
                + " from generate_series(1, 501) n");
    }

    @AfterEach
    void there_are_few() {
        System.clearProperty("wederhoor.desk.listed-parties");
        // nobody deletes a party in earnest, so nothing else forgets what it is found by
        Tables.change("delete from desk_search where thing_id in (select id from party where slug like 'many-%')");
        Tables.change("delete from party where slug like 'many-%'");
    }

    @Test
    void no_form_lists_them_and_each_offers_the_dossiers() {
        String dossier = "/desk/dossiers/" + claim.dossier.id;
        Tables.change("insert into dossier_party (dossier_id, party_id) values ('" + claim.dossier.id + "', '" + claim.claimant.id + "')");
        String source = "/desk/sources/" + Given.source(claim.dossier, "Source").id;
        Account editor = Given.editor();
        Map<String, String> fields = new LinkedHashMap<>(Map.of(path, "ofParty", path + "/edit", "claimant", dossier + "/claims/new", "claimant",
                dossier + "/statements/new", "relayedBy", dossier + "/replies/new", "party", dossier + "/sources/new", "outlet"));
        fields.put(source + "/edit", "agency");
        fields.put("/desk/parties/new", "speaksFor");
        fields.put("/desk/parties/" + claim.claimant.id + "/edit", "speaksFor");
        fields.put("/desk/parties/" + claim.claimant.id + "/merge", "into");
        fields.forEach((form, field) -> {
            Document page = Desk.as(editor).page(form);
            assertFalse(page.html().contains("Many 7"), form);
            assertTrue(page.select("#" + field + "-hint").text().startsWith("There are too many parties to list here"), form);
            if (form.startsWith(dossier) || form.startsWith(path)) {
                assertTrue(page.select("#" + field + "-near option").eachAttr("value").contains(claim.claimant.name), form);
            }
        });
    }

    @Test
    void one_that_is_named_is_chosen_in_whatever_case() {
        Document page = Desk.as(checker).page(path + "/edit");
        Map<String, List<Object>> form = Desk.filled(page, "form[action$=" + path + "]");
        assertEquals(claim.claimant.name, form.get("claimant").get(0));
        Party other = Given.party("Elsewhere");
        form.put("claimant", List.of(other.name.toUpperCase(Locale.ROOT)));
        assertEquals(303, Desk.as(checker).post(path, form).statusCode());
        assertEquals(other.name, Desk.as(checker).page(path + "/edit").select("#claimant").val());
    }

    @Test
    void what_a_form_says_already_is_offered_as_no_draft() {
        Desk desk = Desk.as(checker);
        Map<String, List<Object>> form = Desk.filled(desk.page(path + "/edit"), "form[data-autosave]");
        assertEquals(claim.claimant.name, form.get("claimant").get(0));
        assertEquals(204, desk.post("/desk/drafts", form).statusCode());
        assertEquals(0, desk.page(path + "/edit").select("button[name=restore]").size());
    }

    @Test
    void one_that_was_merged_is_whom_it_turned_out_to_be() {
        Party merged = Given.party("Merged");
        Party into = Given.party("Into");
        Tables.change("update party set merged_into = '" + into.id + "' where id = '" + merged.id + "'");
        Map<String, List<Object>> form = Desk.filled(Desk.as(checker).page(path + "/edit"), "form[action$=" + path + "]");
        form.put("claimant", List.of(merged.name));
        assertEquals(303, Desk.as(checker).post(path, form).statusCode());
        assertEquals(into.name, Desk.as(checker).page(path + "/edit").select("#claimant").val());
    }

    @Test
    void a_name_that_nobody_has_is_given_back() {
        Document again = Desk.page(Desk.as(checker).post(path + "/appearances", "appearanceId", Ids.next(), "ofParty", "Nobody at all",
                "derivation", "", "source", ""));
        assertEquals("Nobody at all", again.select("#ofParty").val());
        assertEquals(1, again.select("#ofParty-error").size());
    }

    @Test
    void one_that_was_chosen_stays_chosen() {
        Party other = Given.party("Elsewhere");
        Document again = Desk.page(Desk.as(checker).post(path + "/appearances", "appearanceId", Ids.next(), "ofParty", other.id, "derivation", "",
                "source", ""));
        assertEquals(other.name, again.select("#ofParty").val());
    }
}
