package org.wederhoor.desk.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

@QuarkusTest
class DiscussionTest {

    private Account writer;
    private Account reviewer;
    private Claim claim;
    private UUID submission;
    private Desk desk;

    @BeforeEach
    void a_verdict_waits() {
        writer = Given.checker();
        reviewer = Given.editor();
        desk = Desk.as(reviewer);
        claim = Given.claim(Given.checker());
        submission = Given.submissionOf(Given.submitted(claim, writer));
    }

    @Test
    void what_is_said_on_one_page_is_read_on_both_by_everybody_at_the_desk() {
        assertTrue(desk.page(claimPage()).text().contains("Nobody has said anything yet."));
        assertTrue(add(claimPage(), "First line\n<b>second</b> שלום 🦊").header("Location").endsWith("/desk/claims/" + claim.id + "#discussion"));
        assertTrue(add(review(), "Seen.").header("Location").endsWith(review() + "#discussion"));
        for (String page : List.of(claimPage(), review())) {
            Document read = Desk.as(writer).page(page);
            assertEquals(List.of("First line\n<b>second</b> שלום 🦊", "Seen."),
                    read.select("section[aria-labelledby=discussion] .lines").stream().map(each -> each.wholeText()).toList());
            assertTrue(read.select("section[aria-labelledby=discussion]").text().contains(reviewer.fullName));
            assertTrue(read.select("button[name=withdrawComment]").isEmpty(), "only the author withdraws");
        }
        assertEquals("2", journal("COMMENTED"));
    }

    @Test
    void readers_never_see_it_and_no_verdict_carries_it() {
        String secret = Given.unique("Between us");
        add(claimPage(), secret).then().statusCode(303);
        assertTrue(desk.page(review()).select(".notice-error").isEmpty(), "a comment is no change of the evidence");
        assertFalse(desk.page(review()).select(".preview").text().contains(secret));
        desk.post(review(), "then", "approve-and-publish").then().statusCode(303);
        add(claimPage(), secret + " still").then().statusCode(303);
        String slug = Tables.value("select slug from claim where id = '" + claim.id + "'");
        for (String path : List.of("/", "/claims/" + slug, OtherLanguage.PREFIX + "/claims/" + slug, "/claims/" + slug + "/editions/1",
                "/dossiers/" + Tables.value("select d.slug from dossier d join claim c on c.dossier_id = d.id where c.id = '" + claim.id + "'"))) {
            assertFalse(Desk.signedOut().get(path).asString().contains(secret), path);
            assertFalse(desk.get(path).asString().contains(secret), path);
        }
        assertEquals("0", Tables.value("select count(*) from edition e join submission s on s.id = e.submission_id where e.content like '%"
                + secret + "%' or s.content like '%" + secret + "%'"));
        Desk.signedOut().get(claimPage()).then().statusCode(303);
        assertEquals(401, Desk.signedOut().post(claimPage() + "/comments", "comment", "x").statusCode());
    }

    @Test
    void its_author_withdraws_it_and_nobody_else() {
        add(claimPage(), "Too hasty.").then().statusCode(303);
        String id = Tables.value("select id from claim_comment where claim_id = '" + claim.id + "'");
        assertEquals(id, desk.page(review()).select("button[name=withdrawComment]").val());
        assertEquals(409, Desk.as(writer).post(claimPage() + "/comments", "withdrawComment", id, "claim", claim.id).statusCode());
        Claim other = Given.claim(writer);
        desk.post("/desk/claims/" + other.id + "/comments", "withdrawComment", id).then().statusCode(404);
        desk.post(claimPage() + "/comments", "withdrawComment", Ids.next()).then().statusCode(404);
        assertTrue(desk.page(claimPage()).text().contains("Too hasty."));

        Together.twice(() -> desk.post(review() + "/comments", "withdrawComment", id)).forEach(each -> each.then().statusCode(303));
        String page = desk.page(claimPage()).text();
        assertTrue(page.contains("Withdrawn by its author.") && !page.contains("Too hasty."), page);
        assertEquals("", Tables.value("select text from claim_comment where id = '" + id + "'"));
        assertEquals("1", journal("COMMENT_WITHDRAWN"));
    }

    @Test
    void an_empty_or_a_long_comment_is_shown_again_and_so_is_what_else_was_typed() {
        for (String wrong : List.of("", " \n ", "c".repeat(4001))) {
            Response onReview = desk.post(review() + "/comments", "commentId", Ids.next(), "comment", wrong, "note", "A note half written");
            assertEquals(422, onReview.statusCode());
            assertEquals("A note half written", Desk.page(onReview).selectFirst("#note").wholeText());
            assertEquals(wrong, Desk.page(onReview).selectFirst("#comment").wholeText());
            assertFalse(Desk.page(onReview).select("#comment-error").isEmpty());
            assertEquals(422, add(claimPage(), wrong).statusCode());
        }
        Response kept = desk.post(review() + "/comments", "commentId", Ids.next(), "comment", "c".repeat(4000), "note", "A note half written");
        assertEquals(200, kept.statusCode());
        assertEquals("A note half written", Desk.page(kept).selectFirst("#note").wholeText());
        assertEquals("", Desk.page(kept).selectFirst("#comment").wholeText());
    }

    @Test
    void a_verdict_that_is_being_written_stays_when_somebody_comments() {
        Claim fresh = Given.claim(Given.checker());
        Map<String, List<Object>> form = Desk.filled(desk.page("/desk/claims/" + fresh.id), "form.columns");
        form.put("rationale", List.of("Half a thought"));
        form.put("comment", List.of("Who knows more?"));
        Response kept = desk.post("/desk/claims/" + fresh.id + "/comments", form);
        assertEquals(200, kept.statusCode());
        assertEquals("Half a thought", Desk.page(kept).selectFirst("#rationale").wholeText());
        assertTrue(Desk.page(kept).select(".lines").text().contains("Who knows more?"));
        form.put("comment", List.of(""));
        assertEquals("Half a thought", Desk.page(desk.post("/desk/claims/" + fresh.id + "/comments", form)).selectFirst("#rationale").wholeText());
    }

    @Test
    void the_same_comment_sent_twice_is_one_even_at_the_same_instant() {
        UUID id = Ids.next();
        Together.twice(() -> desk.post(review() + "/comments", "commentId", id, "comment", "Once.")).forEach(each -> each.then().statusCode(303));
        assertEquals("1", Tables.value("select count(*) from claim_comment where claim_id = '" + claim.id + "'"));
        desk.post(review() + "/comments", "comment", "No id.").then().statusCode(404);
    }

    @Test
    void the_database_keeps_it_as_it_was_said() {
        add(claimPage(), "As it was.").then().statusCode(303);
        for (String change : List.of("update claim_comment set text = 'Another'", "delete from claim_comment",
                "update claim_comment set text = '', withdrawn_at = now(), author_id = '" + writer.id + "'")) {
            assertThrows(IllegalStateException.class, () -> Tables.change(change + " where claim_id = '" + claim.id + "'"), change);
        }
        assertThrows(IllegalStateException.class, () -> Tables.asOwner("truncate claim_comment"));
    }

    @Test
    void it_goes_on_after_the_decision_and_a_checker_takes_part() {
        Verdict verdict = Given.submitted(Given.claim(Given.checker()), writer);
        String path = "/desk/reviews/" + Given.submissionOf(verdict);
        Desk checker = Desk.as(writer);
        assertEquals(1, checker.page(path).select("form#decision").size());
        assertEquals(1, desk.page(path).select("form#decision").size());
        checker.post(path + "/comments", "commentId", Ids.next(), "comment", "A checker’s word").then().statusCode(303);
        Given.approve(verdict, reviewer);
        assertEquals(1, desk.page(path).select("form#decision").size());
        assertTrue(desk.page(path).text().contains("A checker’s word"));
    }

    private Response add(String page, String text) {
        return desk.post(page + "/comments", "commentId", Ids.next(), "comment", text);
    }

    private String claimPage() {
        return "/desk/claims/" + claim.id;
    }

    private String review() {
        return "/desk/reviews/" + submission;
    }

    private String journal(String verb) {
        return Tables.value("select count(*) from journal_entry where verb = '" + verb + "' and thing_id = '" + claim.id + "'");
    }
}
