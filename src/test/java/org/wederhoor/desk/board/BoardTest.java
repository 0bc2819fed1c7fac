package org.wederhoor.desk.board;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Assignment;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

@QuarkusTest
class BoardTest {

    private Account writer;
    private Account editor;
    private Dossier dossier;
    private Desk desk;

    @BeforeEach
    void a_dossier_of_its_own() {
        writer = Given.checker();
        editor = Given.editor();
        dossier = Given.dossier();
        desk = Desk.as(editor);
    }

    @Test
    void each_claim_stands_in_the_stage_that_it_is_in() {
        Claim untouched = claim("Untouched");
        Claim drafted = claim("Drafted");
        Given.draft(drafted, writer);
        Claim asked = claim("Asked");
        Given.asked(Given.party("Asked"), asked, ReplyChannel.PHONE, Instant.now().plus(Duration.ofDays(2)));
        Claim silent = claim("Silent");
        Given.asked(Given.party("Silent"), silent, ReplyChannel.PHONE, Instant.now().plus(Duration.ofDays(2)));
        Tables.change("update reply_request set asked_at = now() - interval '2 days', deadline = now() - interval '1 day'"
                + " where id in (select request_id from reply_request_claim where claim_id = '" + silent.id + "')");
        Claim submitted = claim("Submitted");
        Given.submitted(submitted, writer);
        Claim approved = claim("Approved");
        Given.approved(approved, writer, editor);
        Claim published = claim("Published");
        Given.published(published, writer, editor);
        Claim withdrawn = claim("Withdrawn");
        Given.withdrawn(Given.published(withdrawn, writer, editor), Given.chief(), "Wrong.");
        Claim reported = claim("Reported");
        Edition edition = Given.published(reported, writer, editor);
        Given.reported(edition, "Wrong.");
        Claim reopened = claim("Reopened");
        Given.reopened(Given.published(reopened, writer, editor), Mark.DENIED, "More is known.", writer);
        Claim dropped = claim("Dropped");
        Given.dropped(dropped, writer);

        assertEquals(List.of(reported.sentence), inStage("ASKED"));
        assertEquals(List.of(untouched.sentence, drafted.sentence, silent.sentence, reopened.sentence, dropped.sentence), inStage("RESEARCH"));
        assertEquals(List.of(asked.sentence), inStage("WAITING"));
        assertEquals(List.of(submitted.sentence), inStage("REVIEW"));
        assertEquals(List.of(approved.sentence), inStage("APPROVED"));
        assertEquals(List.of(published.sentence, withdrawn.sentence), inStage("OUT"));
        assertEquals(List.of("1", "5", "1", "1", "1", "2"), board("").select(".board-count").eachText());
        assertEquals(List.of("withdrawn"), texts(board("&stage=OUT"), ".board-card .mark-none"));
        assertEquals(List.of(submitted.sentence), texts(board("&view=list&stage=REVIEW"), "th .claim"));
    }

    @Test
    void what_is_due_stands_first_and_says_so_when_it_is_late() {
        Claim whenever = claim("Whenever");
        Claim late = claim("Late");
        Claim soon = claim("Soon");
        due(late, "current_date - 3");
        due(soon, "current_date + 2");
        assertEquals(List.of(late.sentence, soon.sentence, whenever.sentence), inStage("RESEARCH"));
        assertEquals(1, board("").select(".due-late").size());
        assertEquals(List.of(late.sentence), listed("&due=LATE"));
        assertTrue(desk.page("/desk").select("a[href$=due=LATE]").text().startsWith("Overdue: "));
        assertEquals(List.of(soon.sentence), listed("&due=WEEK"));
        assertEquals(List.of(whenever.sentence), listed("&due=NONE"));
        assertEquals(List.of(), listed("&due=TODAY"));
        assertEquals(List.of(whenever.sentence, soon.sentence, late.sentence).size(), listed("&sort=-DUE").size());
        assertEquals(List.of(soon.sentence, late.sentence, whenever.sentence), listed("&sort=-DUE"), "what is due on no day comes last either way");
        Claim out = claim("Out");
        Given.published(out, writer, editor);
        due(out, "current_date - 3");
        assertEquals(List.of(late.sentence), listed("&due=LATE"), "what is out is late no more");
    }

    @Test
    void claims_are_narrowed_to_an_owner_to_nobodys_and_to_a_mark() {
        Claim theirs = claim("Theirs");
        Claim nobodys = claim("Nobodys");
        Tables.change("update claim_assignment set owner_id = null where claim_id = '" + nobodys.id + "'");
        Claim marked = Given.claim(dossier, Given.party("Claimant"), Given.unique("Marked"), editor);
        Given.draft(marked, Mark.DENIED, writer);
        assertEquals(List.of(theirs.sentence), listed("&owner=" + writer.id), "whoever worded it has it");
        assertEquals(List.of(marked.sentence), listed("&owner=" + editor.id));
        assertEquals(List.of(nobodys.sentence), listed("&owner=none"));
        assertEquals(List.of(marked.sentence), listed("&mark=DENIED"));
        assertEquals(List.of(theirs.sentence, nobodys.sentence), listed("&mark=NONE"));
        assertEquals(List.of(), listed("&owner=" + Ids.next()));
    }

    @Test
    void the_list_is_sorted_by_each_of_its_headings() {
        Claim b = claim("B");
        Claim a = claim("A");
        Given.submitted(a, writer);
        Desk.as(writer).post("/desk/claims/" + b.id + "/comments", "commentId", Ids.next(), "comment", "Look.").then().statusCode(303);
        assertEquals(List.of(a.sentence, b.sentence), listed("&sort=TITLE"));
        assertEquals(List.of(b.sentence, a.sentence), listed("&sort=-TITLE"));
        assertEquals(List.of(b.sentence, a.sentence), listed("&sort=STAGE"));
        assertEquals(List.of(a.sentence, b.sentence), listed("&sort=-STAGE"));
        assertEquals(List.of(b.sentence, a.sentence), listed("&sort=CHANGED"), "a comment is a change");
        assertEquals(2, listed("&sort=OWNER").size());
        assertEquals(List.of("descending"), board("&view=list&sort=-TITLE").select("[aria-sort]").eachAttr("aria-sort"));
    }

    @Test
    void a_long_list_goes_on_on_the_next_page_and_says_where_it_ends() {
        List<String> all = new ArrayList<>(IntStream.range(0, 51).mapToObj(i -> claim("Claim").sentence).toList());
        List<Document> pages = desk.pages(path("&view=list"), "main nav a[rel=next]");
        assertEquals(2, pages.size());
        assertEquals(all, pages.stream().flatMap(page -> texts(page, "th .claim").stream()).toList());
        assertEquals(20, board("").select(".board-card").size());
        assertEquals("51", board("").select("#stage-RESEARCH .board-count").text());
        assertTrue(board("").select(".board-stage > .meta a").attr("href").contains("view=list&stage=RESEARCH"));
        for (String page : List.of("3", "99999")) {
            assertTrue(board("&view=list&page=" + page).select(".empty").text().startsWith("The list ends before this page."));
        }
    }

    @Test
    void an_unknown_value_is_told_and_left_out() {
        claim("Some");
        Document page = desk.page("/desk/board?view=list&due=yesterday&sort=%00&stage=%27&mark=TRUE&owner=me&dossier=1&page=-1&what=1");
        assertTrue(page.select(".notice").text().contains("due=yesterday"), page.select(".notice").text());
        assertFalse(page.select("th .claim").isEmpty());
    }

    @Test
    void a_dossier_among_many_is_found_by_words_of_its_title() {
        Dossier old = Given.dossier("De Érvarenheid van Havenbrug");
        Claim its = Given.claim(old, Given.party("Claimant"), Given.unique("Its claim"), writer);
        claim("Another");
        for (int i = 0; i < 101; i++) {
            Given.dossier("Newer");
        }
        String number = old.title.substring(old.title.lastIndexOf(' ') + 1);
        assertTrue(desk.page("/desk/board").select("#filter-dossier option[value=" + old.id + "]").isEmpty());
        for (String view : List.of("", "&view=list")) {
            Document page = desk.page("/desk/board?titled=havenbrug ERVARENHEID " + number + view);
            assertEquals(List.of(its.sentence), texts(page, view.isEmpty() ? ".board-claim" : "th .claim"));
            assertEquals(old.id.toString(), page.select("#filter-dossier option[selected]").val(), "the only one is chosen");
            assertEquals("havenbrug ERVARENHEID " + number, page.select("#titled").val());
        }
        Document another = desk.page("/desk/board?view=list&titled=" + number + "&dossier=" + dossier.id);
        assertEquals(List.of(its.sentence), texts(another, "th .claim"), "the dossier was chosen before the words were typed");
        assertEquals(List.of(), texts(desk.page("/desk/board?view=list&titled=xyzzy%_'"), "th .claim"));
        assertEquals(old.id.toString(), desk.page("/desk/search?q=claim&titled=havenbrug " + number).select("#dossier option[selected]").val());
        for (String odd : List.of("%00", "%27%22%3C", "a".repeat(3000), "%F0%9F%98%80", "%ED%A0%80", "+", "%25")) {
            for (String path : List.of("/desk/board?titled=", "/desk/search?q=x&titled=", "/desk/dossiers?q=")) {
                assertEquals(200, desk.asks().urlEncodingEnabled(false).get(path + odd).statusCode(), path + odd);
            }
        }
    }

    @Test
    void ticked_claims_go_to_somebody_by_a_day_at_once() {
        Claim one = claim("One");
        Claim two = claim("Two");
        String day = LocalDate.now().plusDays(4).toString();
        assign("&view=list", List.of(one, two), "owner", editor.id, "due", day).then().statusCode(303)
                .header("Location", endsWith("/desk/board?view=list&dossier=" + dossier.id));
        for (Claim each : List.of(one, two)) {
            assertEquals(editor.id + " " + day, assigned(each));
            assertEquals(1, journal(each));
        }
        assign("", List.of(one), "owner", "none").then().statusCode(303);
        assertEquals("null " + day, assigned(one));
        assign("", List.of(one), "noDue", "true").then().statusCode(303);
        assertEquals("null null", assigned(one));
        assign("", List.of(two), "owner", editor.id).then().statusCode(303);
        assertEquals(1, journal(two), "what says so already is not done again");
        assertTrue(Desk.as(writer).page("/desk/claims/" + two.id + "/journal").text().contains(editor.fullName));
    }

    @Test
    void of_claims_that_changed_meanwhile_it_is_told_which_were_left_and_why() {
        Claim one = claim("One");
        Claim two = claim("Two");
        Account other = Given.checker();
        Object[] ticks = {tick(one), tick(two), Ids.next() + ":0", "nonsense"};
        assign("", List.of(two), "owner", other.id, "due", LocalDate.now().plusDays(1).toString()).then().statusCode(303);

        Response answer = post("", ticks, "owner", editor.id);
        assertEquals(409, answer.statusCode());
        String told = Desk.page(answer).select(".notice-error").text();
        assertTrue(told.startsWith("1 claim was changed. 3 were left as they are:"), told);
        assertTrue(told.contains(two.sentence + ": Somebody else changed this meanwhile. Now it is assigned to " + other.fullName), told);
        assertTrue(told.contains("There is no such claim."), told);
        assertEquals(editor.id + " null", assigned(one));
        assertTrue(assigned(two).startsWith(other.id.toString()));

        Document again = Desk.page(answer);
        assertEquals(List.of(tick(two)), again.select("[name=row][checked]").eachAttr("value"), "only what was left stays ticked");
        assertEquals(editor.id.toString(), again.select("[name=owner] option[selected]").last().val());
        post("", again.select("[name=row][checked]").eachAttr("value").toArray(), "owner", editor.id).then().statusCode(303);
        assertTrue(assigned(two).startsWith(editor.id.toString()));
    }

    @Test
    void what_cannot_be_is_refused_in_words_and_changes_nothing() {
        Claim one = claim("One");
        Account gone = Given.checker();
        Tables.change("update account set disabled_at = now() where id = '" + gone.id + "'");
        assertRefused(one, "owner", "This account is disabled. Choose somebody else.", "owner", gone.id);
        assertRefused(one, "owner", "Choose one of the options.", "owner", Ids.next());
        assertRefused(one, "owner", "Choose one of the options.", "owner", "somebody");
        assertRefused(one, "owner", "Choose who gets the claims, or a due day, or both.", "owner", "", "due", "");
        assertRefused(one, "due", "This day is past. Choose today or a later day.", "due", LocalDate.now().minusDays(2).toString());
        for (String day : List.of("9999-12-31", "2226-01-01")) {
            assertRefused(one, "due", "This day is more than ten years away. Check the year.", "due", day);
        }
        assertRefused(one, "due", "This day is past. Choose today or a later day.", "due", "0001-01-01");
        for (String day : List.of("tomorrow", "2026-02-30", "+12026-01-01", "29.11.2026", "2026-13-01")) {
            assertRefused(one, "due", "This is not a day. Give it as 2026-03-05.", "due", day);
        }
        Response none = post("", new Object[0], "owner", editor.id);
        assertEquals(422, none.statusCode());
        assertTrue(Desk.page(none).select(".notice-error").text().contains("Select at least one claim."));
        for (int number : List.of(201, 1000)) {
            Object[] many = IntStream.range(0, number).mapToObj(i -> Ids.next() + ":0").toArray();
            Response tooMany = post("", many, "owner", editor.id);
            assertEquals(422, tooMany.statusCode());
            assertTrue(Desk.page(tooMany).select(".notice-error").text().contains("At most 200 claims can be changed at once."));
        }
        Response noneShown = post("", new Object[] {tick(one)}, "owner", editor.id, "all", "true");
        assertEquals(422, noneShown.statusCode(), "all of nothing");
    }

    @Test
    void all_that_a_page_shows_goes_by_one_tick() {
        List<Claim> claims = List.of(claim("One"), claim("Two"), claim("Three"));
        for (String view : List.of("", "&view=list")) {
            Account to = Given.checker();
            List<Object> fields = new ArrayList<>(List.of("owner", to.id, "all", "true"));
            board(view).select("[name=shown]").eachAttr("value").forEach(shown -> fields.addAll(List.of("shown", shown)));
            assertEquals(10, fields.size());
            post(view, new Object[0], fields.toArray()).then().statusCode(303);
            claims.forEach(each -> assertTrue(assigned(each).startsWith(to.id.toString())));
        }
    }

    @Test
    void one_claim_ticked_twice_or_withdrawn_meanwhile_is_changed_once() {
        Claim one = claim("One");
        Edition edition = Given.published(one, writer, editor);
        Object tick = tick(one);
        Given.withdrawn(edition, Given.chief(), "It was wrong.");
        post("", new Object[] {tick, tick, tick}, "owner", editor.id).then().statusCode(303);
        assertEquals(1, journal(one));
        Response odd = post("", new Object[] {one.id, ":" + one.id, one.id + ":", one.id + ":-1", one.id + ":1:1", "\u0000:0"}, "owner", writer.id);
        assertEquals(409, odd.statusCode());
        assertTrue(Desk.page(odd).select(".notice-error").text().startsWith("No claim was changed. 6 were left as they are:"), odd.asString());
        assertEquals(1, journal(one));
    }

    @Test
    void a_desk_without_claims_says_how_they_come_and_a_stage_without_any_is_short() {
        claim("Some");
        assertEquals("None", board("").select("#stage-OUT ~ .meta").text());
        assertTrue(board("&owner=" + Ids.next()).select("#stage-RESEARCH ~ .meta").text().equals("None"));
    }

    private void assertRefused(Claim claim, String field, String words, Object... fields) {
        Response answer = assign("", List.of(claim), fields);
        assertEquals(422, answer.statusCode());
        Document page = Desk.page(answer);
        assertEquals(words, page.select("#" + field + "-error").text());
        assertEquals(List.of(tick(claim)), page.select("[name=row][checked]").eachAttr("value"));
        assertEquals(writer.id + " null", assigned(claim));
    }

    private Response assign(String query, List<Claim> claims, Object... fields) {
        return post(query, claims.stream().map(BoardTest::tick).toArray(), fields);
    }

    private Response post(String query, Object[] ticks, Object... fields) {
        List<Object> all = new ArrayList<>(List.of(fields));
        for (Object tick : ticks) {
            all.add("row");
            all.add(tick);
        }
        return desk.post("/desk/board/assign?dossier=" + dossier.id + query, all.toArray());
    }

    private static String tick(Claim claim) {
        return claim.id + ":" + Given.<Integer>made(() -> Assignment.<Assignment>findById(claim.id).version);
    }

    private static String assigned(Claim claim) {
        return Given.<String>made(() -> {
            Assignment its = Assignment.findById(claim.id);
            return (its.owner == null ? null : its.owner.id) + " " + its.due;
        });
    }

    private static int journal(Claim claim) {
        return Integer.parseInt(Tables.value("select count(*) from journal_entry where verb = 'PLANNED' and thing_id = '" + claim.id + "'"));
    }

    private static void due(Claim claim, String day) {
        Tables.change("update claim_assignment set due = " + day + " where claim_id = '" + claim.id + "'");
    }

    private Claim claim(String sentence) {
        return Given.claim(dossier, Given.party("Claimant"), Given.unique(sentence), writer);
    }

    private String path(String query) {
        return "/desk/board?dossier=" + dossier.id + query;
    }

    private Document board(String query) {
        return desk.page(path(query));
    }

    private List<String> inStage(String stage) {
        return texts(board(""), "#stage-" + stage + " ~ ul .board-claim");
    }

    private List<String> listed(String query) {
        return texts(board("&view=list" + query), "th .claim");
    }

    private static List<String> texts(Document page, String css) {
        return page.select(css).eachText();
    }
}
