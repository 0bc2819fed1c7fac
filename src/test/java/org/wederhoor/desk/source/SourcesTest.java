package org.wederhoor.desk.source;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.web.Ids;

@QuarkusTest
class SourcesTest {

    private static final String SHA256 = "0123456789abcdef".repeat(4);

    private Desk desk;
    private Dossier dossier;
    private final UUID id = Ids.next();

    @BeforeEach
    void signIn() {
        desk = Desk.as(Given.checker());
        dossier = Given.dossier();
    }

    @Test
    void a_source_that_nobody_here_has_seen_is_cited() {
        Party outlet = Given.party("De Krant");
        Party agency = Given.party("Agency");
        assertTrue(desk.page("/desk/dossiers/" + dossier.id + "/sources/new").select(".notice").text().contains("cited, not archived"));
        cite(Map.of("headline", "A headline", "outlet", outlet.id, "agency", agency.id, "byline", "By A. Writer", "datedPrinted", "April 19",
                "datedEdtf", "by 19 April 2019", "address", "https://example.org/a?b=c", "note", "Seen by others."))
                .then().statusCode(303).header("Location", endsWith("/desk/dossiers/" + dossier.id + "#sources"));

        Source source = source();
        assertFalse(source.archived);
        assertEquals(SourceKind.REWRITE, source.kind);
        assertEquals(List.of("A headline", outlet.id, agency.id, "By A. Writer", "https://example.org/a?b=c", "Seen by others."),
                List.of(source.headline, source.outlet.id, source.agency.id, source.byline, source.address, source.note));
        assertEquals(LocalDate.of(2019, 4, 19), source.dated.latest);
        assertTrue(desk.page("/desk/dossiers/" + dossier.id).select("#sources ~ ul").text().contains("Cited, not archived"));
        assertEquals(1, journal(Verb.CREATED));
    }

    @Test
    void an_outlet_that_may_be_here_already_is_hinted_at_and_the_editor_may_go_on() {
        Party known = Given.party("Harbour Post");
        String name = "The " + known.name.toUpperCase() + " N.V.";
        cite(Map.of()).then().statusCode(303);
        Response hinted = save(desk, 0, Map.of("outlet", "new", "outletName", name));
        assertEquals(422, hinted.statusCode());
        Document page = Desk.page(hinted);
        assertEquals("There may be one already: " + known.name + ". If yours is another one, save once more.", page.select("#outlet-error").text());
        assertEquals(1, page.select("main a[href=/desk/parties/" + known.id + "]").size());
        assertEquals(0, Given.<Long>made(() -> Party.count("name", name)));
        desk.post(page.select("form.form").attr("action"), Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals(1, Given.<Long>made(() -> Party.count("name", name)));
    }

    @Test
    void an_outlet_and_an_agency_that_may_both_be_here_already_are_asked_about_once() {
        String outlet = "The " + Given.party("Harbour Post").name + " N.V.";
        String agency = "De " + Given.party("Persdienst").name + " B.V.";
        cite(Map.of()).then().statusCode(303);
        Document page = Desk.page(save(desk, 0, Map.of("outlet", "new", "outletName", outlet, "agency", "new", "agencyName", agency)));
        assertEquals(2, page.select("#outlet-error, #agency-error").size());
        desk.post(page.select("form.form").attr("action"), Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals(2, Given.<Long>made(() -> Party.count("name in ?1", List.of(outlet, agency))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"outlet", "agency"})
    void a_new_party_without_a_name_that_can_be_kept_is_refused_at_its_own_field(String field) {
        cite(Map.of()).then().statusCode(303);
        UUID other = Ids.next();
        Map<String, Object> fields = with(Map.of("id", other), field, "new");
        for (String name : List.of("", " ", "x".repeat(201), "Krant\u0000")) {
            for (String to : List.of("/desk/dossiers/" + dossier.id + "/sources", "/desk/sources/" + id)) {
                fields.put(field + "Name", name);
                fields.put("version", "0");
                Response refused = desk.post(to, fields);
                assertEquals(422, refused.statusCode());
                Document page = Desk.page(refused);
                assertEquals(1, page.select("#" + field + "-error").size());
                assertEquals(List.of("#" + field), page.select("section[aria-labelledby=errors] a").eachAttr("href"));
            }
        }
        fields.remove(field + "Name");
        Document page = Desk.page(desk.post("/desk/dossiers/" + dossier.id + "/sources", fields));
        assertEquals("The new party has no name. Choose one from the list, or add yours under Parties first.",
                page.select("#" + field + "-error").text());
        assertEquals(0, Given.<Long>made(() -> Source.count("id", other)));
    }

    @Test
    void a_cited_source_comes_with_its_new_outlet_and_agency_and_twice_sent_is_once_made() {
        String outlet = Given.unique("De Nieuwe Krant");
        Map<String, Object> parties = Map.of("outlet", "new", "outletName", outlet, "agency", "new", "agencyName", outlet.toUpperCase());
        cite(parties).then().statusCode(303);
        cite(parties).then().statusCode(303);
        assertEquals(List.of(outlet, outlet), List.of(source().outlet.name, source().agency.name));
        assertEquals(1, Given.<Long>made(() -> Party.count("name", outlet)));
    }

    @Test
    void what_was_saved_comes_back_into_the_form() {
        Party outlet = Given.party("De Krant");
        cite(Map.of("outlet", outlet.id, "datedPrinted", "April 19", "datedEdtf", "19 April"));
        Document page = desk.page("/desk/sources/" + id + "/edit");
        assertEquals("A label", page.select("#label").val());
        assertEquals("REWRITE", page.select("#kind option[selected]").val());
        assertEquals(outlet.id.toString(), page.select("#outlet option[selected]").val());
        assertEquals("", page.select("#agency option[selected]").val());
        assertEquals(List.of("April 19", "19 April, year not stated in the source"),
                List.of(page.select("#datedPrinted").val(), page.select("#datedEdtf").val()));
        assertEquals("A label", desk.page("/desk/sources/" + id).select("h1").text());
    }

    @Test
    void only_a_kind_and_a_label_are_needed_and_twice_sent_is_once_made() {
        cite(Map.of());
        assertEquals(303, cite(Map.of()).statusCode());
        assertEquals(1, Given.<Long>made(() -> Source.count("id", id)));
        assertEquals(1, journal(Verb.CREATED));
        assertEquals(null, source().dated);
        assertEquals(null, source().headline);
    }

    @Test
    void a_date_that_cannot_be_read_is_explained_by_examples_and_kept_as_it_was_typed() {
        Response refused = cite(Map.of("datedPrinted", "last Thursday", "datedEdtf", "last Thursday"));
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        for (String example : List.of("19 May 2019", "May 2019", "16 May", "by 19 May 2019", "19-05-2019")) {
            assertTrue(page.select("#datedEdtf-error").text().contains(example), example);
        }
        assertEquals(List.of("last Thursday", "last Thursday"), List.of(page.select("#datedPrinted").val(), page.select("#datedEdtf").val()));
        assertEquals("A label", page.select("#label").val());
        assertEquals(id.toString(), page.select("form.form [name=id]").val());
        assertEquals(0, Given.<Long>made(() -> Source.count("id", id)));
    }

    @Test
    void a_date_that_can_be_two_is_not_guessed_at_and_both_are_offered() {
        Document page = Desk.page(cite(Map.of("datedEdtf", "05/06/2019")));
        String error = page.select("#datedEdtf-error").text();
        assertTrue(error.contains("5 June 2019") && error.contains("6 May 2019"), error);
        assertEquals("05/06/2019", page.select("#datedEdtf").val());
        cite(Map.of("datedEdtf", "5 juni 2019")).then().statusCode(303);
        assertEquals("2019-06-05", source().dated.edtf);
    }

    @Test
    void a_form_that_is_sent_back_in_either_language_changes_no_date() {
        cite(Map.of());
        for (String edtf : List.of("XXXX-04-19", "2019-04-17/2019-04-19", "201X?", "2019-24", "Y12019", "2019-05-19T12:00:00Z")) {
            PartialDate date = PartialDate.of("as printed", edtf);
            Given.made(() -> Source.<Source>findById(id).dated = date);
            for (String path : List.of("/desk/sources/", OtherLanguage.PREFIX + "/desk/sources/")) {
                desk.post(path + id, Desk.filled(desk.page(path + id + "/edit"), "form.form")).then().statusCode(303);
                assertEquals(date, source().dated, path);
            }
        }
        assertEquals(LocalDate.of(2019, 5, 19), source().dated.earliest);
    }

    @Test
    void a_year_beyond_four_digits_is_kept_with_its_days() {
        cite(Map.of("datedEdtf", "the year 5874896"));
        assertEquals(LocalDate.of(5_874_896, 12, 31), source().dated.latest);
    }

    @Test
    void every_other_field_says_what_is_wrong_with_it() {
        Document page = Desk.page(cite(Map.of("kind", "RUMOUR", "label", " ", "headline", "h".repeat(501), "outlet", Ids.next(),
                "byline", "b".repeat(201), "address", "javascript:alert(1)", "note", "n".repeat(2001))));
        assertEquals(List.of("kind", "label", "headline", "outlet", "byline", "address", "note"),
                page.select(".notice-error li a").eachAttr("href").stream().map(href -> href.substring(1)).toList());
        assertEquals("javascript:alert(1)", page.select("#address").val());
        assertEquals(2001, page.select("#note").val().length());
    }

    @Test
    void a_stale_save_shows_both_texts_and_overwrites_nothing() {
        Party outlet = Given.party("De Krant");
        cite(Map.of("datedEdtf", "2019-05"));
        save(Desk.as("editor"), 0, Map.of("label", "Theirs", "outlet", outlet.id, "datedEdtf", "2019-05-19")).then().statusCode(303);

        Response refused = save(desk, 0, Map.of("label", "Mine", "datedEdtf", "2019-05", "datedPrinted", "May"));
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(List.of("Theirs", "Mine", outlet.name, "", "19 May 2019", "May 2019, printed as “May”"),
                page.select(".compare .verbatim").stream().map(Element::text).toList());
        assertEquals("Mine", page.select("#label").val());
        assertEquals("Theirs", source().label);

        save(desk, Integer.parseInt(page.select("form.form [name=version]").val()), Map.of("label", "Mine")).then().statusCode(303);
        assertEquals("Mine", source().label);
        assertEquals(null, source().outlet);
    }

    @Test
    void a_stale_save_of_the_same_words_is_no_conflict() {
        Party outlet = Given.party("De Krant");
        cite(Map.of("outlet", outlet.id));
        save(Desk.as("editor"), 0, Map.of("label", "Same", "outlet", outlet.id)).then().statusCode(303);
        save(desk, 0, Map.of("label", "Same", "outlet", outlet.id)).then().statusCode(303);
    }

    @Test
    void the_file_and_hash_of_an_archived_source_are_shown_and_stay() {
        Source archived = Given.source(dossier, "Archived");
        Given.made(() -> {
            Source source = Source.findById(archived.id);
            source.fileName = "article.html";
            return source.sha256 = SHA256;
        });
        Document page = desk.page("/desk/sources/" + archived.id + "/edit");
        assertTrue(page.select(".notice").text().contains("article.html") && page.select(".notice code").text().equals(SHA256));
        assertTrue(page.select("[name=fileName], [name=sha256], [name=archived]").isEmpty());

        desk.post("/desk/sources/" + archived.id, "version", page.select("form.form [name=version]").val(), "kind", "WIRE_COPY", "label",
                "Renamed", "fileName", "other.html", "sha256", "f".repeat(64), "archived", "false").then().statusCode(303);
        Source saved = Given.made(() -> Source.findById(archived.id));
        assertEquals(List.of("Renamed", "article.html", SHA256, true), List.of(saved.label, saved.fileName, saved.sha256, saved.archived));
    }

    @Test
    void there_is_nothing_for_whoever_is_not_signed_in_and_nothing_in_a_dossier_that_is_not_there() {
        Desk.signedOut().get("/desk/dossiers/" + dossier.id + "/sources/new").then().statusCode(303)
                .header("Location", containsString("/desk/sign-in"));
        desk.get("/desk/dossiers/" + Ids.next() + "/sources/new").then().statusCode(404);
        desk.post("/desk/dossiers/" + Ids.next() + "/sources", "id", id, "kind", "REWRITE", "label", "x").then().statusCode(404);
        desk.post("/desk/sources/" + Ids.next(), "kind", "REWRITE", "label", "x").then().statusCode(404);
    }

    private Response cite(Map<String, ?> more) {
        return desk.post("/desk/dossiers/" + dossier.id + "/sources", with(more, "id", id));
    }

    private Response save(Desk by, int version, Map<String, ?> more) {
        return by.post("/desk/sources/" + id, with(more, "version", version));
    }

    private static Map<String, Object> with(Map<String, ?> more, String name, Object value) {
        Map<String, Object> fields = new HashMap<>(Map.of("kind", "REWRITE", "label", "A label", name, value));
        fields.putAll(more);
        return fields;
    }

    private Source source() {
        return Given.made(() -> Source.find("from Source s left join fetch s.outlet left join fetch s.agency where s.id = ?1", id).firstResult());
    }

    private long journal(Verb verb) {
        return Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", id, verb));
    }
}
