package org.wederhoor.desk.claim;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

@QuarkusTest
class ClaimsTest {

    private final UUID id = Ids.next();
    private Account writer;
    private Desk desk;
    private Dossier dossier;
    private Party claimant;
    private Party concerned;

    @BeforeEach
    void there_is_a_dossier() {
        writer = Given.checker();
        desk = Desk.as(writer);
        dossier = Given.dossier();
        claimant = Given.party("Krant");
        concerned = Given.party("KPN");
    }

    @Test
    void a_claim_takes_the_next_place_and_its_parties_join_the_dossier() {
        Given.claim(dossier, Given.party("Other"), "An earlier claim", Given.editor());
        assertEquals(dossier.language, desk.page("/desk/dossiers/" + dossier.id + "/claims/new").select("#language").val());
        create(Map.of("concerns", List.of(concerned.id), "claimantNote", "citing nobody")).then().statusCode(303)
                .header("Location", endsWith("/desk/claims/" + id));

        Given.made(() -> {
            Claim claim = Claim.findById(id);
            assertEquals(2, claim.position);
            assertEquals(List.of("The sky is green", "citing nobody", "en"), List.of(claim.sentence, claim.claimantNote, claim.language));
            assertEquals(List.of(concerned.id), claim.concerns.stream().map(party -> party.id).toList());
            assertEquals(Set.of(writer.id), authors());
            return assertParties(claimant, concerned);
        });
        Document page = desk.page("/desk/claims/" + id);
        assertEquals("The sky is green", page.select("h1").text());
        assertTrue(page.select("dl.facts").text().contains(claimant.name + ", citing nobody"));
        assertEquals(1, journal(Verb.CREATED));
    }

    @Test
    void an_edit_starts_from_the_saved_words_and_a_new_claimant_joins_the_dossier() {
        create(Map.of());
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/claims/" + id + "/edit"), "form.form");
        assertEquals(List.of("The sky is green"), form.get("sentence"));
        assertEquals(List.of(claimant.id.toString()), form.get("claimant"));
        form.put("claimant", List.of(concerned.id));
        form.put("sentence", List.of("The sky is blue"));
        desk.post("/desk/claims/" + id, form).then().statusCode(303).header("Location", endsWith("/desk/claims/" + id));
        assertEquals("The sky is blue", claim().sentence);
        Given.made(() -> assertParties(claimant, concerned));
        assertEquals(1, journal(Verb.EDITED));
    }

    @Test
    void text_in_any_script_is_kept_to_the_letter_and_500_signs_are_signs_not_bytes() {
        for (String sentence : List.of("“نفت الشركة” 🦊 <script>alert(1)</script> &amp;", "🦊".repeat(500), "שלום עולם — e\u0301te".replace("e\u0301", "é"))) {
            UUID each = Ids.next();
            create(Map.of("id", each, "sentence", sentence)).then().statusCode(303);
            assertEquals(sentence, Given.made(() -> Claim.<Claim>findById(each).sentence));
            Document page = desk.page("/desk/claims/" + each);
            assertEquals(sentence, page.select("h1").text());
            assertEquals("auto", page.select("h1").attr("dir"));
            assertEquals(sentence, Desk.filled(desk.page("/desk/claims/" + each + "/edit"), "form.form").get("sentence").get(0));
        }
    }

    @Test
    void what_cannot_be_kept_is_refused_in_words_and_given_back() {
        assertRefused(Map.of("sentence", " "), "sentence", "Fill this in.");
        assertRefused(Map.of("sentence", "🦊".repeat(501)), "sentence", "This is 501 characters long; at most 500 fit.");
        assertRefused(Map.of("sentence", "a\u0000b"), "sentence", "This text contains a control character (U+0000)");
        assertRefused(Map.of("sentence", "a\u001bb"), "sentence", "This text contains a control character (U+001B)");
        assertRefused(Map.of("claimantNote", "n".repeat(301)), "claimantNote", "This is 301 characters long; at most 300 fit.");
        assertRefused(Map.of("claimant", ""), "claimant", "Choose one of the options.");
        assertRefused(Map.of("claimant", Ids.next()), "claimant", "Choose one of the options.");
        assertRefused(Map.of("language", "e"), "language", "Give a language tag");
        assertEquals(0, Given.<Long>made(() -> Claim.count("id", id)));
    }

    @Test
    void a_party_concerned_that_is_gone_is_a_problem_of_the_form_and_no_failure() {
        Document page = Desk.page(create(Map.of("concerns", List.of(Ids.next()))));
        assertEquals(List.of("#concerns"), page.select(".notice-error li a").eachAttr("href"));
    }

    @Test
    void a_form_sent_twice_makes_one_claim_even_at_the_same_instant() {
        for (int i = 0; i < 3; i++) {
            UUID both = Ids.next();
            Together.twice(() -> create(Map.of("id", both))).forEach(answer -> answer.then().statusCode(303));
            assertEquals(1, Given.<Long>made(() -> JournalEntry.count("thingId = ?1", both)));
        }
        assertEquals(List.of(1, 2, 3), Given.made(() -> Claim.of(dossier).stream().map(claim -> claim.position).toList()));
    }

    @Test
    void the_form_found_again_with_the_back_button_loses_no_word() {
        create(Map.of()).then().statusCode(303);
        Response refused = create(Map.of("sentence", "Another claim"));
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(List.of("The sky is green", "Another claim"), page.select(".compare .verbatim").eachText());
        assertEquals("/desk/claims/" + id, page.select("form.form").attr("action"));
        desk.post("/desk/claims/" + id, Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals("Another claim", claim().sentence);
    }

    @Test
    void two_claims_made_at_the_same_instant_both_get_a_place() {
        for (int i = 0; i < 3; i++) {
            Together.twice(() -> create(Map.of("id", Ids.next()))).forEach(answer -> answer.then().statusCode(303));
        }
        assertEquals(List.of(1, 2, 3, 4, 5, 6), Given.made(() -> Claim.of(dossier).stream().map(claim -> claim.position).toList()));
    }

    @Test
    void two_claims_of_one_dossier_saved_at_the_same_instant_both_bring_their_parties() {
        Claim one = Given.claim(dossier, claimant, "One", writer);
        Claim two = Given.claim(dossier, claimant, "Two", writer);
        for (int i = 0; i < 10; i++) {
            Party first = Given.party("First");
            Party second = Given.party("Second");
            int its = version(one);
            int others = version(two);
            Together.<Response>run(List.of(() -> name(one, its, first), () -> name(two, others, second)))
                    .forEach(answer -> assertEquals(303, answer.statusCode()));
            Given.made(() -> assertTrueOf(Party.of(dossier).containsAll(List.of(Party.findById(first.id), Party.findById(second.id)))));
        }
    }

    @Test
    void a_stale_save_shows_both_texts_and_overwrites_nothing() {
        create(Map.of());
        save(Desk.as("editor"), 0, Map.of("sentence", "Theirs", "concerns", List.of(concerned.id))).then().statusCode(303);

        Response refused = save(desk, 0, Map.of("sentence", "Mine", "claimantNote", "I say"));
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(List.of("Theirs", "Mine", "I say", concerned.name),
                page.select(".compare .verbatim").eachText().stream().filter(text -> !text.isEmpty()).toList());
        assertEquals("Theirs", claim().sentence);

        desk.post("/desk/claims/" + id, Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals("Mine", claim().sentence);
        assertEquals("I say", claim().claimantNote);
    }

    @Test
    void a_stale_save_of_the_same_words_is_no_conflict_and_makes_nobody_an_author() {
        create(Map.of());
        Account second = Given.editor();
        save(Desk.as(Given.checker()), 0, Map.of("sentence", "Same")).then().statusCode(303);
        save(Desk.as(second), 0, Map.of("sentence", "Same")).then().statusCode(303);
        assertTrue(Given.made(this::authors).stream().noneMatch(second.id::equals));
    }

    @Test
    void a_save_that_changes_nothing_leaves_the_parties_in_their_order_and_makes_nobody_an_author() {
        Party last = Given.partyOf(dossier, "Zeta");
        Party first = Given.partyOf(dossier, "Alpha");
        Claim claim = Given.claim(dossier, last, Given.unique("The sky is green"), writer, last, first);
        Account second = Given.editor();
        Desk desk = Desk.as(second);
        Map<String, List<Object>> opened = Desk.filled(desk.page("/desk/claims/" + claim.id + "/edit"), "form.form");
        desk.post("/desk/claims/" + claim.id, opened).then().statusCode(303);
        assertEquals(List.of(last.id, first.id), Given.made(() -> Claim.<Claim>findById(claim.id).concerns.stream().map(each -> each.id).toList()));
        assertEquals(Set.of(writer.id), Given.made(() -> Claim.<Claim>findById(claim.id).authors.stream().map(each -> each.id)
                .collect(Collectors.toSet())));
    }

    @Test
    void an_editor_who_rewords_the_claim_is_its_author_and_cannot_approve_it() {
        create(Map.of());
        Account editor = Given.editor();
        save(Desk.as(editor), 0, Map.of("sentence", "The sky is greenish")).then().statusCode(303);
        assertEquals(Set.of(writer.id, editor.id), Given.made(this::authors));

        Verdict verdict = Given.submitted(claim(), writer);
        String review = "/desk/reviews/" + Given.submissionOf(verdict);
        assertEquals(List.of("return"), Desk.as(editor).page(review).select("button[name=then]").eachAttr("value"));
        Response answer = Desk.as(editor).post(review, "then", "approve");
        assertEquals(422, answer.statusCode());
        assertTrue(Desk.page(answer).select(".notice-error").text().contains("somebody else has to approve it"));
        Desk.as(Given.editor()).post(review, "then", "approve").then().statusCode(303);
    }

    @Test
    void there_is_no_claim_under_an_unknown_id_and_none_for_whoever_is_not_signed_in() {
        desk.get("/desk/claims/" + id).then().statusCode(404);
        desk.get("/desk/claims/" + id + "/edit").then().statusCode(404);
        save(desk, 0, Map.of()).then().statusCode(404);
        desk.get("/desk/dossiers/" + id + "/claims/new").then().statusCode(404);
        desk.post("/desk/dossiers/" + id + "/claims", "id", Ids.next(), "sentence", "x").then().statusCode(404);
        create(Map.of());
        for (String path : List.of("/desk/claims/" + id, "/desk/claims/" + id + "/edit", "/desk/dossiers/" + dossier.id + "/claims/new")) {
            Desk.signedOut().get(path).then().statusCode(303).header("Location", containsString("/desk/sign-in"));
        }
    }

    private void assertRefused(Map<String, Object> fields, String field, String words) {
        Response answer = create(with(fields, "claimantNote", fields.getOrDefault("claimantNote", "Kept note")));
        assertEquals(422, answer.statusCode());
        Document page = Desk.page(answer);
        assertTrue(page.select("#" + field + "-error").text().startsWith(words), page.select("#" + field + "-error").text());
        Map<String, List<Object>> form = Desk.filled(page, "form.form");
        assertEquals(fields.getOrDefault("claimantNote", "Kept note"), form.get("claimantNote").get(0));
        assertEquals(id.toString(), form.get("id").get(0));
        if (!fields.toString().contains("\u0000")) {
            assertEquals(fields.getOrDefault("sentence", "The sky is green"), form.get("sentence").get(0));
        }
    }

    private Response create(Map<String, ?> more) {
        return desk.post("/desk/dossiers/" + dossier.id + "/claims", with(more, "id", more.containsKey("id") ? more.get("id") : id));
    }

    private Response save(Desk by, int version, Map<String, ?> more) {
        return by.post("/desk/claims/" + id, with(more, "version", version));
    }

    private static int version(Claim claim) {
        return Given.made(() -> Claim.<Claim>findById(claim.id).version);
    }

    private Response name(Claim claim, int version, Party claimed) {
        return desk.post("/desk/claims/" + claim.id, "version", version, "sentence", claim.sentence, "claimant", claimed.id, "language", "en");
    }

    private Map<String, Object> with(Map<String, ?> more, String name, Object value) {
        Map<String, Object> fields = new HashMap<>(Map.of("sentence", "The sky is green", "claimant", claimant.id, "language", "en"));
        fields.putAll(more);
        fields.put(name, value);
        return fields;
    }

    private Claim claim() {
        return Given.made(() -> Claim.findById(id));
    }

    private Set<UUID> authors() {
        return Claim.<Claim>findById(id).authors.stream().map(account -> account.id).collect(Collectors.toSet());
    }

    private boolean assertParties(Party... parties) {
        assertTrue(Party.of(dossier).stream().map(party -> party.id).toList()
                .containsAll(List.of(parties).stream().map(party -> party.id).toList()));
        return true;
    }

    private static boolean assertTrueOf(boolean holds) {
        assertTrue(holds);
        return holds;
    }

    private long journal(Verb verb) {
        return Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", id, verb));
    }
}
