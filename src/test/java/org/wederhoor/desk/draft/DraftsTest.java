package org.wederhoor.desk.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
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
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

@QuarkusTest
class DraftsTest {

    private final Desk editor = Desk.as(Given.editor());
    private final Claim claim = Given.claim(Given.checker());
    private final String page = "/desk/claims/" + claim.id;
    private final String verdict = page + "/verdict";

    @Test
    void words_that_were_not_saved_are_offered_and_come_back_in_their_form() {
        keep("Half a rationale");
        Document offered = editor.page(page);
        assertEquals("You have an unsaved draft from a moment ago.", offered.select("section.notice p").text());
        assertEquals("", offered.select("textarea[name=rationale]").text());
        Response restored = editor.post(verdict, "restore", offered.select("button[name=restore]").val());
        assertEquals(200, restored.statusCode());
        Document shown = Desk.page(restored);
        assertEquals("Half a rationale", shown.select("textarea[name=rationale]").text());
        assertTrue(shown.select("input[name=mark][value=DENIED]").hasAttr("checked"));
        assertTrue(shown.select("button[name=restore]").isEmpty());
        assertEquals("0", count("verdict where claim_id = '" + claim.id + "'"));
        assertEquals("0", count("journal_entry where thing_id = '" + claim.id + "'"));
    }

    @Test
    void words_in_another_language_come_back_too_and_none_of_those_that_the_page_showed_beside_the_form() {
        String translated = "rationale." + OtherLanguage.TAG;
        editor.post("/desk/drafts", "draftPath", verdict, "id", "", "version", "", "rationale", "Half a rationale", translated, "Half of it too",
                "conflict", "*rationale", "theirs.rationale", "A colleague’s").then().statusCode(204);
        assertFalse(Tables.value("select fields from draft where path = '" + verdict + "'").contains("colleague"));
        String draft = editor.page(page).select("button[name=restore]").val();
        Document shown = Desk.page(editor.post(verdict, "restore", draft));
        assertEquals("Half of it too", shown.select("textarea[name=" + translated + "]").text());
    }

    @Test
    void saving_the_form_lets_go_of_its_draft_and_a_refused_one_does_not() {
        keep("Half a rationale");
        editor.post(verdict, "id", Ids.next(), "mark", "WRONG", "rationale", "Whole").then().statusCode(422);
        assertEquals("1", drafts());
        editor.post(verdict, "id", Ids.next(), "mark", "DENIED", "rationale", "Whole").then().statusCode(303);
        assertEquals("0", drafts());
    }

    @Test
    void a_draft_that_says_what_its_page_says_is_not_offered() {
        Account reviewer = Given.editor();
        Claim published = Given.claim(Given.checker());
        Given.published(published, Given.checker(), reviewer);
        String review = "/desk/reviews/" + Given.submissionOf(Given.submitted(Given.claim(Given.checker()), Given.checker()));
        editor.post(review + "/reviewer", "version", "", "reviewer", reviewer.id).then().statusCode(303);
        Claim drafted = Given.claim(Given.checker());
        Given.draft(drafted, Given.checker());
        Source source = Given.source(drafted.dossier, "Report");
        Party party = Given.party("Party");
        Statement statement = Given.statement(drafted.dossier, party, source, "No.");
        String answer = Given.answer(drafted, statement, Stance.DENIES).id.toString();
        String asked = "/desk/replies/" + Given.asked(party, drafted).id;
        String unsent = "/desk/replies/" + Given.asked(party, drafted, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2))).id;
        String dossier = "/desk/dossiers/" + drafted.dossier.id;
        for (String opened : List.of(page, "/desk/claims/" + published.id, "/desk/claims/" + drafted.id, review, asked, unsent, unsent + "/edit",
                "/desk/claims/" + drafted.id + "/edit", "/desk/answers/" + answer + "/edit", "/desk/statements/" + statement.id,
                "/desk/sources/" + source.id + "/edit", "/desk/parties/" + party.id + "/edit",
                "/desk/contacts/" + Given.contact(party, "press@example.org").id + "/edit", "/desk/parties/" + party.id + "/contacts/new", dossier + "/edit",
                dossier + "/claims/new", dossier + "/statements/new", dossier + "/sources/new", dossier + "/replies/new",
                dossier + "/replies/all?claim=" + drafted.id, "/desk/parties/new", "/desk/dossiers/new",
                "/desk/claims/" + published.id + "/corrections/new")) {
            Document shown = editor.page(opened);
            assertFalse(shown.select("form[data-autosave]").isEmpty(), opened);
            Map<String, List<Object>> form = Desk.filled(shown, "form[data-autosave]");
            editor.post("/desk/drafts", form).then().statusCode(204);
            assertTrue(editor.page(opened).select("button[name=restore]").isEmpty(), opened + " " + form);
        }
    }

    @Test
    void the_newest_words_replace_the_ones_before_them() {
        keep("First");
        keep("Second");
        assertEquals("1", drafts());
        assertTrue(Tables.value("select fields from draft where path = '" + verdict + "'").contains("Second"));
    }

    @Test
    void two_new_things_that_are_typed_at_once_are_two_drafts() {
        Dossier dossier = Given.dossier();
        String form = "/desk/dossiers/" + dossier.id + "/claims";
        for (String sentence : new String[] {"The first.", "The second."}) {
            editor.post("/desk/drafts", "draftPath", form, "id", Ids.next(), "version", "", "sentence", sentence).then().statusCode(204);
        }
        Document blank = editor.page(form + "/new");
        assertEquals(2, blank.select("button[name=restore]").size());
        Document shown = Desk.page(editor.post(form, "restore", blank.select("button[name=restore]").first().val()));
        assertEquals("The second.", shown.select("textarea[name=sentence]").text());
        assertEquals("0", count("claim where dossier_id = '" + dossier.id + "'"));
    }

    @Test
    void five_drafts_are_offered_and_those_that_say_nothing_hide_none() {
        String form = "/desk/dossiers/" + Given.dossier().id + "/claims";
        for (String sentence : "The first.; ; ; ; ; ; ".split(";")) {
            draft(form, sentence);
        }
        assertEquals(1, editor.page(form + "/new").select("button[name=restore]").size());
        for (int i = 2; i <= 7; i++) {
            draft(form, "Number " + i + ".");
        }
        Document blank = editor.page(form + "/new");
        assertEquals(5, blank.select("button[name=restore]").size());
        Document shown = Desk.page(editor.post(form, "restore", blank.select("button[name=restore]").first().val()));
        assertEquals("Number 7.", shown.select("textarea[name=sentence]").text());
    }

    private void draft(String form, String sentence) {
        editor.post("/desk/drafts", "draftPath", form, "id", Ids.next(), "version", "", "sentence", sentence).then().statusCode(204);
    }

    @Test
    void nobody_sees_restores_or_discards_a_colleagues_draft() {
        keep("Mine alone");
        String id = Tables.value("select id from draft where path = '" + verdict + "'");
        Desk colleague = Desk.as(Given.editor());
        assertFalse(colleague.get(page).asString().contains(id));
        Response refused = colleague.post(verdict, "restore", id);
        assertEquals(404, refused.statusCode());
        assertFalse(refused.asString().contains("Mine alone"));
        colleague.post("/desk/drafts/" + id + "/discard", "back", page).then().statusCode(303);
        assertEquals("1", drafts());
    }

    @Test
    void a_draft_is_restored_into_its_own_form_alone() {
        keep("Mine");
        String id = Tables.value("select id from draft where path = '" + verdict + "'");
        editor.post("/desk/claims/" + Given.claim(Given.checker()).id + "/verdict", "restore", id).then().statusCode(404);
        editor.post(verdict, "restore", Ids.next()).then().statusCode(404);
    }

    @Test
    void a_draft_is_discarded_and_the_page_opened_again() {
        keep("Not worth it");
        String id = Tables.value("select id from draft where path = '" + verdict + "'");
        Response answer = editor.post("/desk/drafts/" + id + "/discard", "back", page);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith(page));
        assertEquals("0", drafts());
    }

    @Test
    void no_draft_leads_away_from_the_desk() {
        for (String elsewhere : new String[] {"", "/", "//example.org", "https://example.org", "/desk/../x", "/desk//example.org"}) {
            editor.post("/desk/drafts/" + Ids.next() + "/discard", "back", elsewhere).then().statusCode(404);
            editor.post("/desk/drafts", "draftPath", elsewhere, "title", "x").then().statusCode(404);
        }
    }

    @Test
    void a_draft_that_is_too_large_is_refused_and_the_one_before_it_stays() {
        keep("Small");
        editor.post("/desk/drafts", "draftPath", verdict, "rationale", "a".repeat(1_000_001)).then().statusCode(413);
        assertTrue(Tables.value("select fields from draft where path = '" + verdict + "'").contains("Small"));
    }

    @Test
    void a_draft_needs_the_session_and_the_forms_token() {
        editor.post("/desk/drafts", "token", "wrong", "draftPath", verdict, "rationale", "x").then().statusCode(409);
        Desk.signedOut().post("/desk/drafts", "draftPath", verdict, "rationale", "x").then().statusCode(401);
        assertEquals("0", drafts());
    }

    @Test
    void no_password_and_no_token_is_kept() {
        editor.post("/desk/drafts", "draftPath", verdict, "rationale", "x", "passwordAgain", "hush").then().statusCode(204);
        String fields = Tables.value("select fields from draft where path = '" + verdict + "'");
        assertFalse(fields.contains("hush") || fields.contains(editor.token()), fields);
    }

    @Test
    void signs_that_no_field_may_hold_are_kept_and_refused_only_when_they_are_saved() {
        keep("a\u0000b");
        Document offered = editor.page(page);
        assertEquals(200, editor.post(verdict, "restore", offered.select("button[name=restore]").val()).statusCode());
    }

    @Test
    void drafts_of_more_than_thirty_days_ago_go() {
        keep("Old");
        Tables.change("update draft set saved_at = now() - interval '31 days' where path = '" + verdict + "'");
        assertTrue(editor.page(page).select("button[name=restore]").isEmpty());
        editor.post("/desk/drafts", "draftPath", "/desk/parties", "name", "x").then().statusCode(204);
        assertEquals("0", drafts());
    }

    @Test
    void a_stale_save_offers_either_text_or_both_and_saves_none_of_them_yet() {
        editor.post(verdict, "id", Ids.next(), "mark", "DENIED", "rationale", "Before").then().statusCode(303);
        Map<String, List<Object>> mine = Desk.filled(editor.page(page), "form.columns");
        Desk colleague = Desk.as(Given.editor());
        save(colleague, Desk.filled(colleague.page(page), "form.columns"), "DENIED", "Theirs").then().statusCode(303);

        Response stale = save(editor, mine, "UNVERIFIED", "Mine");
        assertEquals(409, stale.statusCode());
        Document both = take(stale, "rationale:both");
        assertEquals("Theirs\n\nMine", both.select("textarea[name=rationale]").first().wholeText().strip().replace("\r\n", "\n"));
        assertEquals(1, both.select(".compare").size());
        assertTrue(both.text().contains("Somebody else saved this while you were writing"));
        Document kept = take(stale, "rationale:mine");
        assertEquals("Mine", kept.select("textarea[name=rationale]").text());
        Document taken = take(stale, "rationale:theirs");
        assertEquals("Theirs", taken.select("textarea[name=rationale]").text());
        Document marked = Desk.page(editor.post(verdict, fields(taken, "mark:theirs")));
        assertTrue(marked.select("input[name=mark][value=DENIED]").hasAttr("checked"));
        assertEquals(0, marked.select(".compare").size());
        assertEquals("Theirs", Tables.value("select rationale from verdict where claim_id = '" + claim.id + "'"));

        editor.post(verdict, fields(both, null)).then().statusCode(303);
        assertEquals("Theirs\n\nMine", Tables.value("select rationale from verdict where claim_id = '" + claim.id + "'"));
    }

    private Document take(Response page, String choice) {
        assertFalse(Desk.page(page).select("button[name=take][value=" + choice + "]").isEmpty(), choice);
        Response again = editor.post(verdict, fields(Desk.page(page), choice));
        assertEquals(200, again.statusCode());
        return Desk.page(again);
    }

    private static Map<String, Object> fields(Document page, String choice) {
        Map<String, Object> fields = new LinkedHashMap<>(Desk.filled(page, "form.columns"));
        fields.putAll(Desk.filled(page, "[form=form]"));
        page.select("form.columns input[name=mark][checked]").forEach(mark -> fields.put("mark", mark.val()));
        if (choice != null) {
            fields.put("take", choice);
        }
        return fields;
    }

    private static Response save(Desk who, Map<String, List<Object>> opened, String mark, String rationale) {
        Map<String, Object> fields = new LinkedHashMap<>(opened);
        fields.put("mark", mark);
        fields.put("rationale", rationale);
        return who.post("/desk/claims/" + opened.get("claim").get(0) + "/verdict", fields);
    }

    private void keep(String rationale) {
        editor.post("/desk/drafts", "draftPath", verdict, "id", "", "version", "", "mark", "DENIED",
                "rationale", rationale).then().statusCode(204);
    }

    private String drafts() {
        return count("draft where path = '" + verdict + "'");
    }

    private static String count(String from) {
        return Tables.value("select count(*) from " + from);
    }
}
