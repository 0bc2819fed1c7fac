package org.wederhoor.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ReplyChannel;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;

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
        String link = front(editor).select("#review ~ ol a:contains(" + claim.sentence + ")").attr("href");
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
    void a_dropped_draft_is_on_nobodys_list() {
        Given.dropped(claim, writer);
        assertFalse(front(writer).text().contains(claim.sentence));
    }

    @Test
    void whoever_has_nothing_to_do_is_told_so() {
        // what other tests left for the whole desk to do
        Tables.change("update reply_request set deadline = now() + interval '1 year' where outcome = 'WAITING'");
        Tables.change("update error_report set outcome = 'SPAM', outcome_note = 'A test.', closed_by = '" + writer.id
                + "', closed_at = now() where outcome is null");
        assertEquals("Nothing is waiting for you.", front(writer).select(".empty").text());
        UUID asked = Given.asked(Given.party("Asked"), claim, ReplyChannel.PHONE, Instant.now().plus(Duration.ofHours(3))).id;
        assertTrue(front(writer).select(".empty").isEmpty(), "a reply is due");
        Tables.change("update reply_request set deadline = now() + interval '1 year' where id = '" + asked + "'");
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
        return front(account).select("#" + list + " ~ ol .claim").eachText();
    }
}
