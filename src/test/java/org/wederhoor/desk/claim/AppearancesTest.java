package org.wederhoor.desk.claim;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Together;
import org.wederhoor.web.Ids;

@QuarkusTest
class AppearancesTest {

    private static final String FORM = "form.columns";
    private static final String WORDS = "“De lucht is groen”, zei de woordvoerder. שלום 🦊";

    private final UUID id = Ids.next();
    private Desk desk;
    private Party party;
    private Source source;
    private Source wire;
    private Claim claim;

    @BeforeEach
    void there_is_a_claim_and_two_sources() {
        desk = Desk.as(Given.checker());
        Dossier dossier = Given.dossier();
        party = Given.partyOf(dossier, "Reuters");
        source = Given.source(dossier, "Krant");
        wire = Given.source(dossier, "Wire");
        claim = Given.claim(dossier, party, Given.unique("The sky is green"), Given.checker());
    }

    @Test
    void an_appearance_is_noted_with_its_origin_proof_and_words() {
        add(Map.of("appearanceId", id, "derivation", "WIRE_COPY", "ofSource", wire.id, "attribution", "aldus Reuters", "words", WORDS, "first", "true"))
                .then().statusCode(303).header("Location", endsWith("/desk/claims/" + claim.id + "#appearances"));
        Given.made(() -> {
            Appearance made = Appearance.of(Claim.findById(claim.id)).get(0);
            assertEquals(List.of(id, source.id, SourceKind.WIRE_COPY, wire.id, "aldus Reuters", WORDS, true),
                    List.of(made.id, made.source.id, made.derivation, made.ofSource.id, made.attribution, made.passage.exact, made.first));
            return made;
        });
        Document page = page();
        assertTrue(page.select("#appearances ~ ol").text().contains("Wire copy, going back to " + wire.label + ": aldus Reuters"));
        assertEquals(List.of(WORDS), page.select("#appearances ~ ol blockquote").eachText());
        assertEquals(1, journal(Verb.LINKED));
    }

    @Test
    void a_form_sent_twice_notes_one_appearance_even_at_the_same_instant() {
        Together.twice(() -> add(Map.of("appearanceId", id, "first", "true", "words", WORDS))).forEach(each -> each.then().statusCode(303));
        assertEquals(1, count());
        assertEquals(1, journal(Verb.LINKED));
        assertRefused(Map.of("appearanceId", Ids.next()), "source", "This claim is already recorded as appearing in that source.");
    }

    @Test
    void the_form_found_again_with_the_back_button_loses_no_other_appearance() {
        add(Map.of("appearanceId", id)).then().statusCode(303);
        add(Map.of("appearanceId", id, "source", wire.id)).then().statusCode(303);
        assertEquals(2, count());
    }

    @Test
    void one_appearance_at_most_is_the_first() {
        add(Map.of("appearanceId", id, "first", "true")).then().statusCode(303);
        assertRefused(Map.of("source", wire.id, "first", "true"), "first", "Another appearance is marked as the first.");
        Together.<Response>run(List.of(() -> add(Map.of("source", wire.id)), () -> remove())).forEach(each -> each.then().statusCode(303));
        assertEquals(1, count());
    }

    @Test
    void two_firsts_at_the_same_instant_are_one_first_and_one_refusal() {
        List<Integer> answers = Together.run(List.of(() -> add(Map.of("first", "true")).statusCode(),
                () -> add(Map.of("source", wire.id, "first", "true")).statusCode()));
        assertEquals(List.of(303, 422), answers.stream().sorted().toList());
        assertEquals(1, count());
    }

    @Test
    void an_origin_is_a_source_or_a_party_but_not_both_and_not_itself() {
        assertRefused(Map.of("ofSource", wire.id, "ofParty", party.id), "ofParty", "Name a source or a party that it goes back to, not both.");
        assertRefused(Map.of("ofSource", source.id), "ofSource", "A source cannot go back to itself.");
        assertEquals(0, count());
        add(Map.of("ofParty", party.id)).then().statusCode(303);
    }

    @Test
    void every_other_field_says_what_to_mend() {
        assertRefused(Map.of("source", ""), "source", "Choose one of the options.");
        assertRefused(Map.of("derivation", "RUMOUR"), "derivation", "Choose one of the options.");
        assertRefused(Map.of("ofParty", Ids.next()), "ofParty", "Choose one of the options.");
        assertRefused(Map.of("attribution", "a".repeat(501)), "attribution", "This is 501 characters long; at most 500 fit.");
        assertRefused(Map.of("words", "🦊".repeat(2001)), "words", "This is 2,001 characters long; at most 2,000 fit.");
        assertEquals(0, count());
    }

    @Test
    void a_removed_appearance_is_gone_and_twice_is_once() {
        add(Map.of("appearanceId", id));
        remove().then().statusCode(303).header("Location", endsWith("#appearances"));
        desk.post("/desk/appearances/" + id + "/remove", "claim", claim.id, "rowVersion-" + id, 0).then().statusCode(303);
        assertEquals(0, count());
        assertEquals(1, journal(Verb.UNLINKED));
    }

    @Test
    void an_appearance_is_removed_only_as_it_was_seen_and_from_its_own_claim() {
        add(Map.of("appearanceId", id));
        Response stale = desk.post("/desk/appearances/" + id + "/remove", "claim", claim.id, "rowVersion-" + id, 7);
        assertEquals(409, stale.statusCode());
        desk.post("/desk/appearances/" + id + "/remove", "claim", Given.claim(Given.checker()).id, "rowVersion-" + id, 0).then().statusCode(303)
                .header("Location", endsWith("/desk/claims/" + claim.id + "#appearances"));
        assertEquals(0, count());
    }

    private void assertRefused(Map<String, Object> more, String field, String words) {
        Map<String, Object> typed = new HashMap<>(Map.of("attribution", "Kept.", "words", WORDS));
        typed.putAll(more);
        Response answer = add(typed);
        assertEquals(422, answer.statusCode());
        Document page = Desk.page(answer);
        assertEquals(List.of("#" + field), page.select(".notice-error li a").eachAttr("href"));
        assertTrue(page.select(".notice-error li").text().contains(words), page.select(".notice-error li").text());
        assertTrue(page.select("details:has([name=derivation])").hasAttr("open"));
        Map<String, List<Object>> kept = Desk.filled(page, FORM);
        assertEquals(List.of(typed.get("attribution"), typed.get("words")), List.of(kept.get("attribution").get(0), kept.get("words").get(0)));
        assertEquals(more.containsKey("first"), kept.containsKey("first"));
    }

    private Response add(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("appearanceId", Ids.next(), "source", source.id, "derivation", "ORIGINAL_REPORT"));
        fields.putAll(more);
        return desk.post("/desk/claims/" + claim.id + "/appearances", fields);
    }

    private Response remove() {
        return desk.post("/desk/appearances/" + id + "/remove", Desk.filled(page(), "form.columns"));
    }

    private Document page() {
        return desk.page("/desk/claims/" + claim.id);
    }

    private long count() {
        return Given.<Long>made(() -> Appearance.count("claim.id", claim.id));
    }

    private long journal(Verb verb) {
        return Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", claim.id, verb));
    }
}
