package org.wederhoor.desk.party;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyWords;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

@QuarkusTest
class MergeTest {

    private Account editor;
    private Account checker;
    private Desk desk;
    private Dossier dossier;
    private Party from;
    private Party into;

    @BeforeEach
    void there_are_two_that_are_one() {
        editor = Given.editor();
        checker = Given.checker();
        desk = Desk.as(editor);
        dossier = Given.dossier();
        from = Given.partyOf(dossier, "VodafoneZiggo");
        into = Given.party("Vodafone/Ziggo");
    }

    @Test
    void every_link_moves_and_none_is_lost() {
        Claim claim = Given.claim(dossier, from, Given.unique("Claim"), checker, from);
        Source source = Given.archived(dossier, "They said: “We said so.”");
        Statement statement = Given.statement(dossier, from, source, "We said so.");
        Given.answer(claim, statement, Stance.DENIES);
        Appearance appearance = Given.appearance(claim, source, true, "They said");
        Given.made(() -> {
            Party here = Party.findById(from.id);
            Statement.<Statement>findById(statement.id).saidTo = here;
            Statement.<Statement>findById(statement.id).relayedBy = here;
            Source.<Source>findById(source.id).outlet = here;
            Source.<Source>findById(source.id).agency = here;
            Appearance.<Appearance>findById(appearance.id).ofParty = here;
            return null;
        });
        Tables.change("insert into suggestion (id, source_id, party_id, said_to_id, speaker, stance, start_at, end_at, dismissed, version)"
                + " values ('" + Ids.next() + "', '" + source.id + "', '" + from.id + "', '" + from.id + "', 'They', 'OTHER', 0, 9, false, 0)");
        Given.asked(from, claim);
        Given.contact(from, "press@example.org");
        Map<String, Long> before = references(from.id);
        assertTrue(before.values().stream().allMatch(count -> count > 0), "each column is tried: " + before);

        merge().then().statusCode(303).header("Location", endsWith("/desk/parties/" + into.id));
        assertEquals(before, references(into.id));
        assertTrue(references(from.id).values().stream().allMatch(count -> count == 0), references(from.id).toString());
        for (Object thing : List.of(from.id, into.id, claim.id, dossier.id)) {
            assertEquals(1, Given.<Long>made(() -> JournalEntry.count("thingId = ?1 and verb = ?2", thing, Verb.MERGED)));
        }
    }

    @Test
    void what_would_read_oddly_of_the_two_as_one_is_said_before() {
        Claim about = Given.claim(dossier, from, Given.unique("About"), checker, into);
        Claim answered = Given.claim(dossier, Given.party("Claimant"), Given.unique("Answered"), checker, from, into);
        Claim own = Given.claim(dossier, into, Given.unique("Own"), checker);
        Source source = Given.archived(dossier, "They said: “We said so.”");
        Statement fromSays = Given.statement(dossier, from, source, "We said so.");
        Statement intoSays = Given.statement(dossier, into, source, "They said");
        Given.answer(answered, fromSays, Stance.DENIES);
        Given.answer(answered, intoSays, Stance.CONFIRMS);
        Given.answer(own, fromSays, Stance.CONFIRMS);
        Given.asked(from, about);
        Given.asked(into, about);
        Appearance appearance = Given.appearance(about, source, true, "They said");
        Given.made(() -> {
            Statement.<Statement>findById(fromSays.id).saidTo = Party.findById(into.id);
            Source.<Source>findById(source.id).outlet = Party.findById(from.id);
            Source.<Source>findById(source.id).agency = Party.findById(into.id);
            Appearance.<Appearance>findById(appearance.id).ofParty = Party.findById(into.id);
            return null;
        });
        Element odd = desk.page("/desk/parties/" + from.id + "/merge?into=" + into.id).selectFirst("section[aria-labelledby=odd]");
        assertEquals(List.of("The page would say “Claimed by %s. Concerns %s.”", "%s would answer its own claim:", "%s would answer one claim twice:",
                "%s would have been asked twice about one claim:", "%s would have told itself, or be relayed by itself:",
                "%s would credit itself as its news agency:", "%s would be its own source for the claim:").stream()
                .map(each -> each.replace("%s", into.name)).toList(), odd.select("p[dir=auto]").eachText());
        assertEquals(List.of(about.sentence, own.sentence, answered.sentence, about.sentence, fromSays.title, source.label, about.sentence),
                odd.select("li").eachText());
        odd.select("li a").eachAttr("href").forEach(path -> desk.get(path).then().statusCode(200));
        merge().then().statusCode(303);
    }

    @Test
    void where_nothing_reads_oddly_nothing_is_said() {
        Given.claim(dossier, from, Given.unique("About"), checker, from);
        Given.answer(Given.claim(dossier, Given.party("Claimant"), Given.unique("Answered"), checker, into),
                Given.statement(dossier, from, Given.archived(dossier, "They said so."), "They said so."), Stance.DENIES);
        assertTrue(desk.page("/desk/parties/" + from.id + "/merge?into=" + into.id).select("section[aria-labelledby=odd]").isEmpty());
    }

    @Test
    void what_named_both_names_the_one_once_and_keeps_its_order() {
        Given.made(() -> Dossier.<Dossier>findById(dossier.id).parties.add(Party.findById(into.id)));
        Party first = Given.party("First");
        Party last = Given.party("Last");
        Claim claim = Given.claim(dossier, first, Given.unique("Claim"), checker, first, from, into, last);
        Claim other = Given.claim(dossier, first, Given.unique("Claim"), checker, last, from, first);

        merge().then().statusCode(303);
        assertEquals(List.of(first.id, into.id, last.id), concerns(claim));
        assertEquals(List.of(last.id, into.id, first.id), concerns(other));
        assertEquals(List.of(into.id), Given.made(() -> Party.of(dossier).stream().map(each -> each.id).toList()));
    }

    @Test
    void its_names_become_other_names_once_each_and_what_is_said_of_both_is_joined() {
        describe(from, "A provider.", "It bids.", "Ziggo", into.name.toUpperCase(), "VZ");
        describe(into, "A company.", "It bids.", "ziggo");
        merge().then().statusCode(303);
        Given.made(() -> {
            Party party = Party.findById(into.id);
            assertEquals(List.of("ziggo", from.name, "VZ"), List.copyOf(party.aliases));
            assertEquals("A company.\nA provider.", party.about);
            assertEquals("It bids.", party.interest);
            return null;
        });
        assertEquals(List.of(into.name), Desk.page(desk.asks().queryParam("q", from.name).get("/desk/parties")).select("main h2").eachText());
    }

    @Test
    void what_is_joined_into_too_long_a_text_is_mended_before_it_is_merged() {
        describe(from, "a".repeat(600), "");
        describe(into, "b".repeat(600), "");
        Document page = Desk.page(merge());
        assertEquals(1, page.select("#about-error").size());
        assertNull(Given.made(() -> Party.<Party>findById(from.id).mergedInto));
        Map<String, List<Object>> form = Desk.filled(page, "main form.form");
        form.put("about", List.of("Both."));
        desk.post("/desk/parties/" + from.id + "/merge", form).then().statusCode(303);
        assertEquals("Both.", Given.made(() -> Party.<Party>findById(into.id).about));
    }

    @Test
    void the_page_before_says_what_moves_and_what_it_does_to_verdicts() {
        Given.claim(dossier, from, Given.unique("Claim"), checker, from);
        Document page = ask(into.id);
        assertEquals(List.of("1 claim that it makes", "1 claim that concerns it", "1 dossier that it is in"),
                page.select("section[aria-labelledby=moves] li").eachText());
        assertTrue(page.select(".notice").text().contains("no longer hold"));
        assertFalse(desk.page("/desk/parties/" + from.id + "/merge").select("#into option").eachAttr("value").contains(from.id.toString()));
    }

    @Test
    void a_merged_party_is_offered_nowhere_and_its_page_leads_to_the_other() {
        merge().then().statusCode(303);
        desk.get("/desk/parties/" + from.id).then().statusCode(303).header("Location", endsWith("/desk/parties/" + into.id));
        desk.get("/desk/parties/" + from.id + "/edit").then().statusCode(303).header("Location", endsWith(into.id + "/edit"));
        desk.get("/desk/parties/" + from.id + "/merge").then().statusCode(303);
        assertFalse(desk.page("/desk/dossiers/" + dossier.id + "/claims/new").select("option").eachAttr("value").contains(from.id.toString()));
        assertNull(Given.made(() -> Party.named(from.name)), "its name is free");
        assertEquals(409, desk.post("/desk/parties/" + from.id, "version", 1, "name", from.name, "kind", "COMPANY", "about", "Typed words.").statusCode());
        assertTrue(desk.page("/desk/parties/" + into.id).select("dl.facts").text().contains(from.name));

        Party third = Given.party("Third");
        from = into;
        into = third;
        merge().then().statusCode(303);
        assertEquals(third.id, Given.made(() -> Party.survivor(from.id).id));
    }

    @Test
    void with_itself_or_with_a_merged_one_it_is_refused_in_words() {
        Response itself = desk.get("/desk/parties/" + from.id + "/merge?into=" + from.id);
        assertEquals(422, itself.statusCode());
        assertEquals("A party cannot be merged with itself. Choose another one.", Desk.page(itself).select("#into-error").text());
        assertEquals(422, desk.post("/desk/parties/" + from.id + "/merge", "into", from.id, "version", 0, "intoVersion", 0).statusCode());
        assertEquals(422, desk.get("/desk/parties/" + from.id + "/merge?into=nonsense").statusCode());

        merge().then().statusCode(303);
        Party third = Given.party("Third");
        Response merged = desk.post("/desk/parties/" + third.id + "/merge", "into", from.id, "version", 0, "intoVersion", 1);
        assertEquals(422, merged.statusCode());
        assertTrue(Desk.page(merged).select("#into-error").text().contains("itself merged"));
        Response twice = desk.post("/desk/parties/" + from.id + "/merge", "into", third.id, "version", 1, "intoVersion", 0);
        assertEquals(409, twice.statusCode());
        assertTrue(Desk.page(twice).text().contains("already been merged into another one"));
    }

    @Test
    void sent_twice_it_merges_once() {
        Map<String, List<Object>> form = Desk.filled(ask(into.id), "main form.form");
        for (int i = 0; i < 2; i++) {
            desk.post("/desk/parties/" + from.id + "/merge", form).then().statusCode(303).header("Location", endsWith(into.id.toString()));
        }
        assertEquals(List.of(from.name), Given.made(() -> List.copyOf(Party.<Party>findById(into.id).aliases)));
    }

    @Test
    void a_party_that_changed_since_is_not_merged() {
        for (Party changed : List.of(from, into)) {
            Map<String, List<Object>> form = Desk.filled(ask(into.id), "main form.form");
            describe(changed, Given.unique("Changed"), "");
            assertEquals(409, desk.post("/desk/parties/" + from.id + "/merge", form).statusCode());
            assertNull(Given.made(() -> Party.<Party>findById(from.id).mergedInto));
        }
    }

    @Test
    void a_statement_stays_superseded_by_the_other() {
        Source source = Given.source(dossier, "Krant");
        Statement first = Given.statement(dossier, from, source, "We never noticed.");
        Statement second = Given.statement(dossier, from, source, "We did notice.");
        Tables.change("update statement set superseded_by = '" + second.id + "' where id = '" + first.id + "'");
        merge().then().statusCode(303);
        assertEquals(second.id + " " + into.id,
                Tables.value("select superseded_by || ' ' || party_id from statement where id = '" + first.id + "'"));
    }

    @Test
    void a_checker_does_not_merge() {
        Desk.as(checker).get("/desk/parties/" + from.id + "/merge").then().statusCode(403);
        assertEquals(403, Desk.as(checker).post("/desk/parties/" + from.id + "/merge", "into", into.id).statusCode());
        assertTrue(Desk.as(checker).page("/desk/parties/" + from.id).select("a[href$=/merge]").isEmpty());
    }

    @Test
    void readers_go_on_seeing_the_name_that_was_published() {
        Claim claim = Given.claim(dossier, from, Given.unique("Claim"), checker, from);
        Edition edition = Given.published(claim, checker, editor);
        String slug = Tables.value("select slug from party where id = '" + from.id + "'");
        String content = Tables.value("select content from edition where id = '" + edition.id + "'");
        merge().then().statusCode(303);
        assertEquals(slug, Tables.value("select slug from party where id = '" + from.id + "'"));
        assertEquals(content, Tables.value("select content from edition where id = '" + edition.id + "'"));
        String page = Tables.value("select slug from claim where id = '" + claim.id + "'");
        assertTrue(Desk.signedOut().page("/claims/" + page).text().contains(from.name));
    }

    @Test
    void a_submission_that_names_it_no_longer_holds() {
        Claim claim = Given.claim(dossier, from, Given.unique("Claim"), checker, from);
        Verdict verdict = Given.submitted(claim, checker);
        assertTrue(Given.<Boolean>made(() -> Given.locked(verdict).submission.stillHolds()));
        merge().then().statusCode(303);
        assertFalse(Given.<Boolean>made(() -> Given.locked(verdict).submission.stillHolds()));
    }

    @Test
    void a_form_that_was_open_names_the_party_that_stays() {
        Claim claim = Given.claim(dossier, from, Given.unique("Claim"), checker, from);
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/claims/" + claim.id + "/edit"), "main form.form");
        merge().then().statusCode(303);
        form.put("sentence", List.of("It is worded anew."));
        desk.post("/desk/claims/" + claim.id, form).then().statusCode(303);
        assertEquals(into.id, Given.made(() -> Claim.<Claim>findById(claim.id).claimant.id));
        assertEquals(List.of(into.id), concerns(claim));
    }

    @Test
    void whoever_is_just_writing_its_name_is_waited_for_or_follows() throws Exception {
        Claim claim = Given.claim(dossier, Given.party("Claimant"), Given.unique("Claim"), checker);
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> Given.made(() -> {
            Claim.locked(claim.id).claimant = Party.findById(from.id);
            Claim.flush();
            written.countDown();
            pause();
            return null;
        }));
        assertTrue(written.await(10, TimeUnit.SECONDS));
        merge().then().statusCode(303);
        writing.get(10, TimeUnit.SECONDS);
        assertEquals(into.id, Given.made(() -> Claim.<Claim>findById(claim.id).claimant.id));

        Tables.change("update claim set claimant_id = '" + from.id + "' where id = '" + claim.id + "'");
        assertEquals(into.id.toString(), Tables.value("select claimant_id from claim where id = '" + claim.id + "'"));
    }

    @Test
    void the_database_merges_a_party_once_and_only_into_one_that_stands() {
        merge().then().statusCode(303);
        Party third = Given.party("Third");
        assertThrows(IllegalStateException.class, () -> Tables.change("update party set merged_into = null where id = '" + from.id + "'"));
        assertThrows(IllegalStateException.class,
                () -> Tables.change("update party set merged_into = '" + third.id + "' where id = '" + from.id + "'"));
        assertThrows(IllegalStateException.class,
                () -> Tables.change("update party set merged_into = '" + from.id + "' where id = '" + third.id + "'"));
        assertThrows(IllegalStateException.class,
                () -> Tables.change("update party set merged_into = '" + third.id + "' where id = '" + third.id + "'"));
    }

    private Document ask(UUID other) {
        return desk.page("/desk/parties/" + from.id + "/merge?into=" + other);
    }

    private Response merge() {
        return desk.post("/desk/parties/" + from.id + "/merge", Desk.filled(ask(into.id), "main form.form"));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(Party party, String about, String interest, String... aliases) {
        Given.made(() -> {
            Party here = Party.locked(party.id);
            here.describe(new PartyWords(here.name, here.kind, about, interest, List.of(aliases)));
            return null;
        });
    }

    private static List<UUID> concerns(Claim claim) {
        return Given.made(() -> Claim.<Claim>findById(claim.id).concerns.stream().map(each -> each.id).toList());
    }

    /** How often each column that refers to a party names this one, by table and column. */
    private static Map<String, Long> references(UUID party) {
        Map<String, Long> counts = new TreeMap<>();
        for (String column : Tables.value("select string_agg(c.conrelid::regclass || '.' || a.attname, ',') from pg_constraint c"
                + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) where c.contype = 'f'"
                + " and c.confrelid = 'party'::regclass and c.conrelid::regclass::text not in ('party', 'party_alias')").split(",")) {
            String[] parts = column.split("\\.");
            counts.put(column, Long.valueOf(Tables.value("select count(*) from " + parts[0] + " where " + parts[1] + " = '" + party + "'")));
        }
        return counts;
    }
}
