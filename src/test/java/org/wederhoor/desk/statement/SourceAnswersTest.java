package org.wederhoor.desk.statement;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.web.Ids;

@QuarkusTest
class SourceAnswersTest {

    private final Desk desk = Desk.as(Given.checker());
    private final Dossier dossier = Given.dossier();
    private final Party yard = party("Yardwerk");
    private final Party city = party("Stadsbouw");
    private final Party builder = party("Bruggenbouw");
    private final Claim claim = Given.claim(dossier, yard, Given.unique("The bridge is unsafe"), Given.checker());
    private final Source source = Given.archived(dossier, "The bridge is unsafe.\n\n" + yard.name + " denied that the bridge is unsafe.\n\n" + city.name
            + " declined to comment on the bridge.\n\n" + builder.name + " said: “We built it well.”");
    private final Statement statement = Given.statement(dossier, builder, source, "We built it well.");
    private final String path = "/desk/sources/" + source.id + "/answers";

    SourceAnswersTest() {
        Given.made(() -> {
            Suggestions.renew(Source.locked(source.id));
            return null;
        });
        Tables.change("update suggestion set dismissed = true, decided_at = now(), decided_by = (select id from account limit 1) where party_id = '"
                + builder.id + "'");
    }

    @Test
    void what_is_ticked_answers_the_claim_by_one_press() {
        Document page = desk.page(path);
        assertEquals(3, page.select("#rows tbody tr").size(), page.select("#rows").text());
        assertTrue(page.select("option[selected]:not([value=''])").isEmpty(), "no field holds a stance that nobody chose");
        Response linked = desk.post(path, with(filled(page, yard, builder), "stance", yard, "DENIES", "stance", builder, "OTHER", "basis", builder,
                "ABOUT_ITSELF"));
        assertEquals(303, linked.statusCode());
        assertTrue(linked.header("Location").endsWith("/desk/sources/" + source.id + "?answering=" + claim.id + "#suggestions"));
        assertEquals(Map.of(yard.name, Stance.DENIES, builder.name, Stance.OTHER), answers());
        assertEquals(Basis.ABOUT_ITSELF, Given.made(() -> Answer.between(claim, statement).basis));
        Document after = desk.page(path);
        assertEquals(1, after.select("[name=row]").size(), "what answers already can be ticked no more");
        assertEquals(2, after.select("a[href*=/desk/answers/]").size());
    }

    @Test
    void a_row_without_a_stance_refuses_all_and_loses_nothing() {
        Response refused = desk.post(path, with(filled(desk.page(path), yard, city), "stance", yard, "DENIES", "basis", yard, "AGAINST_INTEREST"));
        assertEquals(422, refused.statusCode());
        Document page = Desk.page(refused);
        assertEquals(city.name + ": Choose one of the options.", page.select("td .error").text());
        assertEquals(2, page.select("[name=row][checked]").size());
        assertEquals(List.of("DENIES", "AGAINST_INTEREST"), page.select("#rows option[selected]").eachAttr("value"));
        String link = page.select(".notice-error li a").attr("href");
        assertEquals(1, page.select(link).size(), "the summary leads to the field");
        assertEquals(Map.of(), answers());
        assertEquals(422, desk.post(path, with(filled(desk.page(path)), "stance", yard, "DENIES")).statusCode(), "nothing is ticked");
        assertEquals(422, desk.post(path, with(filled(desk.page(path), yard), "stance", yard, "LIES")).statusCode());
    }

    @Test
    void what_somebody_decided_meanwhile_is_left_and_named_and_the_others_go() {
        Map<String, List<Object>> form = with(filled(desk.page(path), yard, city, builder), "stance", yard, "DENIES", "stance", city, "DECLINES",
                "stance", builder, "OTHER");
        Desk.as("editor").post("/desk/suggestions/" + suggestion(city) + "/dismiss", "seen", version(city)).then().statusCode(303);
        Response partly = desk.post(path, form);
        assertEquals(409, partly.statusCode());
        Document page = Desk.page(partly);
        assertEquals("2 answers were linked. 1 was left as it is:", page.select("#outcome").text());
        assertEquals(city.name + ": Somebody else changed this since you opened the page. Look at what it says now.", page.select(".notice-error li").text());
        assertEquals(Map.of(yard.name, Stance.DENIES, builder.name, Stance.OTHER), answers());
    }

    @Test
    void one_that_was_looked_at_again_keeps_what_was_chosen() {
        Map<String, List<Object>> form = with(filled(desk.page(path), yard), "stance", yard, "DENIES");
        Tables.change("update suggestion set version = version + 1 where id = '" + suggestion(yard) + "'");
        Document page = Desk.page(desk.post(path, form));
        assertEquals("Nothing was linked. 1 was left as it is:", page.select("#outcome").text());
        assertEquals(1, page.select("[name=row][checked]").size());
        assertEquals("DENIES", page.select("#rows option[selected]").val());
        desk.post(path, filled(page, yard)).then().statusCode(303);
        assertEquals(Map.of(yard.name, Stance.DENIES), answers());
    }

    @Test
    void two_editors_at_once_have_one_effect_and_the_second_a_sentence() {
        List<Callable<Response>> acts = Stream.of("DENIES", "OTHER").<Callable<Response>>map(stance -> {
            Desk somebody = stance.equals("OTHER") ? Desk.as("editor") : desk;
            Map<String, List<Object>> form = with(filled(somebody.page(path), yard, city, builder), "stance", yard, stance, "stance", city, stance,
                    "stance", builder, stance);
            return () -> somebody.post(path, form);
        }).toList();
        List<Response> answers = Together.run(acts);
        assertEquals(List.of(303, 409), answers.stream().map(Response::statusCode).sorted().toList());
        answers.stream().filter(each -> each.statusCode() == 409)
                .forEach(each -> assertEquals("Nothing was linked. 3 were left as they are:", Desk.page(each).select("#outcome").text()));
        assertEquals(3, answers().size());
        assertEquals(1, List.copyOf(answers().values()).stream().distinct().count());
        assertEquals("3", Tables.value("select count(*) from answer where claim_id = '" + claim.id + "'"));
    }

    @Test
    void sent_twice_it_is_one_act_and_other_words_change_nothing() {
        Map<String, List<Object>> form = with(filled(desk.page(path), yard, builder), "stance", yard, "DENIES", "stance", builder, "OTHER");
        assertEquals(303, desk.post(path, form).statusCode());
        assertEquals(303, desk.post(path, form).statusCode());
        Response other = desk.post(path, with(form, "stance", builder, "CONFIRMS"));
        assertEquals(409, other.statusCode());
        assertTrue(Desk.page(other).select(".notice-error li").text().startsWith(builder.name + ": This statement already answers that claim"));
        assertEquals(Stance.OTHER, answers().get(builder.name));
    }

    @Test
    void what_was_chosen_for_a_row_that_is_not_ticked_is_said_and_kept() {
        Response linked = desk.post(path, with(filled(desk.page(path), yard), "stance", yard, "DENIES", "stance", city, "DECLINES"));
        assertEquals(200, linked.statusCode());
        Document page = Desk.page(linked);
        assertEquals("1 answer was linked.", page.select("#outcome").text());
        assertEquals("DECLINES", page.select("#rows option[selected]").val());
        assertTrue(page.select(".notice").text().contains("is not ticked"));
        assertEquals(Map.of(yard.name, Stance.DENIES), answers());
    }

    @Test
    void of_several_claims_one_is_chosen_first() {
        Claim other = Given.claim(dossier, yard, Given.unique("The bridge is old"), Given.checker());
        Document page = desk.page(path);
        assertTrue(page.select("#rows").isEmpty());
        assertEquals(Set.of("", claim.id.toString(), other.id.toString()), Set.copyOf(page.select("form[method=get] #claim option").eachAttr("value")));
        assertEquals(3, desk.page(path + "?claim=" + other.id).select("#rows tbody tr").size());
        String source = "/desk/sources/" + this.source.id + "?answering=" + other.id;
        assertTrue(desk.page(source).select("a[href$=/answers?claim=" + other.id + "]").hasText());
        Map<String, List<Object>> form = with(filled(desk.page(path + "?claim=" + other.id), yard), "stance", yard, "DENIES");
        for (Object wrong : List.of("", "x", Ids.next(), Given.claim(Given.checker()).id)) {
            form.put("claim", List.of(wrong));
            assertEquals(422, desk.post(path, form).statusCode(), wrong.toString());
        }
        assertEquals(Map.of(), answers());
    }

    @Test
    void what_is_no_row_of_it_is_not_linked() {
        Map<String, List<Object>> form = filled(desk.page(path), yard);
        Statement elsewhere = Given.statement(Given.dossier(), yard, source, "The bridge");
        for (String key : List.of("x", "", "x:1")) {
            form.put("row", List.of(key));
            assertEquals(404, desk.post(path, form).statusCode(), key);
        }
        form.put("row", List.of(elsewhere.id));
        form.put("stance-" + elsewhere.id, List.of("DENIES"));
        assertEquals(404, desk.post(path, form).statusCode());
        UUID none = Ids.next();
        for (String version : List.of("", ":1", ":x", ":99999999999")) {
            form.put("row", List.of(none + version));
            form.put("stance-" + none, List.of("DENIES"));
            desk.post(path, form).then().statusCode(409).body(containsString("What was ticked is no longer there"));
        }
        assertEquals(200, desk.get("/desk/sources/" + Given.source(dossier, "Cited").id + "/answers").statusCode());
        assertEquals(404, desk.get("/desk/sources/" + none + "/answers").statusCode());
        assertEquals(Map.of(), answers());
    }

    private Party party(String name) {
        return Given.partyOf(dossier, Given.unique(name).replaceAll("[^A-Za-z0-9]", ""));
    }

    /** The form with the rows of these parties ticked. */
    private static Map<String, List<Object>> filled(Document page, Party... parties) {
        Map<String, List<Object>> form = Desk.filled(page, "#form");
        form.put("row", new ArrayList<>(Stream.of(parties).map(party -> row(page, party).selectFirst("[name=row]").val()).toList()));
        return form;
    }

    private static Element row(Document page, Party party) {
        return page.select("#rows tbody tr").stream().filter(each -> each.selectFirst("th").text().equals(party.name)).findFirst().orElseThrow();
    }

    /** With what was chosen: field, party and value in turn. */
    private Map<String, List<Object>> with(Map<String, List<Object>> form, Object... chosen) {
        Map<String, List<Object>> all = new LinkedHashMap<>(form);
        for (int i = 0; i < chosen.length; i += 3) {
            Party party = (Party) chosen[i + 1];
            all.put(chosen[i] + "-" + (party == builder ? statement.id : suggestion(party)), List.of(chosen[i + 2]));
        }
        return all;
    }

    private static String suggestion(Party party) {
        return Tables.value("select id from suggestion where party_id = '" + party.id + "'");
    }

    private static String version(Party party) {
        return Tables.value("select version from suggestion where party_id = '" + party.id + "'");
    }

    private Map<String, Stance> answers() {
        return Given.made(() -> Answer.of(claim).stream().collect(Collectors.toMap(each -> each.statement.party.name, each -> each.stance)));
    }
}
