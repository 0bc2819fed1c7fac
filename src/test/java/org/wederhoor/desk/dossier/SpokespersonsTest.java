package org.wederhoor.desk.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Statement;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

@QuarkusTest
class SpokespersonsTest {

    private final Desk desk = Desk.as(Given.editor());
    private final Dossier dossier = Given.dossier();
    private final Party city = Given.partyOf(dossier, "Gemeente Havenstad");
    private final String surname = "Terp" + Long.toString(System.nanoTime(), 36).replaceAll("[^a-z]", "q");
    private final String person = "Joke " + surname;
    private final Source source = Given.archived(dossier, "The bridge is unsafe.\n\n" + person + " denied that the bridge is unsafe.");
    private final String page = "/desk/sources/" + source.id;

    @Test
    void who_speaks_for_a_party_is_added_beside_the_text_and_found_as_its_spokesperson() {
        assertEquals(303, desk.post(page + "/parties", "name", person, "kind", "PERSON", "speaksFor", city.id).statusCode());
        Suggestion found = suggestion();
        assertEquals(city.id, found.party.id);
        assertEquals(person, found.spokesperson);
        desk.post("/desk/suggestions/" + found.id + "/accept?into=" + dossier.id, "seen", found.version).then().statusCode(303);
        Statement statement = Given.made(() -> Statement.of(dossier).get(0));
        assertEquals(city.id, statement.party.id);
        assertEquals(person, statement.spokesperson);
    }

    @Test
    void a_form_that_misses_her_adds_her_the_same_way() {
        String claims = "/desk/dossiers/" + dossier.id + "/claims";
        Map<String, List<Object>> form = Desk.filled(desk.page(claims + "/new"), "#form");
        form.putAll(Map.of("addParty", List.of("claimant"), "partyName", List.of(person), "partyKind", List.of("PERSON"), "partySpeaksFor", List.of(city.id)));
        assertEquals(200, desk.post(claims, form).statusCode());
        assertEquals(city.id, Given.made(() -> Party.named(person).spokenFor().id));
    }

    @Test
    void she_is_said_to_speak_for_it_on_her_own_page_and_on_its() {
        Party her = her();
        assertEquals(303, save(her, city.id).statusCode());
        assertTrue(desk.page("/desk/parties/" + her.id).select("dl").text().contains("Spokesperson of " + city.name));
        assertTrue(desk.page("/desk/parties/" + city.id).select("dl").text().contains("Spokespersons " + her.name));
        assertEquals(city.id.toString(), desk.page("/desk/parties/" + her.id + "/edit").select("#speaksFor option[selected]").val());
        assertEquals(303, save(her, "").statusCode());
        assertNull(Given.made(() -> Party.<Party>findById(her.id).spokenFor()));
    }

    @Test
    void whom_a_text_names_is_offered_on_the_party_s_page_with_her_office() {
        Source met = Given.archived(dossier,
                "The quay is unsafe.\n\n" + city.name + "'s head of communications, " + person + ", denied that the quay is unsafe.");
        Suggestion found = Given.made(() -> {
            Suggestions.renew(Source.locked(met.id));
            return Suggestion.of(met).get(0);
        });
        assertEquals(person, found.spokesperson);
        assertEquals("head of communications", found.office);
        assertTrue(desk.page("/desk/sources/" + met.id).text().contains(person + ", head of communications"));
        Document ofCity = desk.page("/desk/parties/" + city.id);
        assertTrue(ofCity.select("dl").text().contains("Named in texts as speaking for it " + person + ", head of communications"));
        Document form = desk.page("/desk/parties/new?spokesperson=" + found.id);
        assertEquals(List.of(person, "PERSON", city.id.toString()), List.of(form.select("#name").val(), form.select("[name=kind] option[selected]").val(),
                form.select("#speaksFor option[selected]").val()));
        assertEquals("head of communications", form.select("#about").text());
        assertEquals(person + ", head of communications",
                desk.page("/desk/parties/" + city.id + "/contacts/new?spokesperson=" + found.id).select("#whom").text());
        desk.post("/desk/parties", Desk.filled(form, "#form")).then().statusCode(303);
        assertEquals(city.id, Given.made(() -> Party.named(person).spokenFor().id));
        assertTrue(desk.page("/desk/parties/" + city.id).select("dl").text().contains("Spokespersons " + person));
        assertTrue(desk.page("/desk/parties/" + city.id).select("[href*=spokesperson]").isEmpty(), "whom the desk knows is not offered");
    }

    @Test
    void nobody_is_their_own_spokesperson_and_one_that_is_not_there_is_refused() {
        Party her = her();
        Response refused = save(her, her.id);
        assertEquals(422, refused.statusCode());
        assertEquals("A party is not its own spokesperson: choose another party, or none.", Desk.page(refused).select("#speaksFor-error").text());
        for (Object wrong : List.of(UUID.randomUUID(), "x")) {
            assertEquals(422, save(her, wrong).statusCode(), wrong.toString());
        }
        assertNull(Given.made(() -> Party.<Party>findById(her.id).speaksFor));
    }

    @Test
    void when_parties_are_merged_she_speaks_for_the_one_that_stays() {
        Party her = her();
        save(her, city.id);
        Party stays = Given.partyOf(dossier, "Havenstad");
        merge(city, stays);
        assertEquals(stays.id, Given.made(() -> Party.<Party>findById(her.id).spokenFor().id));
        assertEquals(stays.id, suggestion(stays).party.id);
        merge(her, stays);
        assertNull(Given.made(() -> Party.<Party>findById(stays.id).spokenFor()), "what was its spokesperson is the party itself now");
        assertEquals(List.of(), Given.made(() -> Party.<Party>findById(stays.id).spokespersons()));
    }

    private Party her() {
        Party her = Given.party(person);
        Tables.change("update party set name = '" + person + "' where id = '" + her.id + "'");
        return Given.made(() -> Party.findById(her.id));
    }

    private Suggestion suggestion(Party any) {
        Given.made(() -> {
            Suggestions.renew(Source.locked(source.id));
            return any;
        });
        return suggestion();
    }

    private void merge(Party from, Party into) {
        Document asked = desk.page("/desk/parties/" + from.id + "/merge?into=" + into.id);
        desk.post("/desk/parties/" + from.id + "/merge", Desk.filled(asked, "main form[method=post]")).then().statusCode(303);
        assertEquals(into.id.toString(), Tables.value("select merged_into from party where id = '" + from.id + "'"));
    }

    private Response save(Party party, Object speaksFor) {
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/parties/" + party.id + "/edit"), "#form");
        form.put("speaksFor", List.of(speaksFor));
        return desk.post("/desk/parties/" + party.id, form);
    }

    private Suggestion suggestion() {
        return Given.made(() -> Suggestion.of(source).stream().peek(each -> each.party.name.length()).findFirst().orElseThrow());
    }
}
