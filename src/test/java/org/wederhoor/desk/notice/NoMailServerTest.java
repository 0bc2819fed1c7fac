package org.wederhoor.desk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;

/** A desk that has no mail server set up, as it is at first. */
@QuarkusTest
class NoMailServerTest {

    @Inject
    NoticeSending sending;

    @Test
    void nothing_is_sent_and_nothing_piles_up() {
        Account writer = reachable(Given.checker());
        Account reviewer = reachable(Given.editor());
        Claim claim = Given.claim(Given.checker());
        Verdict verdict = Given.submitted(claim, writer);
        assertEquals(303, Desk.as(reviewer).post("/desk/reviews/" + Given.submissionOf(verdict), "then", "approve-and-publish", "note", "")
                .statusCode());
        String asked = Given.asked(Given.party("KPN"), claim).id.toString();
        Tables.change("update reply_request set asked_by = '" + writer.id + "', deadline = deadline - interval '3 days',"
                + " asked_at = asked_at - interval '3 days' where id = '" + asked + "'");
        sending.sendDue();
        assertEquals("0", Tables.value("select count(*) from notice"));
        assertTrue(Desk.as(writer).page("/desk/account").select(".notice").text().contains("This desk has no mail server"));
    }

    private static Account reachable(Account account) {
        Tables.change("update account set email = 'a@desk.example' where id = '" + account.id + "'");
        return account;
    }
}
