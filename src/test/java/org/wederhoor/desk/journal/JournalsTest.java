package org.wederhoor.desk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;
import org.wederhoor.web.language.Languages;

@QuarkusTest
class JournalsTest {

    @Inject
    Journal journal;

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Dossier dossier = Given.dossier();
    private final Party party = Given.partyOf(dossier, "Party");
    private final Claim claim = Given.claim(dossier, party, Given.unique("It is so"), checker, party);

    @Test
    void a_changed_claim_says_who_changed_what_from_what_to_what() {
        String before = claim.sentence;
        String after = Given.unique("It is not so");
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/claims/" + claim.id + "/edit"), "form.form");
        form.put("sentence", List.of(after));
        desk.post("/desk/claims/" + claim.id, form).then().statusCode(303);

        Element entry = entries(desk.page(ofClaim())).get(0);
        assertEquals(checker.fullName + " changed the claim " + after, entry.selectFirst(".entry-main > p").text());
        assertEquals("/desk/claims/" + claim.id, entry.selectFirst("a").attr("href"));
        assertEquals(List.of("Claim"), entry.select(".change .label").eachText());
        assertEquals(List.of(before), entry.select("del").eachText());
        assertEquals(List.of(after), entry.select("ins").eachText());
        assertFalse(entry.selectFirst("time").attr("datetime").isEmpty());
        assertEquals(checker.fullName + " wijzigde de bewering " + after,
                entries(desk.page("/nl" + ofClaim())).get(0).selectFirst(".entry-main > p").text());
    }

    @Test
    void a_draft_tells_its_mark_and_rationale_and_a_long_one_is_folded_away() {
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/claims/" + claim.id), "form.columns");
        form.put("mark", List.of("UNVERIFIED"));
        form.put("rationale", List.of("For *this* reason. ".repeat(40).strip()));
        desk.post("/desk/claims/" + claim.id + "/verdict", form).then().statusCode(303);

        Element entry = entries(desk.page(ofClaim())).get(0);
        assertEquals(List.of("Mark", "Rationale"), entry.select(".change .label").eachText());
        assertEquals("From nothing To unverified", entry.select(".change-texts").get(0).text());
        assertEquals(1, entry.select("details").size());
        assertTrue(entry.select("details ins").text().startsWith("For *this* reason."), entry.text());
    }

    @Test
    void a_changed_statement_stands_in_the_journals_of_its_claim_and_its_dossier() {
        Source source = Given.archived(dossier, "They said: “We said so.” They said so.");
        Statement statement = Given.statement(dossier, party, source, "We said so.");
        Given.answer(claim, statement, Stance.CONFIRMS);
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/statements/" + statement.id), "form.form");
        String title = Given.unique("What it said");
        form.put("title", List.of(title));
        desk.post("/desk/statements/" + statement.id, form).then().statusCode(303);

        for (String path : List.of(ofClaim(), ofDossier())) {
            Element entry = entries(desk.page(path)).get(0);
            assertTrue(entry.text().contains("changed the statement " + title), entry.text());
            assertEquals(List.of(statement.title), entry.select("del").eachText());
            assertEquals(List.of(title), entry.select("ins").eachText());
        }
    }

    @Test
    void a_renamed_party_and_a_described_source_and_dossier_say_what_they_were() {
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/parties/" + party.id + "/edit"), "form.form");
        String name = Given.unique("Renamed");
        form.put("name", List.of(name));
        form.put("kind", List.of("PERSON"));
        desk.post("/desk/parties/" + party.id, form).then().statusCode(303);
        Element renamed = entries(desk.page(ofDossier())).get(0);
        assertEquals(List.of(party.name, "Company"), renamed.select("del").eachText());
        assertEquals(List.of(name, "Person"), renamed.select("ins").eachText());

        Source source = Given.source(dossier, "Source");
        form = Desk.filled(desk.page("/desk/sources/" + source.id + "/edit"), "form.form");
        form.put("headline", List.of("A headline"));
        desk.post("/desk/sources/" + source.id, form).then().statusCode(303);
        Element described = entries(desk.page(ofDossier())).get(0);
        assertTrue(described.text().contains("changed the source " + source.label), described.text());
        assertEquals("From nothing To A headline", described.select(".change-texts").first().text());

        form = Desk.filled(desk.page("/desk/dossiers/" + dossier.id + "/edit"), "form.form");
        form.put("summary", List.of("Told anew."));
        desk.post("/desk/dossiers/" + dossier.id, form).then().statusCode(303);
        assertEquals(List.of("What it is about."), entries(desk.page(ofDossier())).get(0).select("del").eachText());
    }

    @Test
    void a_claims_journal_holds_nothing_of_another_claim_and_a_dossiers_nothing_of_another_dossier() {
        Claim other = Given.claim(dossier, party, Given.unique("Something else"), checker);
        Claim elsewhere = Given.claim(Given.dossier(), party, Given.unique("Elsewhere"), checker);
        write(Verb.CREATED, Thing.CLAIM, claim.id, "here");
        write(Verb.CREATED, Thing.CLAIM, other.id, "beside it");
        write(Verb.CREATED, Thing.CLAIM, elsewhere.id, "elsewhere");
        assertEquals(List.of("here"), details(desk.page(ofClaim())));
        assertEquals(List.of("beside it", "here"), details(desk.page(ofDossier())));
    }

    @Test
    void fifty_entries_stand_on_a_page_and_the_next_goes_on_where_it_ends() {
        for (int number = 1; number <= 120; number++) {
            write(Verb.LINKED, Thing.CLAIM, claim.id, "entry " + number);
        }
        Document first = desk.page(ofClaim());
        assertEquals(50, entries(first).size());
        // an entry written meanwhile moves nothing from one page to another
        write(Verb.LINKED, Thing.CLAIM, claim.id, "entry 121");
        Document second = desk.page(next(first));
        Document third = desk.page(next(second));
        assertEquals(20, entries(third).size());
        assertEquals(0, third.select("a[rel=next]").size());
        Set<String> seen = new HashSet<>(details(first));
        seen.addAll(details(second));
        seen.addAll(details(third));
        assertEquals(120, seen.size());
        assertEquals("entry 120", details(first).get(0));
        assertEquals("entry 1", details(third).get(19));
        assertEquals(0, entries(desk.page(ofClaim() + "?before=0")).size());
    }

    @Test
    void the_whole_journal_is_for_chiefs_and_tells_of_accounts_too() {
        assertEquals(403, desk.get("/desk/journal").statusCode());
        assertEquals(403, Desk.as(Given.editor()).get("/desk/journal").statusCode());
        assertEquals(0, desk.page("/desk").select("nav a[href=/desk/journal]").size());
        write(Verb.EDITED, Thing.ACCOUNT, checker.id, "EDITOR");
        Desk chief = Desk.as(Given.chief());
        assertEquals(1, chief.page("/desk").select("nav a[href=/desk/journal]").size());
        Element entry = entry(chief.page("/desk/journal"), checker.fullName);
        assertEquals("A test changed the account " + checker.fullName, entry.selectFirst(".entry-main > p").text());
        assertEquals("editor", entry.select(".meta").text());
    }

    @Test
    void a_reply_request_stands_in_the_journals_of_the_claims_it_asks_about() {
        Party asked = Given.partyOf(dossier, "Asked");
        UUID request = Given.asked(asked, claim).id;
        write(Verb.REMINDED, Thing.REPLY_REQUEST, request, "by phone");
        for (String path : List.of(ofClaim(), ofDossier())) {
            Element entry = entry(desk.page(path), "by phone");
            assertEquals("A test recorded a reminder of the reply request to " + asked.name, entry.selectFirst(".entry-main > p").text());
            assertEquals("/desk/replies/" + request, entry.selectFirst("a").attr("href"));
        }
    }

    @Test
    void an_entry_about_what_has_no_page_is_printed_all_the_same() {
        String detail = Given.unique("what it was");
        Tables.change("insert into journal_entry (at, actor_name, verb, thing_type, thing_id, detail)"
                + " values (now(), 'A test', 'CREATED', 'something of later', '" + Ids.next() + "', '" + detail + "')");
        Element entry = entry(Desk.as(Given.chief()).page("/desk/journal"), detail);
        assertEquals("A test created something else", entry.selectFirst(".entry-main > p").text());
        assertEquals(detail, entry.select(".meta").text());
    }

    @Test
    void whatever_is_known_by_name_has_a_page() {
        assertEquals(List.of(Thing.OTHER), Stream.of(Thing.values()).filter(thing -> ThingPage.of(thing) == null).toList());
    }

    @Test
    void every_verb_has_words_in_every_language() {
        for (Locale language : Languages.built()) {
            JournalMessages words = OtherLanguage.words(JournalMessages.class, language);
            for (Verb verb : Verb.values()) {
                assertFalse(words.verb(verb).isBlank() || words.verb(verb).contains("_"), language + " " + verb);
            }
        }
    }

    @Test
    void what_never_was_is_not_found_and_what_was_written_before_says_no_change() {
        assertEquals(404, desk.get("/desk/claims/" + Ids.next() + "/journal").statusCode());
        assertEquals(404, desk.get("/desk/dossiers/" + Ids.next() + "/journal").statusCode());
        assertEquals("There are no entries yet.", desk.page(ofClaim()).select(".empty").text());
        write(Verb.EDITED, Thing.CLAIM, claim.id, null);
        assertEquals(0, entries(desk.page(ofClaim())).get(0).select(".change").size());
    }

    @Test
    void an_entry_has_both_sides_of_a_change_or_neither() {
        String sql = "insert into journal_entry (at, actor_name, verb, thing_type, thing_id, before_text, after_text)"
                + " values (now(), 'A test', 'EDITED', 'claim', '" + claim.id + "', %s)";
        Tables.change(sql.formatted("'{\"NOTE\":\"a\"}', '{\"NOTE\":\"b\"}'"));
        assertThrows(RuntimeException.class, () -> Tables.change(sql.formatted("'{}', null")));
    }

    private String ofClaim() {
        return "/desk/claims/" + claim.id + "/journal";
    }

    private String ofDossier() {
        return "/desk/dossiers/" + dossier.id + "/journal";
    }

    private void write(Verb verb, Thing thing, UUID id, String detail) {
        Given.made(() -> {
            journal.record(null, "A test", verb, thing, id, detail);
            return null;
        });
    }

    private static List<Element> entries(Document page) {
        return page.select("main .entries > .entry");
    }

    private static Element entry(Document page, String words) {
        return entries(page).stream().filter(each -> each.text().contains(words)).findFirst().orElseThrow();
    }

    private static List<String> details(Document page) {
        return page.select("main .entry-main > .meta").eachText();
    }

    private static String next(Document page) {
        return page.selectFirst("a[rel=next]").attr("href");
    }
}
