package org.wederhoor.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

@QuarkusTest
class DeskFrontTest {

    private Account writer;
    private Account editor;
    private Claim claim;

    @BeforeEach
    void there_is_a_claim() {
        writer = Given.checker();
        editor = Given.editor();
        claim = Given.claim(Given.checker());
    }

    @Test
    void a_draft_is_its_writers_and_nobody_elses() {
        Given.draft(claim, writer);
        assertEquals(List.of(claim.sentence), listed(writer, "drafts"));
        assertTrue(Desk.as(writer).page("/desk").select("#drafts ~ ol a").attr("href").endsWith("/desk/claims/" + claim.id));
        assertFalse(front(editor).text().contains(claim.sentence));
    }

    @Test
    void what_was_submitted_waits_for_every_editor_who_had_no_part_in_it() {
        Account second = Given.editor();
        Given.submitted(claim, second);
        assertTrue(listed(editor, "review").contains(claim.sentence));
        assertFalse(listed(second, "review").contains(claim.sentence));
        assertEquals(List.of(claim.sentence), listed(second, "submitted"));
        assertEquals(List.of(), listed(writer, "review"), "a checker reviews nothing");
        String link = pages(editor, "review").stream().map(page -> page.select("#review ~ ol a:contains(" + claim.sentence + ")").attr("href"))
                .collect(Collectors.joining());
        assertEquals(200, Desk.as(editor).get(link).statusCode());
    }

    @Test
    void the_author_of_the_claim_and_whoever_submitted_it_have_nothing_to_review() {
        Account claimAuthor = Given.editor();
        Account submitter = Given.editor();
        Claim own = Given.claim(claimAuthor);
        Given.submit(Given.draft(own, writer), submitter);
        assertFalse(listed(claimAuthor, "review").contains(own.sentence));
        assertFalse(listed(submitter, "review").contains(own.sentence));
        assertEquals(List.of(own.sentence), listed(submitter, "submitted"));
        assertEquals(List.of(own.sentence), listed(writer, "submitted"));
    }

    @Test
    void what_was_returned_waits_for_its_writers_with_the_note_and_is_no_mere_draft() {
        Account submitter = Given.editor();
        Verdict verdict = Given.submit(Given.draft(claim, writer), submitter);
        Given.made(() -> {
            Given.locked(verdict).giveBack(Account.findById(editor.id), verdict.submission.id, "Which sky?").persistAndFlush();
            return verdict;
        });
        for (Account one : List.of(writer, submitter)) {
            assertEquals(List.of(claim.sentence), listed(one, "returned"));
            assertTrue(front(one).select("#returned ~ ol").text().contains("Returned by " + editor.fullName));
            assertTrue(front(one).select("#returned ~ ol").text().contains("Which sky?"));
            assertEquals(List.of(), listed(one, "drafts"));
            assertEquals(List.of(), listed(one, "submitted"));
        }
        assertFalse(listed(editor, "review").contains(claim.sentence));
        Given.submit(verdict, writer);
        assertEquals(List.of(), listed(writer, "returned"));
    }

    @Test
    void what_is_approved_waits_for_any_editor_to_publish() {
        Verdict verdict = Given.approved(claim, writer, editor);
        assertTrue(listed(editor, "approved").contains(claim.sentence));
        assertFalse(listed(editor, "review").contains(claim.sentence));
        assertEquals(List.of(), listed(writer, "approved"));
        Given.publish(verdict, editor);
        assertFalse(front(editor).text().contains(claim.sentence));
        assertFalse(front(writer).text().contains(claim.sentence));
    }

    @Test
    void a_list_longer_than_a_page_goes_on_on_the_next() {
        List<String> drafts = IntStream.range(0, 51).mapToObj(i -> {
            Claim another = Given.claim(Given.checker());
            Given.draft(another, writer);
            return another.sentence;
        }).toList();
        assertEquals(50, front(writer).select("#drafts ~ ol .claim").size());
        assertEquals(drafts.get(50), front(writer).select("#drafts ~ ol .claim").get(0).text(), "last edited first");
        List<String> all = listed(writer, "drafts");
        assertEquals(51, all.size());
        assertEquals(Set.copyOf(drafts), Set.copyOf(all));
        Desk.as(writer).get("/desk?drafts=" + Ids.next()).then().statusCode(404);
        Desk.as(writer).get("/desk?review=nonsense").then().statusCode(404);
    }

    @Test
    void what_an_editor_is_asked_to_review_comes_first_and_the_rest_follows_over_the_pages_longest_waiting_first() {
        List<String> waiting = new ArrayList<>();
        Verdict last = null;
        for (int i = 0; i < 52; i++) {
            Claim another = Given.claim(Given.checker());
            last = Given.submitted(another, writer);
            waiting.add(another.sentence);
        }
        Desk.as(Given.editor()).post("/desk/reviews/" + Given.submissionOf(last) + "/reviewer", "reviewer", editor.id.toString(), "version", "")
                .then().statusCode(303);
        waiting.add(0, waiting.remove(51));
        List<String> listed = listed(editor, "review");
        assertEquals(waiting.get(0), listed.get(0));
        assertEquals(waiting, listed.stream().filter(waiting::contains).toList());
        assertTrue(pages(editor, "review").size() > 1);
        assertEquals(50, pages(editor, "review").get(0).select("#review ~ ol .claim").size());
    }

    @Test
    void a_dropped_draft_is_on_nobodys_list() {
        Given.dropped(claim, writer);
        assertFalse(front(writer).text().contains(claim.sentence));
    }

    @Test
    void whoever_has_nothing_to_do_is_told_so() {
        // what other tests left for the whole desk to do
        String refuse = "update reply_request set outcome = 'REFUSED', asked_at = coalesce(asked_at, deadline - interval '1 day'), sending_since = null,"
                + " unsent_reason = null, closed_at = now(), closed_by = asked_by where ";
        Tables.change(refuse + "outcome = 'WAITING'");
        Tables.change("update error_report set outcome = 'SPAM', outcome_note = 'A test.', closed_by = '" + writer.id
                + "', closed_at = now() where outcome is null");
        Tables.change("delete from mailbox_mail where state = 'WAITING'");
        assertEquals("Nothing is waiting for you.", front(writer).select(".empty").text());
        UUID asked = Given.asked(Given.party("Asked"), claim, ReplyChannel.PHONE, Instant.now().plus(Duration.ofDays(3))).id;
        assertTrue(front(writer).select(".empty").isEmpty(), "somebody still has to answer");
        Tables.change(refuse + "id = '" + asked + "'");
        UUID mail = Given.mailInTray(ReplyRequest.findById(asked), "We said so.");
        assertTrue(front(writer).select(".empty").isEmpty(), "a mail belongs nowhere yet");
        Tables.change("delete from mailbox_mail where id = '" + mail + "'");
        Given.reported(Given.published(claim, Given.checker(), editor), "Wrong.");
        assertTrue(front(writer).select(".empty").isEmpty(), "a reader's report waits");
        Tables.change("update error_report set outcome = 'SPAM', outcome_note = 'A test.', closed_by = '" + writer.id
                + "', closed_at = now() where outcome is null");
        assertEquals("Nothing is waiting for you.", front(writer).select(".empty").text());
        claim = Given.claim(Given.checker());
        Given.draft(claim, writer);
        assertTrue(front(writer).select(".empty").isEmpty());
        Desk.signedOut().get("/desk").then().statusCode(303).header("Location", containsString("/desk/sign-in"));
    }

    private static Document front(Account account) {
        return Desk.as(account).page("/desk");
    }

    private static List<String> listed(Account account, String list) {
        return pages(account, list).stream().flatMap(page -> page.select("#" + list + " ~ ol .claim").eachText().stream()).toList();
    }

    private static List<Document> pages(Account account, String list) {
        return Desk.as(account).pages("/desk", "#" + list + " ~ nav a[rel=next]");
    }
}
