package org.wederhoor.desk.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.dossier.contact.NotHours;
import org.wederhoor.dossier.contact.PressHours;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** The contacts of a party beside the form that asks it. */
@QuarkusTest
class AskContactsTest {

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final Party party = Given.party("KPN");
    private final Claim claim = Given.claim(dossier, Given.party("De Krant"), Given.unique("De mast staat er niet"), checker, party);
    private final String path = "/desk/dossiers/" + dossier.id + "/replies";
    private final String blank = path + "/new?claim=" + claim.id + "&party=" + party.id;

    @Test
    void the_first_address_is_filled_in_and_every_contact_stands_beside_with_whether_anybody_is_there() throws NotHours {
        Given.contact(party, new ContactWords(null, "+1 212 555 0123", null, PressHours.read("24/7"), ZoneId.of("America/New_York"), null, "Night desk"));
        Given.contact(party, new ContactWords("presse@kpn.example", null, null, null, null, "de", ""));
        Document form = desk.page(blank);
        assertEquals("presse@kpn.example", form.select("#recipient").val());
        String contacts = form.select("section[aria-labelledby=its-contacts]").text();
        assertTrue(contacts.contains("open day and night") && contacts.contains("Night desk"), contacts);
        assertEquals("tel:+12125550123", form.select("section[aria-labelledby=its-contacts] a[href^=tel]").attr("href"));
        assertTrue(form.select("#questions").text().contains("behauptet"), "the letter is in the language that is kept");
        ask(form, Map.of("then", "save")).then().statusCode(303);
        String id = form.select("[name=id]").val();
        assertEquals("de", Tables.value("select language from reply_request where id = '" + id + "'"));
        assertTrue(desk.page("/desk/replies/" + id).select(".verbatim").text().contains("An " + party.name));
    }

    @Test
    void a_contact_is_picked_by_a_button_and_nothing_that_was_typed_is_lost() {
        Contact first = Given.contact(party, "first@kpn.example");
        Contact second = Given.contact(party, new ContactWords("second@kpn.example", "+31 20 123 45 67", "https://kpn.example/form", null, null, null, ""));
        Document form = desk.page(blank);
        Document picked = Desk.page(ask(form, Map.of("questions", "Is it so?", "then", "MAIL:" + second.id)));
        assertEquals("second@kpn.example", picked.select("#recipient").val());
        assertEquals("Is it so?", picked.select("#questions").first().wholeText().strip());
        Document called = Desk.page(ask(picked, Map.of("then", "PHONE:" + second.id)));
        assertEquals("PHONE", called.select("#channel option[selected]").val());
        assertEquals("FORM", Desk.page(ask(called, Map.of("then", "FORM:" + second.id))).select("#channel option[selected]").val());
        assertEquals("first@kpn.example", Desk.page(ask(picked, Map.of("then", "MAIL:" + first.id))).select("#recipient").val());
    }

    @Test
    void a_party_without_an_address_is_asked_as_it_can_be_reached() {
        Given.contact(party, new ContactWords(null, "+31 20 123 45 67", null, null, null, null, ""));
        assertEquals("PHONE", desk.page(blank).select("#channel option[selected]").val());
        Document none = desk.page(path + "/new?party=" + Given.party("Nobody").id);
        assertTrue(none.select("section[aria-labelledby=its-contacts]").text().contains("No contact is kept."));
        assertEquals("MAIL", none.select("#channel option[selected]").val());
    }

    @Test
    void a_typed_address_is_kept_with_the_party_by_a_tick_and_once() {
        Document form = desk.page(blank);
        assertEquals(422, ask(form, Map.of("keepAddress", "true", "then", "save")).statusCode(), "there is no address to keep");
        Map<String, Object> typed = Map.of("recipient", "Pers@kpn.example", "keepAddress", "true", "then", "save");
        ask(form, typed).then().statusCode(303);
        ask(form, typed).then().statusCode(303);
        ask(desk.page(blank), Map.of("recipient", "pers@KPN.example", "keepAddress", "true", "then", "save")).then().statusCode(303);
        assertEquals("Pers@kpn.example", Tables.value("select string_agg(mail, ',') from contact where party_id = '" + party.id + "'"));
        assertEquals("1", Tables.value("select count(*) from journal_entry where thing_id = '" + party.id + "' and verb = 'CONTACT_ADDED'"));
    }

    @Test
    void an_address_that_was_offered_and_is_no_contact_of_the_party_any_more_is_asked_about_once() {
        Contact contact = Given.contact(party, "press@kpn.example");
        Document form = desk.page(blank);
        desk.post("/desk/contacts/" + contact.id + "/remove", "seen", 0).then().statusCode(303);
        Response refused = ask(form, Map.of("then", "save"));
        assertEquals(422, refused.statusCode());
        Document shown = Desk.page(refused);
        assertTrue(shown.select("#recipient-error").text().contains("no longer, among the contacts of " + party.name), shown.select(".error").text());
        ask(shown, Map.of("then", "save")).then().statusCode(303);
        assertEquals(409, ask(form, Map.of("then", "MAIL:" + contact.id)).statusCode());
        assertEquals(409, ask(form, Map.of("then", "MAIL:" + Ids.next())).statusCode());
    }

    @Test
    void another_party_is_not_asked_at_the_address_of_the_one_before() {
        Given.contact(party, "press@kpn.example");
        Party other = Given.party("Ziggo");
        Response refused = ask(desk.page(blank), Map.of("party", other.id, "then", "save"));
        assertEquals(422, refused.statusCode());
        assertTrue(Desk.page(refused).select("#recipient-error").text().contains(other.name));
    }

    @Test
    void no_reader_and_no_other_table_ever_gets_any_of_a_contact() throws NotHours {
        String mail = Given.unique("zz-mail").replace(' ', '-') + "@kpn.example";
        String note = Given.unique("zz-note");
        String phone = "+31 20 " + (System.nanoTime() % 9_000_000 + 1_000_000);
        String web = "https://kpn.example/" + Given.unique("zz-form").replace(' ', '-');
        desk.post("/desk/parties/" + party.id + "/contacts", "id", Ids.next(), "mail", mail, "phone", phone, "webForm", web, "whom", note, "hours",
                "Mon 9:07–9:08", "zone", "Asia/Kathmandu").then().statusCode(303);
        Given.answer(claim, Given.statement(dossier, party, Given.source(dossier, "Krant"), "No."), Stance.DENIES);
        Given.published(claim, checker, Given.editor());
        // one time alone may be that of any moment
        List<String> kept = List.of(mail, phone, web, note, "09:07-09:08", "09:07–09:08", "Kathmandu");
        String slug = Given.made(() -> Claim.<Claim>findById(claim.id).slug);
        String partySlug = Given.made(() -> Party.<Party>findById(party.id).slug);
        for (String page : List.of("/claims/" + slug, "/parties/" + partySlug, "/", "/feed/atom", "/feed/json", "/claimreview", "/sitemap.xml",
                "/claims/" + slug + "/card", "/search?q=" + note.replace(' ', '+'), "/search?q=Kathmandu")) {
            String shown = Desk.signedOut().get(page).asString().replace("value=\"" + note, "").replace("value=\"Kathmandu", "");
            kept.stream().filter(each -> !page.startsWith("/search")).forEach(each -> assertFalse(shown.contains(each), page + " has " + each));
        }
        assertTrue(Desk.signedOut().get("/desk/parties/" + party.id).statusCode() != 200);
        for (String table : Tables.value("select string_agg(quote_ident(tablename), ' ') from pg_tables where schemaname = 'public'").split(" ")) {
            if (!List.of("contact", "journal_entry").contains(table)) {
                kept.forEach(each -> assertEquals("0", Tables.value("select count(*) from " + table + " t where t::text like '%" + each + "%'"),
                        table + " " + each));
            }
        }
    }

    private Response ask(Document form, Map<String, ?> typed) {
        Map<String, Object> fields = new LinkedHashMap<>(Desk.filled(form, "#form"));
        fields.putAll(typed);
        return desk.post(path, fields);
    }
}
