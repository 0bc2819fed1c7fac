package org.wederhoor.desk.dossier;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.wederhoor.desk.DeskMessages;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.web.Ids;

@QuarkusTest
class PartiesTest {

    private Desk desk;
    private final UUID id = Ids.next();
    private final String name = Given.unique("Ministerie");
    private final String one = Given.unique("One");
    private final String two = Given.unique("Two");
    private final String more = Given.unique("More");
    private final String mine = Given.unique("Mine");
    private final String ezk = Given.unique("EZK");

    @BeforeEach
    void signIn() {
        desk = Desk.as(Given.checker());
    }

    @Test
    void a_party_is_added_and_found_by_another_name_of_it() {
        String alias = Given.unique("Générale");
        assertEquals(303, add(name, "GOVERNMENT", "\n " + ezk + " \n\n" + alias + "\r\n" + ezk + "\n").statusCode());

        Party party = party();
        assertEquals(PartyKind.GOVERNMENT, party.kind);
        assertEquals(List.of(ezk, alias), aliases());
        assertEquals(1, journal(Verb.CREATED));
        Document found = Desk.page(desk.asks().queryParam("q", alias.toUpperCase().replace("É", "e")).get("/desk/parties"));
        assertEquals(List.of(name), found.select("main h2").eachText());
    }

    @Test
    void a_filter_that_nothing_matches_says_so() {
        assertEquals("No party matches “" + name + "”.", Desk.page(desk.asks().queryParam("q", name).get("/desk/parties")).select(".empty").text());
    }

    @Test
    void a_list_longer_than_a_page_goes_on_by_name_and_keeps_what_it_is_filtered_by() {
        String common = Given.unique("Gezelschap");
        Set<String> names = IntStream.range(0, 101).mapToObj(i -> Given.party(common + " " + i).name).collect(Collectors.toSet());
        List<Document> pages = desk.pages("/desk/parties?q=" + common.split(" ")[1], "main a[rel=next]");
        assertEquals(List.of(100, 1), pages.stream().map(page -> page.select("main h2").size()).toList());
        assertEquals(names, pages.stream().flatMap(page -> page.select("main h2").eachText().stream()).collect(Collectors.toSet()));
        assertTrue(desk.pages("/desk/parties", "main a[rel=next]").stream().flatMap(page -> page.select("main h2").eachText().stream()).toList()
                .containsAll(names));
        desk.get("/desk/parties?after=" + Ids.next()).then().statusCode(404);
    }

    @Test
    void from_a_dossier_the_party_joins_it_and_the_editor_returns_there() {
        Dossier dossier = Given.dossier();
        Document blank = desk.page("/desk/parties/new?dossier=" + dossier.id);
        assertEquals(dossier.id.toString(), blank.select("[name=dossier]").val());

        desk.post("/desk/parties", "id", id, "dossier", dossier.id, "name", name, "kind", "PERSON")
                .then().statusCode(303).header("Location", endsWith("/desk/dossiers/" + dossier.id + "#parties"));
        assertEquals(List.of(id), Given.made(() -> Party.of(dossier).stream().map(party -> party.id).toList()));
        desk.get("/desk/parties/new?dossier=" + Ids.next()).then().statusCode(404);
    }

    @Test
    void sending_the_form_twice_makes_one_party() {
        add(name, "COMPANY", "");
        assertEquals(303, add(name, "COMPANY", "").statusCode());
        assertEquals(1, Given.<Long>made(() -> Party.count("name", name)));
        assertEquals(1, journal(Verb.CREATED));
    }

    @Test
    void a_name_is_somebodys_whatever_its_case() {
        Party holder = Given.party("Huawei");
        Response answer = add(holder.name.toUpperCase(), "PERSON", "");
        assertEquals(422, answer.statusCode());
        Document page = Desk.page(answer);
        assertEquals("There is a party of this name already: " + holder.name + " (Company).", page.select("#name-error").text());
        assertEquals(holder.name.toUpperCase(), page.select("#name").val());
        assertEquals("PERSON", page.select("#kind option[selected]").val());
    }

    @Test
    void an_other_name_of_a_party_that_is_here_is_hinted_at_and_the_editor_may_go_on() {
        String known = Given.unique("Municipality of Oosterveen");
        String alias = Given.unique("gemeente Oosterveen");
        add(known, "GOVERNMENT", alias);
        UUID other = Ids.next();
        Response hinted = desk.post("/desk/parties", "id", other, "name", "De " + alias.replace("gemeente", "Gemeente") + " N.V.", "kind", "GOVERNMENT");
        assertEquals(422, hinted.statusCode());
        Document page = Desk.page(hinted);
        assertEquals("There may be one already: " + known + ". If yours is another one, save once more.", page.select("#name-error").text());
        assertEquals(1, page.select("main a[href=/desk/parties/" + id + "]").size());
        assertEquals(0, Given.<Long>made(() -> Party.count("id", other)));
        desk.post("/desk/parties", Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals(1, Given.<Long>made(() -> Party.count("id", other)));
        assertEquals(303, desk.post("/desk/parties/" + other, Desk.filled(desk.page("/desk/parties/" + other + "/edit"), "form.form")).statusCode(),
                "a name that it has is no new one");
    }

    @ParameterizedTest
    @CsvSource({"Gemeente Oosterveen, gemeente oosterveen", "Ostaria Telecom, OSTARIA TELECOM N.V.", "Société Générale, Societe Generale",
            "Harbour Post, The Harbour Post", "Brouwer & Van Dam, Van Dam & Brouwer", "Müller GmbH, Mueller", "A.I.V.D., AIVD"})
    void an_other_name_that_is_somebodys_name_or_other_name_is_hinted_at_once(String known, String alike) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Party holder = Given.party("Holder");
        desk.post("/desk/parties", "id", Ids.next(), "name", known + " " + mark, "kind", "COMPANY", "aliases", "").then().statusCode(303);
        String fields = "EZK " + mark + "\n" + alike + " " + mark;
        Document page = Desk.page(add(name, "COMPANY", fields));
        assertEquals("There may be one already: " + known + " " + mark + ". If yours is another one, save once more.",
                page.select("#aliases-error").text());
        assertEquals(fields, page.select("#aliases").val());
        desk.post("/desk/parties", Desk.filled(page, "form.form")).then().statusCode(303);
        assertEquals(303, save(desk, "0", name, "COMPANY", "About it.", fields).statusCode(), "an other name that it has is no new one");

        String edit = "/desk/parties/" + holder.id;
        Map<String, List<Object>> typed = Desk.filled(desk.page(edit + "/edit"), "form.form");
        typed.put("aliases", List.of(("ezk " + mark).toUpperCase()));
        Document asked = Desk.page(desk.post(edit, typed));
        assertEquals("There may be one already: " + name + ". If yours is another one, save once more.", asked.select("#aliases-error").text());
        assertEquals(1, asked.select("main a[href=/desk/parties/" + id + "]").size());
        desk.post(edit, Desk.filled(asked, "form.form")).then().statusCode(303);
    }

    @Test
    void a_name_and_an_other_name_that_are_somebodys_are_asked_about_at_once() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String one = Given.party("Ostaria " + mark).name;
        String two = Given.party("Brouwer " + mark).name;
        Document page = Desk.page(add("De " + one, "COMPANY", two + " B.V.\n" + one));
        assertEquals(2, page.select("#name-error, #aliases-error").size());
        assertTrue(page.select("#aliases-error").text().contains(two + ", " + one), page.select("#aliases-error").text());
        desk.post("/desk/parties", Desk.filled(page, "form.form")).then().statusCode(303);
    }

    @Test
    void what_has_to_be_mended_is_said_and_what_was_typed_is_kept() {
        String tooLong = "x".repeat(201);
        Document page = Desk.page(add("", "KINGDOM", "EZK\n" + tooLong));
        assertEquals("Fill this in.", page.select("#name-error").text());
        assertEquals("Name: Fill this in.", page.select("section[aria-labelledby=errors] a[href=#name]").text());
        assertEquals("Choose one of the options.", page.select("#kind-error").text());
        assertTrue(page.select("#aliases-error").text().startsWith("“" + "x".repeat(30) + "…” is longer than the 200"));
        assertEquals("EZK\n" + tooLong, page.select("#aliases").val());
        assertEquals(id.toString(), page.select("form.form [name=id]").val());
        assertEquals(0, Given.<Long>made(() -> Party.count("id", id)));
    }

    @Test
    void a_name_with_a_sign_that_no_database_takes_is_refused_in_words() {
        Response answer = add(name + "\u0000", "COMPANY", "");
        assertEquals(422, answer.statusCode());
        assertTrue(Desk.page(answer).select("#name-error").text().contains("U+0000"));
        add(name, "COMPANY", "");
        assertEquals(422, save(desk, "0", name + "\u0000", "COMPANY", "", "").statusCode());
    }

    @Test
    void a_party_may_keep_its_own_name_when_it_is_described_anew() {
        add(name, "COMPANY", one);
        desk.page("/desk/parties/" + id + "/edit");
        save(desk, "0", name, "GOVERNMENT", "A ministry.", two).then().statusCode(303);
        assertEquals("A ministry.", party().about);
        assertEquals(List.of(two), aliases());
        assertEquals(1, journal(Verb.EDITED));
    }

    @Test
    void a_stale_save_shows_both_texts_and_overwrites_nothing() {
        add(name, "COMPANY", one);
        save(Desk.as("editor"), "0", name, "COMPANY", "Theirs.", one).then().statusCode(303);

        Response refused = save(desk, "0", name, "PERSON", "Mine.", one);
        assertEquals(409, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(List.of("Company", "Person", "Theirs.", "Mine."), page.select(".compare .verbatim").eachText());
        assertEquals("Mine.", page.select("#about").val());
        assertEquals("Theirs.", party().about);

        save(desk, page.select("form.form [name=version]").val(), name, "PERSON", "Mine.", one).then().statusCode(303);
        assertEquals("Mine.", party().about);
    }

    @Test
    void other_names_alone_are_a_change_that_a_stale_save_notices() {
        add(name, "COMPANY", one);
        save(Desk.as("editor"), "0", name, "COMPANY", "", one + "\n" + more).then().statusCode(303);
        Document page = Desk.page(save(desk, "0", name, "COMPANY", "", mine));
        assertEquals(2, page.select(".compare .verbatim").size());
        assertEquals(List.of(one, more), aliases());
    }

    @Test
    void nobody_sees_the_parties_without_signing_in() {
        add(name, "COMPANY", "");
        Desk.signedOut().get("/desk/parties").then().statusCode(303).header("Location", containsString("/desk/sign-in"))
                .body(not(containsString(name)));
        desk.get("/desk/parties/" + Ids.next() + "/edit").then().statusCode(404);
    }

    @Test
    void the_pages_speak_the_language_of_their_address() {
        assertEquals(OtherLanguage.words(DeskMessages.class).newParty(), desk.page(OtherLanguage.PREFIX + "/desk/parties/new").select("h1").text());
        assertEquals("New party", desk.page("/desk/parties/new").select("h1").text());
        assertFalse(desk.page(OtherLanguage.PREFIX + "/desk/parties/new").select("label").eachText().contains("Name"));
    }

    private Response add(String typedName, String kind, String aliases) {
        return desk.post("/desk/parties", "id", id, "name", typedName, "kind", kind, "about", "", "aliases", aliases);
    }

    private Response save(Desk by, String version, String typedName, String kind, String about, String aliases) {
        return by.post("/desk/parties/" + id, "version", version, "name", typedName, "kind", kind, "about", about, "aliases", aliases);
    }

    private Party party() {
        return Given.made(() -> Party.findById(id));
    }

    private List<String> aliases() {
        return Given.made(() -> List.copyOf(Party.<Party>findById(id).aliases));
    }

    private long journal(Verb verb) {
        return Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", id, verb));
    }
}
