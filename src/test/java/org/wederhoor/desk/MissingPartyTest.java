package org.wederhoor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;

@QuarkusTest
class MissingPartyTest {

    private final Desk desk = Desk.as(Given.checker());
    private final Dossier dossier = Given.dossier();
    private final String name = Given.unique("Noord & Zonen");
    private final String claims = "/desk/dossiers/" + dossier.id + "/claims";

    @Test
    void a_missing_claimant_is_added_and_chosen_and_nothing_that_was_typed_is_lost() {
        Map<String, List<Object>> form = opened(claims + "/new");
        form.put("sentence", List.of("The bridge is unsafe"));
        form.put("claimantNote", List.of("citing nobody"));
        Response added = add(claims, form, "claimant", "partyName", " " + name + " ", "partyKind", "COMPANY", "partyAliases", "N&Z\n\nNoord");
        assertEquals(200, added.statusCode());
        Party party = Given.made(() -> Party.named(name));
        assertEquals(PartyKind.COMPANY, party.kind);
        assertEquals(List.of("N&Z", "Noord"), Given.made(() -> List.copyOf(Party.<Party>findById(party.id).aliases)));
        Document page = Desk.page(added);
        assertEquals(party.id.toString(), page.select("#claimant option[selected]").val());
        assertTrue(page.selectFirst("#claimant").hasAttr("autofocus"), "the next key is for the list that was left");
        assertEquals("The bridge is unsafe", page.selectFirst("#sentence").wholeText().strip());
        assertEquals("citing nobody", page.selectFirst("#claimantNote").val());
        assertTrue(page.select("#partyName").val().isEmpty());
        assertTrue(page.select(".error").isEmpty(), "what is not filled in yet is no matter yet");
        assertTrue(page.select("[role=status]").text().contains(name + " is a party of this desk now"));
        assertEquals(303, desk.post(claims, Desk.filled(page, "#form")).statusCode());
        assertEquals(party.id, Given.made(() -> Claim.of(dossier).get(0).claimant.id));
        assertEquals("1", Tables.value("select count(*) from journal_entry where thing_id = '" + party.id + "'"));
    }

    @Test
    void one_that_is_concerned_is_ticked_beside_those_that_were() {
        Party known = Given.partyOf(dossier, "City");
        Map<String, List<Object>> form = opened(claims + "/new");
        form.put("concerns", List.of(known.id));
        Document page = Desk.page(add(claims, form, "concerns", "partyName", name, "partyKind", "AGENCY"));
        UUID party = Given.made(() -> Party.named(name).id);
        assertEquals(Set.of(known.id.toString(), party.toString()), Set.copyOf(page.select("[name=concerns][checked]").eachAttr("value")));
        Map<String, List<Object>> again = Desk.filled(page, "#form");
        again.put("sentence", List.of("It fell"));
        again.put("claimant", List.of(known.id));
        assertEquals(303, desk.post(claims, again).statusCode());
        assertTrue(Given.made(() -> Party.of(dossier)).stream().anyMatch(each -> each.id.equals(party)));
    }

    @Test
    void every_form_with_a_list_of_parties_has_it_and_the_forms_of_what_is_there_too() {
        Source source = Given.archived(dossier, "They said so.");
        Party party = Given.partyOf(dossier, "City");
        Statement statement = Given.statement(dossier, party, source, "They said so");
        Claim claim = Given.claim(dossier, party, "It fell.", Given.checker());
        String made = "/desk/dossiers/" + dossier.id;
        Map<String, String> pages = Map.of(made + "/claims/new?source=" + source.id + "&place=0-4", made + "/claims", "/desk/claims/" + claim.id + "/edit",
                "/desk/claims/" + claim.id, made + "/statements/new", made + "/statements", "/desk/statements/" + statement.id,
                "/desk/statements/" + statement.id, made + "/sources/new", made + "/sources", "/desk/sources/" + source.id + "/edit",
                "/desk/sources/" + source.id, made + "/replies/new", made + "/replies");
        pages.forEach((page, action) -> {
            Document open = desk.page(page);
            assertFalse(open.select("button[name=addParty]").isEmpty(), page);
            for (String list : open.select("button[name=addParty]").eachAttr("value")) {
                String missing = Given.unique("Missing");
                Response added = add(action, Desk.filled(open, "#form"), list, "partyName", missing, "partyKind", "OTHER");
                assertEquals(200, added.statusCode(), page + " " + list);
                String id = Tables.value("select id from party where name = '" + missing + "'");
                assertEquals(1, Desk.page(added).select("#" + list + " :is(option[selected], input[checked])[value=" + id + "]").size(), page + " " + list);
            }
        });
        assertEquals(List.of(party.id), Given.made(() -> List.of(Claim.<Claim>findById(claim.id).claimant.id)), "nothing of the form itself is saved");
    }

    @Test
    void what_is_wrong_is_said_beside_it_alone_and_makes_nothing() {
        for (String wrong : List.of("", " ", "x".repeat(201), "a\u0001b")) {
            Response refused = add(claims, opened(claims + "/new"), "claimant", "partyName", wrong, "partyKind", "COMPANY", "partyAliases", "Kept");
            assertEquals(422, refused.statusCode());
            Document page = Desk.page(refused);
            assertEquals(1, page.select(".field-error").size(), page.select(".error").text());
            assertEquals(1, page.select("#partyName-error").size());
            assertTrue(page.select("#missing-party").hasAttr("open"));
            assertEquals("Kept", page.selectFirst("#partyAliases").wholeText().strip());
        }
        for (String kind : List.of("", "BAKERY")) {
            Document page = Desk.page(add(claims, opened(claims + "/new"), "claimant", "partyName", name, "partyKind", kind));
            assertEquals(1, page.select("#partyKind-error").size(), kind);
            assertEquals(name, page.select("#partyName").val());
        }
        Document page = Desk.page(add(claims, opened(claims + "/new"), "claimant", "partyName", name, "partyKind", "COMPANY", "partyAliases", "y".repeat(201)));
        assertEquals(1, page.select("#partyAliases-error").size());
        assertNull(Given.made(() -> Party.named(name)));
        for (String list : List.of("", "version", "sentence", "id", "__proto__")) {
            assertEquals(404, add(claims, opened(claims + "/new"), list, "partyName", name, "partyKind", "COMPANY").statusCode(), list);
        }
    }

    @Test
    void one_that_may_be_here_is_asked_about_and_what_was_typed_stays() {
        Party known = Given.party("Gemeente Oosterveen");
        String alike = known.name.replace("Gemeente Oosterveen", "gemeente Óosterveen");
        Response asked = add(claims, opened(claims + "/new"), "claimant", "partyName", alike, "partyKind", "AGENCY");
        assertEquals(422, asked.statusCode());
        Document page = Desk.page(asked);
        assertTrue(page.select("#partyName-error").text().contains(known.name));
        assertEquals(alike, page.select("#partyName").val());
        assertEquals(1, page.select("main a[href=/desk/parties/" + known.id + "]").size());
        assertEquals(200, add(claims, Desk.filled(page, "#form"), "claimant").statusCode());
        assertEquals(PartyKind.AGENCY, Given.made(() -> Party.named(alike)).kind);
    }

    @Test
    void one_that_is_here_is_chosen_and_nothing_is_added() {
        Party known = Given.party("City of Here");
        Response chosen = add(claims, opened(claims + "/new"), "claimant", "partyName", known.name.toUpperCase());
        assertEquals(200, chosen.statusCode());
        assertEquals(known.id.toString(), Desk.page(chosen).select("#claimant option[selected]").val());
        assertTrue(Desk.page(chosen).select("[role=status]").text().contains("nothing was added a second time"));
    }

    @Test
    void two_who_add_it_at_once_make_one() {
        Map<String, List<Object>> form = opened(claims + "/new");
        List<Response> answers = Together.run(Stream.of(desk, Desk.as(Given.editor())).<Callable<Response>>map(each -> () -> {
            form.put("addParty", List.of("claimant"));
            return each.post(claims, with(form, "partyName", name, "partyKind", "COMPANY"));
        }).toList());
        assertEquals(List.of(200, 200), answers.stream().map(Response::statusCode).toList());
        assertEquals("1", Tables.value("select count(*) from party where name = '" + name + "'"));
    }

    @Test
    void nobody_adds_one_without_signing_in_or_from_another_site() {
        for (Desk nobody : List.of(Desk.signedOut(), desk)) {
            assertNotEquals(200, nobody.post(claims, "token", "wrong", "addParty", "claimant", "partyName", name, "partyKind", "COMPANY").statusCode());
        }
        assertNull(Given.made(() -> Party.named(name)));
    }

    private Map<String, List<Object>> opened(String page) {
        return Desk.filled(desk.page(page), "#form");
    }

    private Response add(String action, Map<String, List<Object>> form, String list, String... fields) {
        form.put("addParty", List.of(list));
        return desk.post(action, with(form, fields));
    }

    private static Map<String, List<Object>> with(Map<String, List<Object>> form, String... fields) {
        Map<String, List<Object>> all = new LinkedHashMap<>(form);
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], List.of(fields[i + 1]));
        }
        return all;
    }
}
