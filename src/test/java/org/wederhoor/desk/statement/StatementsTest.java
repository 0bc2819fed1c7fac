package org.wederhoor.desk.statement;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
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

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Together;
import org.wederhoor.web.Ids;

@QuarkusTest
class StatementsTest {

    private static final String QUOTE = "“Wij hebben nooit…” שלום 🦊 <b>";

    private final UUID id = Ids.next();
    private Desk desk;
    private Dossier dossier;
    private Party party;
    private Party relay;
    private Source source;
    private Source other;

    @BeforeEach
    void there_are_sources() {
        desk = Desk.as(Given.checker());
        dossier = Given.dossier();
        party = Given.party("KPN");
        relay = Given.party("Reuters");
        source = Given.source(dossier, "Krant");
        other = Given.source(dossier, "Blad");
    }

    @Test
    void a_statement_with_quotations_is_made_and_its_sources_count_as_read() {
        create(Map.of("passageSource", List.of(source.id, other.id), "passageExact", List.of(QUOTE, "volgens KPN"), "passageVoice",
                List.of("own", "reported"), "spokesperson", "A. Woordvoerder", "saidTo", relay.id, "relayedBy", party.id, "saidPrinted", "April 19",
                "saidEdtf", "19 april, jaar onbekend", "note", "A note.", "datingNote", "Which year?")).then().statusCode(303)
                .header("Location", endsWith("/desk/statements/" + id));
        Given.made(() -> {
            Statement made = Statement.findById(id);
            assertEquals(List.of(QUOTE, "volgens KPN"), made.passages.stream().map(each -> each.passage.exact).toList());
            assertEquals(List.of(true, false), made.passages.stream().map(each -> each.ownWords).toList());
            assertEquals(Set.of(source.id, other.id), made.readIn.stream().map(each -> each.id).collect(Collectors.toSet()));
            assertEquals(List.of(party.id, "A. Woordvoerder", relay.id, party.id, "XXXX-04-19", "A note.", "Which year?"),
                    List.of(made.party.id, made.spokesperson, made.saidTo.id, made.relayedBy.id, made.said.edtf, made.note, made.datingNote));
            assertEquals(null, made.paraphrase);
            assertTrue(Party.of(made.dossier).stream().anyMatch(each -> each.id.equals(party.id)));
            return made;
        });
        assertEquals(1, journal(Verb.CREATED));
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/statements/" + id), "form.form");
        assertEquals(List.of(QUOTE, "volgens KPN"), form.get("passageExact"));
        assertEquals(List.of(source.id.toString(), other.id.toString()), form.get("passageSource"));
        save(form).then().statusCode(303);
        assertEquals(0, journal(Verb.EDITED), "the form as it was shown changes nothing");
    }

    @Test
    void words_of_which_nobody_said_whose_they_are_are_not_the_partys_own() {
        create(Map.of("passageSource", source.id, "passageExact", "One")).then().statusCode(303);
        assertEquals(List.of(false), Given.<List<Boolean>>made(() -> Statement.<Statement>findById(id).passages.stream()
                .map(each -> each.ownWords).toList()));
    }

    @Test
    void a_paraphrase_alone_will_do_and_nothing_said_will_not() {
        Response refused = create(Map.of("passageSource", source.id, "passageExact", " \n", "passageVoice", "own", "note", "Kept."));
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals("Give at least one quotation, or the desk’s own paraphrase of what was said.", page.select("#paraphrase-error").text());
        Map<String, List<Object>> form = Desk.filled(page, "form.form");
        assertEquals(List.of(List.of("Kept."), List.of(source.id.toString())), List.of(form.get("note"), form.get("passageSource")));
        assertEquals(0, Given.<Long>made(() -> Statement.count("id", id)));

        form.put("paraphrase", List.of("KPN denies it."));
        desk.post("/desk/dossiers/" + dossier.id + "/statements", form).then().statusCode(303);
        Given.made(() -> {
            Statement made = Statement.findById(id);
            assertEquals("KPN denies it.", made.paraphrase);
            assertTrue(made.passages.isEmpty());
            return made;
        });
    }

    @Test
    void a_quotation_without_its_source_is_refused_where_it_stands() {
        Response refused = create(Map.of("passageSource", List.of(source.id, "", "not-an-id"), "passageExact", List.of("One", QUOTE, "Three"),
                "passageVoice", List.of("reported", "own", "reported")));
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(List.of("#passageSource-1", "#passageSource-2"), page.select(".notice-error li a").eachAttr("href"));
        assertEquals(List.of(false, true, true), page.select("fieldset:has([name=passageExact])").stream().map(each -> each.select(".error").text()
                .contains("Choose the source in which these words stand.")).toList());
        assertEquals(List.of("One", QUOTE, "Three"), Desk.filled(page, "form.form").get("passageExact"));
        assertEquals(List.of("reported", "reported"), page.select("[name=passageVoice] option[selected]").eachAttr("value"));
    }

    @Test
    void too_long_a_quotation_is_refused_where_it_stands() {
        Document page = Desk.page(create(Map.of("passageSource", List.of(source.id, source.id), "passageExact", List.of("One", "q".repeat(2001)),
                "passageVoice", List.of("own", "own"))));
        assertEquals(List.of("#passageExact-1"), page.select(".notice-error li a").eachAttr("href"));
        assertEquals(2001, Desk.filled(page, "form.form").get("passageExact").get(1).toString().length());
    }

    @Test
    void another_quotation_is_asked_for_and_everything_typed_stays() {
        for (String path : List.of("/desk/dossiers/" + dossier.id + "/statements", "/desk/statements/" + id)) {
            Map<String, Object> typed = typed(Map.of("title", "", "saidEdtf", "nonsense", "workingTitle", "Working", "passageSource", source.id,
                    "passageExact", QUOTE, "passageVoice", "reported", "readIn", other.id, "then", "passage", "version", 0, "paraphrase", "x".repeat(2001)));
            Response shown = desk.post(path, typed);
            assertEquals(200, shown.statusCode());
            Map<String, List<Object>> form = Desk.filled(Desk.page(shown), "form.form");
            for (String name : List.of("title", "saidEdtf", "workingTitle", "readIn", "version", "paraphrase", "party")) {
                assertEquals(List.of(typed.get(name).toString()), form.get(name), name);
            }
            assertEquals(List.of(QUOTE, ""), form.get("passageExact"));
            assertEquals(List.of(source.id.toString(), ""), form.get("passageSource"));
            assertEquals(List.of("reported", "own"), form.get("passageVoice"));
            assertTrue(Desk.page(shown).select(".notice-error").isEmpty());
            assertEquals(path.contains("dossiers") ? 0 : 1, Given.<Long>made(() -> Statement.count("id", id)));
            create(Map.of("paraphrase", "For the second round."));
        }
    }

    @Test
    void a_date_that_cannot_be_read_is_explained_by_examples_and_kept() {
        Document page = Desk.page(create(Map.of("paraphrase", "x", "saidPrinted", "April 19", "saidEdtf", "after the summit",
                "reportedEdtf", "2019-02-30")));
        String words = page.select("#saidEdtf-error").text();
        for (String example : List.of("19 May 2019", "May 2019", "16 May", "by 19 May 2019", "19-05-2019")) {
            assertTrue(words.contains(example), words);
        }
        assertTrue(page.select("#reportedEdtf-error").text().contains("no such day"), page.select("#reportedEdtf-error").text());
        assertEquals(List.of("April 19", "after the summit", "2019-02-30"), List.of(page.select("#saidPrinted").val(),
                page.select("#saidEdtf").val(), page.select("#reportedEdtf").val()));
    }

    @Test
    void every_other_field_says_what_to_mend() {
        Document page = Desk.page(create(Map.of("party", "", "title", " ", "paraphrase", "p".repeat(2001), "spokesperson", "s".repeat(201), "saidTo",
                Ids.next(), "workingTitle", "w".repeat(201), "datingNote", "d".repeat(2001), "note", "a\u001bb", "readIn", Ids.next())));
        assertEquals(Set.of("party", "title", "paraphrase", "spokesperson", "saidTo", "workingTitle", "datingNote", "note", "readIn"),
                page.select(".notice-error li a").eachAttr("href").stream().map(href -> href.substring(1)).collect(Collectors.toSet()));
        assertEquals(0, Given.<Long>made(() -> Statement.count("id", id)));
    }

    @Test
    void an_emptied_quotation_is_dropped_and_the_others_keep_their_order() {
        create(Map.of("passageSource", List.of(source.id, other.id, source.id), "passageExact", List.of("One", "Two", "Three"), "passageVoice",
                List.of("own", "own", "own")));
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/statements/" + id), "form.form");
        form.put("passageExact", List.of("One", "", "Three"));
        form.put("readIn", List.of(source.id));
        save(form).then().statusCode(303).header("Location", endsWith("/desk/dossiers/" + dossier.id + "#statements"));
        assertEquals(List.of("One", "Three"), quotes());
        assertEquals(Set.of(source.id), Given.made(() -> Statement.<Statement>findById(id).readIn.stream().map(each -> each.id)
                .collect(Collectors.toSet())));
        assertEquals(1, journal(Verb.EDITED));
    }

    @Test
    void a_form_sent_twice_makes_one_statement_even_at_the_same_instant() {
        Together.twice(() -> create(Map.of("paraphrase", "x"))).forEach(each -> each.then().statusCode(303));
        assertEquals(1, journal(Verb.CREATED));
    }

    @Test
    void the_form_found_again_with_the_back_button_loses_no_word() {
        create(Map.of("paraphrase", "First.")).then().statusCode(303);
        Response refused = create(Map.of("paraphrase", "Second thoughts. " + QUOTE));
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(List.of("First.", "Second thoughts. " + QUOTE), page.select(".compare .verbatim").eachText());
        assertEquals("/desk/statements/" + id, page.select("form.form").attr("action"));
        save(Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals("Second thoughts. " + QUOTE, Given.made(() -> Statement.<Statement>findById(id).paraphrase));
    }

    @Test
    void statements_of_one_dossier_saved_at_the_same_instant_all_bring_their_parties() {
        Statement one = Given.statement(dossier, party, source, "One");
        Statement two = Given.statement(dossier, party, source, "Two");
        for (int i = 0; i < 4; i++) {
            Party first = Given.party("First");
            Party second = Given.party("Second");
            Together.<Response>run(List.of(() -> ofParty(one, first), () -> ofParty(two, second))).forEach(each -> each.then().statusCode(303));
        }
    }

    @Test
    void a_stale_save_shows_both_texts_and_overwrites_nothing() {
        create(Map.of("passageSource", source.id, "passageExact", "One", "passageVoice", "own", "saidEdtf", "2019-05"));
        Map<String, List<Object>> mine = Desk.filled(desk.page("/desk/statements/" + id), "form.form");
        Map<String, List<Object>> theirs = new LinkedHashMap<>(mine);
        theirs.put("passageExact", List.of("Theirs"));
        theirs.put("saidEdtf", List.of("2019-05-19"));
        Desk.as("editor").post("/desk/statements/" + id, theirs).then().statusCode(303);

        mine.put("passageExact", List.of(QUOTE));
        mine.put("passageVoice", List.of("reported"));
        mine.put("title", List.of("My title"));
        Response refused = save(mine);
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        List<String> compared = page.select(".compare .verbatim").eachText();
        assertEquals(List.of("A statement", "My title", "19 May 2019", "May 2019", "Theirs (" + source.label + ". The party’s own words)",
                QUOTE + " (" + source.label + ". The reporter’s words about the party)"), compared);
        assertEquals(List.of("Theirs"), quotes());
        save(Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals(List.of(QUOTE), quotes());
    }

    @Test
    void whose_words_they_are_alone_is_a_difference_that_a_stale_save_shows() {
        create(Map.of("passageSource", source.id, "passageExact", "One", "passageVoice", "own"));
        Map<String, List<Object>> mine = Desk.filled(desk.page("/desk/statements/" + id), "form.form");
        Map<String, List<Object>> theirs = new LinkedHashMap<>(mine);
        theirs.put("note", List.of("Theirs."));
        Desk.as("editor").post("/desk/statements/" + id, theirs).then().statusCode(303);
        mine.put("note", List.of("Theirs."));
        mine.put("passageVoice", List.of("reported"));
        Response refused = save(mine);
        assertEquals(409, refused.statusCode());
        assertFalse(Desk.page(refused).select(".compare").isEmpty());
    }

    @Test
    void a_stale_save_of_the_same_words_is_no_conflict() {
        create(Map.of("passageSource", source.id, "passageExact", "One", "passageVoice", "own", "saidEdtf", "2019-05"));
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/statements/" + id), "form.form");
        form.put("note", List.of("Same."));
        Desk.as("editor").post("/desk/statements/" + id, form).then().statusCode(303);
        save(form).then().statusCode(303);
        assertEquals(1, journal(Verb.EDITED));
    }

    @Test
    void the_working_title_is_for_the_desk_alone() {
        String working = Given.unique("KPN 2020 werktitel");
        create(Map.of("paraphrase", "KPN denies it.", "workingTitle", working, "datingNote", "Geheime vraag"));
        Statement statement = Given.made(() -> Statement.findById(id));
        Claim claim = Given.claim(dossier, party, Given.unique("A claim"), Given.checker());
        Given.answer(claim, statement, Stance.DENIES);
        assertTrue(desk.page("/desk/claims/" + claim.id).text().contains(working));
        Given.published(claim, Given.checker(), Given.editor());

        String slug = Given.made(() -> Claim.<Claim>findById(claim.id).slug);
        String dossierSlug = Given.made(() -> Dossier.<Dossier>findById(dossier.id).slug);
        for (String path : List.of("/claims/" + slug, OtherLanguage.PREFIX + "/claims/" + slug, "/claims/" + slug + "/editions/1",
                "/dossiers/" + dossierSlug, "/")) {
            String page = Desk.signedOut().get(path).then().statusCode(200).extract().asString();
            assertFalse(page.contains(working) || page.contains("Geheime vraag"), path);
        }
        assertTrue(Desk.signedOut().page("/claims/" + slug).text().contains("A statement"));
    }

    @Test
    void a_statement_that_is_not_there_is_not_there() {
        desk.get("/desk/statements/" + id).then().statusCode(404);
        save(Map.of("version", List.of(0), "paraphrase", List.of("typed"))).then().statusCode(404);
        desk.get("/desk/dossiers/" + id + "/statements/new").then().statusCode(404);
        desk.post("/desk/dossiers/" + id + "/statements", typed(Map.of("paraphrase", "typed"))).then().statusCode(404);
        Desk.signedOut().get("/desk/statements/" + id).then().statusCode(303);
    }

    private Response create(Map<String, Object> more) {
        return desk.post("/desk/dossiers/" + dossier.id + "/statements", typed(more));
    }

    private Map<String, Object> typed(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("id", id, "party", party.id, "title", "A statement"));
        fields.putAll(more);
        return fields;
    }

    private Response save(Map<String, List<Object>> form) {
        return desk.post("/desk/statements/" + id, form);
    }

    private Response ofParty(Statement statement, Party named) {
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/statements/" + statement.id), "form.form");
        form.put("party", List.of(named.id));
        return desk.post("/desk/statements/" + statement.id, form);
    }

    private List<String> quotes() {
        return Given.made(() -> Statement.<Statement>findById(id).passages.stream().map(each -> each.passage.exact).toList());
    }

    private long journal(Verb verb) {
        return Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", id, verb));
    }
}
