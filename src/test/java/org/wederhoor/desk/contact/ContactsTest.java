package org.wederhoor.desk.contact;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.web.Ids;

@QuarkusTest
class ContactsTest {

    private final Desk desk = Desk.as(Given.checker());
    private final Party party = Given.party("KPN & <Co>");
    private final String page = "/desk/parties/" + party.id;

    @Test
    void a_contact_is_kept_as_it_was_typed_and_shown_on_the_partys_page() {
        UUID id = Ids.next();
        add(id, Map.of("mail", "press@kpn.example", "phone", "+31  20 123-45 67", "webForm", "https://kpn.example/press?a=1&b=2", "whom", "Ask for <Jansen>",
                "hours", "ma-vr 9-17.30", "zone", "europe/amsterdam", "letterLanguage", "nl")).then().statusCode(303)
                .header("Location", endsWith(page + "#contacts"));
        Document shown = desk.page(page);
        String entry = shown.select("#contact-" + id).text();
        assertTrue(entry.contains("Ask for <Jansen>") && entry.contains("Mon–Fri 09:00–17:30 (Europe/Amsterdam)") && entry.contains("Letters in Dutch"), entry);
        assertTrue(entry.contains("their time"), entry);
        assertEquals(List.of("mailto:press@kpn.example", "tel:+31201234567", "https://kpn.example/press?a=1&b=2"),
                shown.select("#contact-" + id + " p a").eachAttr("href"));
        assertEquals("+31  20 123-45 67", Tables.value("select phone from contact where id = '" + id + "'"));
        Document form = desk.page("/nl/desk/contacts/" + id + "/edit");
        assertEquals("ma–vr 09:00–17:30", form.select("#hours").val());
        desk.post("/desk/contacts/" + id, Desk.filled(form, "#form")).then().statusCode(303);
        assertEquals("0", Tables.value("select version from contact where id = '" + id + "'"), "nothing was changed");
        assertEquals(1, journal("CONTACT_ADDED"));
        assertEquals(0, journal("CONTACT_CHANGED"));
    }

    @Test
    void sending_the_form_twice_makes_one_contact_and_other_words_are_no_second_press() {
        UUID id = Ids.next();
        Together.twice(() -> add(id, Map.of("mail", "press@kpn.example"))).forEach(each -> each.then().statusCode(303));
        assertEquals("1", Tables.value("select count(*) from contact where party_id = '" + party.id + "'"));
        assertEquals(1, journal("CONTACT_ADDED"));
        Response other = add(id, Map.of("mail", "other@kpn.example"));
        assertEquals(409, other.statusCode());
        assertTrue(Desk.page(other).select("main").text().contains("press@kpn.example"));
        assertEquals("other@kpn.example", Desk.page(other).select("#mail").val());
    }

    @Test
    void each_mistake_stands_at_its_field_and_what_was_typed_stays() {
        Map<String, Map<String, String>> wrong = new LinkedHashMap<>();
        wrong.put("mail", Map.of("mail", "Press <press@kpn.example>"));
        wrong.put("phone", Map.of("phone", "020 123 45 67"));
        wrong.put("webForm", Map.of("webForm", "javascript:alert(1)"));
        wrong.put("hours", Map.of("mail", "press@kpn.example", "hours", "9:00–17:00"));
        wrong.put("zone", Map.of("mail", "press@kpn.example", "hours", "Mon 9–17", "zone", ""));
        wrong.put("whom", Map.of("mail", "press@kpn.example", "whom", "a".repeat(501)));
        wrong.forEach((field, typed) -> {
            Response refused = add(Ids.next(), typed);
            assertEquals(422, refused.statusCode(), field);
            Document shown = Desk.page(refused);
            assertFalse(shown.select("#" + field + "-error").isEmpty(), field + ": " + shown.select(".error").text());
            typed.forEach((name, value) -> assertTrue(refused.asString().contains(Entities.escape(value)), field + " " + name));
        });
        assertEquals(422, add(Ids.next(), Map.of("whom", "Jansen")).statusCode(), "there is nothing to reach anybody by");
        assertEquals(422, add(Ids.next(), Map.of("mail", "a@b.example", "zone", "+02:00")).statusCode());
        assertEquals(422, add(Ids.next(), Map.of("mail", "a@b.example", "letterLanguage", "tlh")).statusCode());
        Document night = Desk.page(add(Ids.next(), Map.of("phone", "+31 20 1234567", "hours", "Fri 22:00–6:00")));
        assertTrue(night.select("#hours-error").text().contains("“Mon 22:00–24:00, Tue 0:00–6:00”"), night.select(".error").text());
        assertEquals("0", Tables.value("select count(*) from contact where party_id = '" + party.id + "'"));
    }

    @Test
    void a_stale_save_is_shown_beside_what_a_colleague_saved() {
        UUID id = added("press@kpn.example");
        Map<String, Object> mine = new LinkedHashMap<>(Desk.filled(desk.page("/desk/contacts/" + id + "/edit"), "#form"));
        Map<String, Object> theirs = new LinkedHashMap<>(mine);
        theirs.put("mail", "pers@kpn.example");
        Desk.as(Given.checker()).post("/desk/contacts/" + id, theirs).then().statusCode(303);
        assertEquals(1, journal("CONTACT_CHANGED"));
        mine.put("mail", "info@kpn.example");
        Response stale = desk.post("/desk/contacts/" + id, mine);
        assertEquals(409, stale.statusCode());
        assertEquals("pers@kpn.example info@kpn.example", String.join(" ", Desk.page(stale).select(".compare .verbatim").eachText()));
        String entry = Desk.as(Given.chief()).page("/desk/journal").select("main").text();
        assertTrue(entry.contains("press@kpn.example") && entry.contains("pers@kpn.example"), "the journal says from what to what");
    }

    @Test
    void contacts_stand_in_an_order_that_is_changed_by_one_press() {
        UUID first = added("first@kpn.example");
        UUID second = added("second@kpn.example");
        UUID third = added("third@kpn.example");
        assertEquals(List.of(first, second, third), order());
        Map<String, Object> up = Map.of("above", second);
        Together.twice(() -> desk.post("/desk/contacts/" + third + "/up", up)).forEach(each -> each.then().statusCode(303));
        assertEquals(List.of(first, third, second), order());
        assertTrue(desk.page(page).select("#contact-" + first + " button[formaction$=/up]").isEmpty());
        desk.post("/desk/contacts/" + third + "/up", "above", first).then().statusCode(303);
        assertEquals(List.of(third, first, second), order());
    }

    @Test
    void one_is_removed_by_a_press_and_can_be_put_back_for_a_minute() {
        UUID id = added("press@kpn.example");
        remove(desk, id).then().statusCode(303);
        remove(desk, id).then().statusCode(303);
        Document shown = desk.page(page);
        assertTrue(order().isEmpty());
        assertTrue(shown.select("section[aria-labelledby=contacts] .notice").text().contains("press@kpn.example"));
        Desk colleague = Desk.as(Given.checker());
        Response second = remove(colleague, id);
        assertEquals(409, second.statusCode());
        assertTrue(Desk.page(second).text().contains("has removed this contact"));
        Together.twice(() -> colleague.post("/desk/contacts/" + id + "/undo")).forEach(each -> each.then().statusCode(303));
        assertEquals(List.of(id), order());
        assertEquals(1, journal("CONTACT_REMOVED"));
        assertEquals(1, journal("CONTACT_RESTORED"));
        remove(desk, id).then().statusCode(303);
        Tables.change("update contact set removed_at = removed_at - interval '61 seconds' where id = '" + id + "'");
        assertTrue(desk.page(page).select("section[aria-labelledby=contacts] .notice").isEmpty());
        Response late = desk.post("/desk/contacts/" + id + "/undo");
        assertEquals(409, late.statusCode());
        assertTrue(Desk.page(late).text().contains("The minute is over"));
    }

    @Test
    void a_contact_that_was_changed_since_is_not_removed_and_one_that_is_removed_is_not_changed() {
        UUID id = added("press@kpn.example");
        Document form = desk.page("/desk/contacts/" + id + "/edit");
        Map<String, Object> mine = new LinkedHashMap<>(Desk.filled(form, "#form"));
        mine.put("whom", "Only mornings.");
        desk.post("/desk/contacts/" + id, mine).then().statusCode(303);
        assertEquals(409, desk.post("/desk/contacts/" + id + "/remove", "seen", 0).statusCode());
        assertEquals(List.of(id), order());
        remove(desk, id).then().statusCode(303);
        mine.put("whom", "Words that must not be lost.");
        Response refused = desk.post("/desk/contacts/" + id, mine);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("Words that must not be lost."));
        Tables.change("delete from contact where id = '" + id + "'");
        assertTrue(desk.post("/desk/contacts/" + id, mine).asString().contains("Words that must not be lost."));
        assertEquals(409, remove(desk, id).statusCode());
    }

    @Test
    void merging_parties_moves_their_contacts_behind_those_of_the_other() {
        UUID first = added("first@kpn.example");
        UUID second = added("second@kpn.example");
        Party into = Given.party("Koninklijke KPN");
        UUID own = Ids.next();
        desk.post("/desk/parties/" + into.id + "/contacts", "id", own, "mail", "own@kpn.example").then().statusCode(303);
        Desk editor = Desk.as(Given.editor());
        Document ask = editor.page(page + "/merge?into=" + into.id);
        assertTrue(ask.select("main").text().contains("2 contacts"));
        editor.post(page + "/merge", Desk.filled(ask, "main form[method=post]")).then().statusCode(303);
        assertEquals(List.of(own, first, second), order(into));
        UUID late = Ids.next();
        add(late, Map.of("mail", "late@kpn.example")).then().statusCode(303).header("Location", endsWith(into.id + "#contacts"));
        assertEquals(List.of(own, first, second, late), order(into));
    }

    private Response add(UUID id, Map<String, ?> typed) {
        Map<String, Object> form = new LinkedHashMap<>(Map.of("id", id, "zone", "Europe/Amsterdam"));
        form.putAll(typed);
        return desk.post(page + "/contacts", form);
    }

    private UUID added(String mail) {
        UUID id = Ids.next();
        add(id, Map.of("mail", mail)).then().statusCode(303);
        return id;
    }

    private static Response remove(Desk who, UUID id) {
        return who.post("/desk/contacts/" + id + "/remove", "seen", Tables.value("select max(version) from contact where id = '" + id + "'"));
    }

    private List<UUID> order() {
        return order(party);
    }

    private List<UUID> order(Party of) {
        return desk.page("/desk/parties/" + of.id).select("section[aria-labelledby=contacts] li.entry").eachAttr("id").stream()
                .map(id -> UUID.fromString(id.substring("contact-".length()))).toList();
    }

    private int journal(String verb) {
        return Integer.parseInt(Tables.value("select count(*) from journal_entry where thing_id = '" + party.id + "' and verb = '" + verb + "'"));
    }
}
