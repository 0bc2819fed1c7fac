package org.wederhoor.desk.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.web.Ids;

/** One text, one deadline and a letter each to all whom claims concern. */
@QuarkusTest
class AskAllTest {

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final Party claimant = Given.party("De Krant");
    private final Party written = Given.party("KPN");
    private final Party german = Given.party("Netz AG");
    private final Party called = Given.party("Gemeente");
    private final Claim first = Given.claim(dossier, claimant, Given.unique("De mast staat er niet"), checker, written, german);
    private final Claim second = Given.claim(dossier, claimant, Given.unique("De mast is omgevallen"), checker, written, called);
    private final Contact contact = Given.contact(written, "press@kpn.example");
    private final Contact presse = Given.contact(german, new ContactWords("presse@netz.example", null, null, null, null, "de", "Frau Klein"));
    private final String path = "/desk/dossiers/" + dossier.id + "/replies/all";

    @Test
    void everybody_concerned_is_listed_and_asked_in_one_act_about_their_own_claims_in_their_own_language() {
        Given.contact(called, new ContactWords(null, "+31 20 123 45 67", null, null, null, null, "Not on Fridays"));
        Document form = opened(first, second);
        assertEquals(List.of(written.name, german.name), form.select("#ask .choice label").eachText().subList(0, 2));
        String otherwise = form.select("main").text();
        assertTrue(otherwise.contains(claimant.name) && otherwise.contains("Not on Fridays") && otherwise.contains("+31 20 123 45 67"), otherwise);
        assertTrue(form.select("a[href*=/replies/new?party=" + called.id + "]").attr("href").endsWith("&claim=" + second.id));

        UUID batch = batch(form);
        Response done = send(form, Map.of("questions", "We are in a hurry."));
        done.then().statusCode(303);
        assertTrue(done.header("Location").endsWith(path + "/" + batch));
        assertEquals("2", count("reply_request where dossier_id = '" + dossier.id + "'"));
        String toWritten = letter(written);
        assertTrue(toWritten.contains("To " + written.name) && toWritten.contains("We are in a hurry.") && toWritten.contains(first.sentence)
                && toWritten.contains(second.sentence), toWritten);
        String toGerman = letter(german);
        assertTrue(toGerman.contains("An " + german.name) && toGerman.contains("We are in a hurry.") && toGerman.contains("behauptet: „" + first.sentence)
                && !toGerman.contains(second.sentence), toGerman);
        Document result = desk.page(path + "/" + batch);
        assertTrue(result.select("h1").text().equals("2 parties asked") && result.text().contains("presse@netz.example"), result.text());
        assertTrue(result.select("section[aria-labelledby=left]").text().contains("Not on Fridays"), "who could not be written to is still to be asked");

        Document after = opened(first, second);
        assertTrue(after.select("#ask .choice label").eachText().stream().noneMatch(each -> each.equals(written.name)));
        assertTrue(after.select("section[aria-labelledby=already]").text().contains("Asked by " + checker.fullName));
        assertEquals(404, desk.get(path + "/" + Ids.next()).statusCode());
    }

    @Test
    void sent_twice_it_is_done_once_and_other_words_are_no_second_press() {
        Document form = opened(first);
        Together.twice(() -> send(form, Map.of("questions", "Once."))).forEach(each -> each.then().statusCode(303));
        send(form, Map.of("questions", "Once.")).then().statusCode(303);
        assertEquals("2", count("reply_request where dossier_id = '" + dossier.id + "'"));
        assertEquals("2", count("journal_entry j where verb = 'ASKED' and exists (select from reply_request r where r.id = j.thing_id and r.dossier_id = '"
                + dossier.id + "')"));
        Response other = send(form, Map.of("questions", "Other words."));
        assertEquals(409, other.statusCode());
        assertEquals("2", count("reply_request where dossier_id = '" + dossier.id + "'"));
    }

    @Test
    void of_two_who_ask_all_at_once_one_does_and_the_other_is_told_whom() {
        Document mine = opened(first, second);
        Map<String, ?> words = Map.of("questions", "Kept words.");
        Desk colleague = Desk.as(Given.checker());
        Document theirs = colleague.page(path + "?claim=" + first.id + "&claim=" + second.id);
        List<Response> answers = Together.run(List.of(() -> send(desk, mine, words), () -> send(colleague, theirs, words)));
        assertEquals(List.of(303, 422), answers.stream().map(Response::statusCode).sorted().toList());
        assertEquals("2", count("reply_request where dossier_id = '" + dossier.id + "'"));
        Document refused = Desk.page(answers.get(0).statusCode() == 422 ? answers.get(0) : answers.get(1));
        String said = refused.select("#errors ~ ul").text() + refused.select("section.notice-error").text();
        assertTrue(said.contains("Somebody else has asked meanwhile") && said.contains(written.name) && said.contains(german.name), said);
        assertTrue(refused.select("section[aria-labelledby=already]").text().contains(written.name));
        assertEquals("Kept words.", refused.select("#questions").first().wholeText().strip());
    }

    @Test
    void who_was_asked_about_some_of_the_claims_is_asked_about_the_others() {
        Given.asked(written, first);
        Document form = opened(first, second);
        send(form, Map.of()).then().statusCode(303);
        assertTrue(letter(written).contains(second.sentence) && !letter(written).contains(first.sentence), letter(written));
    }

    @Test
    void one_letter_that_cannot_be_sends_none_and_keeps_everything() {
        Document form = opened(first, second);
        Response bad = send(form, Map.of("address", List.of("nowhere", ""), "questions", "Kept words."));
        assertEquals(422, bad.statusCode());
        Document shown = Desk.page(bad);
        assertEquals("Kept words.", shown.select("#questions").first().wholeText().strip());
        assertEquals("nowhere", shown.select("#address-" + claimant.id).val());
        assertEquals(1, shown.select("#address-" + claimant.id + "-error").size());
        assertTrue(shown.select("section.notice-error a").text().startsWith(claimant.name + ": Give one email address"), shown.select(".notice-error").text());
        assertEquals(2, shown.select("#ask .choice input[checked]").size());
        for (Map<String, ?> wrong : List.<Map<String, ?>>of(Map.of("deadlineDate", "2020-01-01"), Map.of("deadlineZone", "Mars/Phobos"),
                Map.of("ask", List.of()), Map.of("ask", List.of(claimant.id)), Map.of("ask", List.of(Ids.next())),
                Map.of("claims", List.of()), Map.of("to", List.of("x", "y")),
                Map.of("questions", "a".repeat(5001)), Map.of("ask", List.of("\u0000")))) {
            Map<String, Object> typed = new LinkedHashMap<>(Map.of("questions", "Kept words."));
            typed.putAll(wrong);
            Response refused = send(form, typed);
            assertEquals(422, refused.statusCode(), wrong.toString());
            assertTrue(refused.asString().contains(typed.get("questions").toString()), wrong.toString());
        }
        assertEquals("0", count("reply_request where dossier_id = '" + dossier.id + "'"));
    }

    @Test
    void a_contact_that_was_removed_or_changed_meanwhile_sends_nothing_and_the_page_says_so() {
        Document form = opened(first);
        desk.post("/desk/contacts/" + contact.id, "version", 0, "mail", "new@kpn.example").then().statusCode(303);
        Response changed = send(form, Map.of());
        assertEquals(422, changed.statusCode());
        Document shown = Desk.page(changed);
        assertTrue(shown.select("#to-" + written.id + "-error").text().contains("changed or removed meanwhile"), shown.select(".error").text());
        assertTrue(shown.select("#to-" + written.id).text().contains("new@kpn.example"));
        desk.post("/desk/contacts/" + presse.id + "/remove", "seen", 0).then().statusCode(303);
        Response removed = send(shown, Map.of());
        assertEquals(422, removed.statusCode());
        assertEquals("0", count("reply_request where dossier_id = '" + dossier.id + "'"));
        Document again = Desk.page(removed);
        assertEquals(1, again.select("#address-" + german.id).size(), "it can be written to no more, unless an address is typed");
        send(again, Map.of()).then().statusCode(303);
        assertEquals("1", count("reply_request where dossier_id = '" + dossier.id + "'"));
    }

    @Test
    void a_party_that_was_merged_meanwhile_gets_one_letter() {
        Document form = opened(first);
        Desk editor = Desk.as(Given.editor());
        String merge = "/desk/parties/" + german.id + "/merge";
        editor.post(merge, Desk.filled(editor.page(merge + "?into=" + written.id), "main form[method=post]")).then().statusCode(303);
        send(form, Map.of()).then().statusCode(303);
        send(form, Map.of()).then().statusCode(303);
        assertEquals(written.id.toString(), Tables.value("select string_agg(party_id::text, ',') from reply_request where dossier_id = '" + dossier.id + "'"));
    }

    @Test
    void a_typed_address_is_used_and_kept_with_its_party_by_one_tick() {
        Document form = opened(second);
        List<String> beside = form.select("[name=addressId]").eachAttr("value");
        List<String> typed = beside.stream().map(id -> id.equals(called.id.toString()) ? "pers@gemeente.example" : "").toList();
        send(form, Map.of("address", typed, "keepAddress", "true")).then().statusCode(303);
        assertTrue(letter(called).contains("To " + called.name));
        assertEquals("pers@gemeente.example", Tables.value("select mail from contact where party_id = '" + called.id + "'"));
    }

    @Test
    void other_claims_show_other_parties_and_nothing_typed_is_lost() {
        Document form = desk.page(path);
        assertTrue(form.select("#ask").isEmpty(), "no claim is chosen yet");
        Document shown = Desk.page(post(desk, form, Map.of("claims", first.id, "then", "show")));
        assertEquals(2, shown.select("#ask .choice input[name=ask][checked]").size());
        Document more = Desk.page(post(desk, shown, Map.of("claims", List.of(first.id, second.id), "ask", List.of(written.id), "questions", "Kept.",
                "then", "show")));
        assertEquals("Kept.", more.select("#questions").first().wholeText().strip());
        assertEquals(List.of(written.id.toString()), more.select("#ask .choice input[name=ask][checked]").eachAttr("value"),
                "a tick that was taken away stays so");
        assertTrue(more.text().contains(called.name));
    }

    @Test
    void five_hundred_parties_are_asked_in_one_act() {
        Claim claim = Given.claim(dossier, claimant, Given.unique("They all knew"), checker);
        String name = Given.unique("Many");
        Tables.change("insert into party (id, name, kind, about, version) select gen_random_uuid(), '" + name + " ' || n, 'COMPANY', '', 0"
                + " from generate_series(1, 500) n");
        Tables.change("insert into claim_concern (claim_id, party_id, position) select '" + claim.id + "', id, row_number() over (order by id) - 1"
                + " from party where name like '" + name + " %'");
        Tables.change("insert into contact (id, party_id, position, mail, note, version) select gen_random_uuid(), id, 0, 'press@' || left(id::text, 8)"
                + " || '.example', '', 0 from party where name like '" + name + " %'");
        Document form = opened(claim);
        assertEquals(500, form.select("#ask input[name=ask][checked]").size());
        send(form, Map.of()).then().statusCode(303);
        assertEquals("500", count("reply_request where dossier_id = '" + dossier.id + "'"));
        assertEquals(500, desk.page(path + "/" + batch(form)).select("section[aria-labelledby=letters] li").size());
    }

    private Document opened(Claim... claims) {
        return desk.page(path + "?" + String.join("&", List.of(claims).stream().map(claim -> "claim=" + claim.id).toList()));
    }

    private static UUID batch(Document form) {
        return UUID.fromString(form.select("[name=id]").val());
    }

    private Response send(Document form, Map<String, ?> typed) {
        return send(desk, form, typed);
    }

    private Response send(Desk who, Document form, Map<String, ?> typed) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("then", "send"));
        all.putAll(typed);
        return post(who, form, all);
    }

    private Response post(Desk who, Document form, Map<String, ?> typed) {
        Map<String, Object> fields = new LinkedHashMap<>(Desk.filled(form, "#form"));
        fields.putAll(typed);
        return who.post(path, fields);
    }

    private String letter(Party party) {
        String id = Tables.value("select id from reply_request where dossier_id = '" + dossier.id + "' and party_id = '" + party.id
                + "' order by created_at desc limit 1");
        return desk.page("/desk/replies/" + id).select("section[aria-labelledby=letter] .verbatim").first().wholeText();
    }

    private static String count(String from) {
        return Tables.value("select count(*) from " + from);
    }
}
