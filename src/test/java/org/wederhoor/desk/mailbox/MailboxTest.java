package org.wederhoor.desk.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.notice.NoticeSending;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OwnSettings;
import org.wederhoor.support.PlayedMailServer;
import org.wederhoor.support.PlayedMailbox;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;

/** What comes into the mailbox stands at its request once, or waits in the tray, whatever breaks off in between. */
@QuarkusTest
@TestProfile(OwnSettings.class)
class MailboxTest {

    @Inject
    MailFetching fetching;

    @Inject
    NoticeSending sending;

    private final Account checker = Given.checker();
    private final Desk desk = Desk.as(checker);
    private final Party party = Given.party("Noordnet");
    private final Claim claim = Given.claim(Given.dossier(), party, Given.unique("Noordnet lekte"), checker);
    private final String mark = mark();
    private final String request = asked(party, claim, mark);
    private PlayedMailbox mailbox;

    @BeforeEach
    void begins() {
        Tables.change("delete from mailbox_mail");
        Tables.change("update mailbox_state set place = null, validity = null, last_uid = 0, since = null, new_from = 0, taken_by = null, taken_until = null,"
                + " due = now(), fetched_at = null, more = false, failures = 0, problem = null, said = null");
        mailbox = new PlayedMailbox(OwnSettings.IMAP_PORT);
        // what was there before stays there: the first look only notes how far it goes
        fetch();
    }

    @AfterEach
    void ends() {
        mailbox.close();
    }

    @Test
    void an_answer_stands_at_its_request_by_whichever_tie_it_has() {
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "One"));
        mailbox.gets(mail("References: <other@kpn.example>\r\n <" + mark + "@hoor.example> <third@x.example>", "Two"));
        mailbox.gets(mail("To: Desk <replies+" + mark.toUpperCase() + "@hoor.example>", "Three"));
        mailbox.gets(mail("Delivered-To: replies+" + mark + "@hoor.example", "Four"));
        fetch();
        assertEquals("4", count("reply_answer where request_id = '" + request + "' and came_by = 'MAILBOX' and brought_by is null and told_apart is null"));
        assertEquals("4", count("mailbox_mail where state = 'FILED' and bytes is null and subject is null"));
        assertEquals(4, mailbox.unread(), "its people see that nobody has read them");
        assertEquals("WAITING", Tables.value("select outcome from reply_request where id = '" + request + "'"), "nobody has said that it is the answer");
        Document page = desk.page("/desk/replies/" + request);
        Element received = page.selectFirst("section[aria-labelledby=received]");
        assertTrue(received.text().contains("By the mailbox"), received.text());
        assertEquals(4, received.select("a[href*=/statements/new]").size());
        assertEquals("4", count("journal_entry where verb = 'RECEIVED' and thing_id = '" + request + "' and actor_name = '" + PlayedMailbox.USER + "'"));
    }

    @Test
    void the_same_mail_comes_in_once_by_other_numbers_too() throws InterruptedException {
        String one = mail("In-Reply-To: <" + mark + "@hoor.example>", "One");
        mailbox.gets(one);
        mailbox.gets(one);
        fetch();
        fetch();
        assertEquals("1", count("reply_answer where request_id = '" + request + "'"));
        String validity = Tables.value("select validity from mailbox_state");
        mailbox.close();
        // GreenMail's UIDVALIDITY is the second of its start
        Thread.sleep(1100);
        mailbox = new PlayedMailbox(OwnSettings.IMAP_PORT);
        mailbox.gets(bytes(mail("X-Any: way", "From long before")), Instant.now().minus(Duration.ofDays(9)));
        mailbox.gets(one);
        mailbox.gets(mail("X-Any: way", "New"));
        fetch();
        assertFalse(validity.equals(Tables.value("select validity from mailbox_state")));
        assertEquals("1", count("reply_answer where request_id = '" + request + "'"));
        assertEquals("New", Tables.value("select string_agg(subject, ',') from mailbox_mail where state = 'WAITING'"));
    }

    @Test
    void what_was_there_before_is_fetched_in_parts_where_all_is_asked_for() {
        Tables.change("update mailbox_state set place = null, validity = null, last_uid = 0");
        for (int i = 0; i < 450; i++) {
            mailbox.gets(mail("X-Number: " + i, "Number " + i));
        }
        fetch();
        assertEquals("0", count("mailbox_mail"), "only what comes from now on");
        Tables.change("update mailbox_state set since = null, last_uid = 0");
        fetch();
        assertEquals("200", count("mailbox_mail where state = 'WAITING'"));
        assertTrue(desk.page("/desk/mail").text().contains("There is more in it"));
        for (int i = 0; i < 2; i++) {
            fetch();
        }
        assertEquals("450", count("mailbox_mail where state = 'WAITING'"));
        assertFalse(desk.page("/desk/mail").text().contains("There is more in it"));
        assertEquals(9, desk.pages("/desk/mail", "nav a[rel=next]").size());
    }

    @Test
    void a_server_that_is_away_is_named_and_asked_again_later_each_time() {
        mailbox.close();
        fetch();
        assertEquals("UNREACHABLE 1", Tables.value("select problem || ' ' || failures from mailbox_state"));
        assertFalse(fetching.fetch(), "not before its time");
        assertTrue(desk.page("/desk/mail").select(".notice-error").text().startsWith("The mail server could not be reached"));
        mailbox = new PlayedMailbox(OwnSettings.IMAP_PORT);
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "Late"));
        fetch();
        assertEquals("1", count("mailbox_state where problem is null and failures = 0 and fetched_at is not null"));
        assertEquals("1", count("reply_answer where request_id = '" + request + "'"));
    }

    @Test
    void of_two_instances_one_reads() {
        for (int i = 0; i < 20; i++) {
            mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "Number " + i));
        }
        Tables.change("update mailbox_state set due = now()");
        List<Boolean> turns = Together.twice(fetching::fetch);
        assertEquals(List.of(false, true), turns.stream().sorted().toList());
        assertEquals("20", count("reply_answer where request_id = '" + request + "'"));
    }

    @Test
    void what_was_kept_and_not_sorted_when_it_broke_off_is_sorted_next_time_once() {
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "Kept"));
        fetch();
        // as it is right after the mail was kept
        String bytes = "(select bytes from source_file f join reply_answer a on a.source_id = f.source_id where a.request_id = '" + request + "')";
        Tables.change("update mailbox_mail set state = 'NEW', source_id = null, decided_at = null, bytes = " + bytes);
        Tables.change("update mailbox_state set taken_by = gen_random_uuid(), taken_until = now() + interval '5 minutes', due = now()");
        assertFalse(fetching.fetch(), "another instance may still be at it");
        Tables.change("update mailbox_state set taken_until = now() - interval '1 second'");
        assertTrue(fetching.fetch());
        assertEquals("1", count("reply_answer where request_id = '" + request + "'"));
        assertEquals("1", count("mailbox_mail where state = 'FILED' and tries = 2"));
        // as it is when it broke off in the middle of reading it, again and again
        Tables.change("update mailbox_mail set state = 'NEW', source_id = null, decided_at = null, tries = 3, bytes = " + bytes);
        fetch();
        assertEquals("1", count("mailbox_mail where state = 'WAITING' and why = 'UNREADABLE' and unreadable = 'BROKEN'"));
    }

    @Test
    void one_that_is_too_large_or_cannot_be_read_is_named_and_holds_up_no_other() {
        mailbox.gets(bytes(mail("In-Reply-To: <" + mark + "@hoor.example>", "Large") + "x".repeat(70).concat("\r\n").repeat(150_000)), Instant.now());
        mailbox.gets("Subject: Broken\r\nMIME-Version: 1.0\r\nIn-Reply-To: <" + mark + "@hoor.example>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n".repeat(40).replace("boundary=c", "boundary=b"));
        mailbox.gets("Subject: Sealed\r\nMIME-Version: 1.0\r\nFrom: x@kpn.example\r\nContent-Type: multipart/encrypted; boundary=b\r\n\r\n"
                + "--b\r\n\r\nx\r\n--b--\r\n");
        mailbox.gets("\u0000\u0001 no header at all");
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "Well"));
        fetch();
        assertEquals("1", count("reply_answer a join source s on s.id = a.source_id where a.request_id = '" + request + "' and s.label = 'Well'"));
        assertEquals("TOO_LARGE", Tables.value("select why from mailbox_mail where subject = 'Large' and bytes is null and sha256 is not null"));
        assertEquals(request, Tables.value("select r.request_id from mailbox_mail_request r join mailbox_mail m on m.id = r.mail_id"
                + " where m.subject = 'Large'"));
        assertEquals("UNREADABLE MAIL_SEALED", Tables.value("select why || ' ' || unreadable from mailbox_mail where subject = 'Sealed'"));
        assertEquals("0", count("mailbox_mail where state in ('NEW', 'UNFETCHED')"));
        Document tray = desk.page("/desk/mail");
        assertTrue(tray.text().contains("It is larger than 10 MB, so it was left in the mailbox."), tray.text());
        desk.pages("/desk/mail", "nav a[rel=next]").stream().flatMap(page -> page.select(".entry h3 a").stream())
                .forEach(each -> desk.page(each.attr("href")));
    }

    @Test
    void automatic_replies_and_bounces_come_home_as_what_they_are() {
        mailbox.gets(mail("Auto-Submitted: auto-replied\r\nIn-Reply-To: <" + mark + "@hoor.example>", "Automatic reply: your questions"));
        mailbox.gets(bounce("Message-ID: <" + mark + "@hoor.example>", "gone@noordnet.example"));
        fetch();
        assertEquals("AUTOMATIC,BOUNCE", Tables.value("select string_agg(told_apart, ',' order by told_apart) from reply_answer where request_id = '"
                + request + "'"));
        mailbox.gets(bounce("X-Nothing: here", recipient(mark).replace("pers", "Pers")));
        fetch();
        assertEquals("2", count("reply_answer where request_id = '" + request + "' and told_apart = 'BOUNCE'"), "by whom it did not reach");
        assertEquals("WAITING", Tables.value("select outcome from reply_request where id = '" + request + "'"));
    }

    @Test
    void what_names_nobody_or_several_or_a_closed_request_waits_with_what_it_may_belong_to() {
        String second = mark();
        String other = asked(party, claim, second);
        String third = mark();
        String closed = asked(party, claim, third);
        desk.post("/desk/replies/" + closed + "/refused", "version", Tables.value("select version from reply_request where id = '" + closed + "'"),
                "refusalWords", "No.").then().statusCode(303);
        mailbox.gets(mail("X-Any: way", "Nobody"));
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>\r\nTo: replies+" + second + "@hoor.example", "Several"));
        mailbox.gets(mail("In-Reply-To: <" + third + "@hoor.example>", "Closed"));
        mailbox.gets(mail("In-Reply-To: <" + "0".repeat(32) + "@hoor.example>", "Made up"));
        fetch();
        assertEquals("Closed CLOSED 1,Made up UNMATCHED 0,Nobody UNMATCHED 0,Several SEVERAL 2", Tables.value("select string_agg(subject || ' ' || why || ' '"
                + " || (select count(*) from mailbox_mail_request r where r.mail_id = m.id), ',' order by subject) from mailbox_mail m"
                + " where state = 'WAITING'"));
        assertEquals("0", count("reply_answer where request_id in ('" + request + "', '" + other + "', '" + closed + "')"));
    }

    @Test
    void an_answer_from_elsewhere_says_so_at_the_request() {
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "From a house of theirs").replace("press@other.example", "a@hq.noordnet.example"));
        fetch();
        assertTrue(desk.page("/desk/replies/" + request).select("section[aria-labelledby=received] .notice").isEmpty());
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "From elsewhere"));
        fetch();
        assertEquals("The sender’s domain is not the one that was written to (" + recipient(mark) + "). Check who wrote this.",
                desk.page("/desk/replies/" + request).select("section[aria-labelledby=received] .notice").text());
    }

    @Test
    void whoever_asked_and_whose_claim_it_is_are_told_what_came() throws IOException {
        Tables.change("delete from notice");
        Account owner = Given.checker();
        for (Account each : List.of(checker, owner)) {
            Tables.change("update account set email = '" + each.signInName + "@hoor.example' where id = '" + each.id + "'");
        }
        Tables.change("update claim_assignment set owner_id = '" + owner.id + "' where claim_id = '" + claim.id + "'");
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "An answer"));
        mailbox.gets(mail("Auto-Submitted: auto-replied\r\nIn-Reply-To: <" + mark + "@hoor.example>", "Away"));
        mailbox.gets(bounce("Message-ID: <" + mark + "@hoor.example>", "gone@noordnet.example"));
        mailbox.gets(mail("X-Any: way", "Nobody is told of this"));
        fetch();
        for (Account each : List.of(checker, owner)) {
            assertEquals("ANSWER_CAME,AUTOMATIC_CAME,BOUNCE_CAME", Tables.value("select string_agg(kind, ',' order by kind) from notice where account_id = '"
                    + each.id + "' and reply_request_id = '" + request + "' and by_id is null"));
        }
        try (PlayedMailServer server = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            sending.sendDue();
            assertEquals(6, server.letters().size());
            for (String subject : List.of("Something came in for a request", "An automatic reply came in", "A letter did not arrive")) {
                assertEquals(2, server.letters().stream().filter(each -> each.contains("Subject: " + subject)).count(), subject);
            }
            assertTrue(server.letters().stream().allMatch(each -> each.replaceAll("=\\R", "").contains("/desk/replies/" + request)));
        }
    }

    @Test
    void one_that_the_server_did_not_give_is_asked_for_three_times_while_others_come() {
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "Late"));
        String state = "select gen_random_uuid(), place, validity, %d, 'UNFETCHED', 1, now() from mailbox_state";
        String missed = "insert into mailbox_mail (id, place, validity, uid, state, tries, fetched_at) ";
        Tables.change(missed + state.formatted(1));
        Tables.change(missed + state.formatted(77));
        Tables.change("update mailbox_state set last_uid = 1");
        mailbox.gets(mail("In-Reply-To: <" + mark + "@hoor.example>", "In time"));
        fetch();
        assertEquals("In time,Late", Tables.value("select string_agg(s.label, ',' order by s.label) from reply_answer a join source s on s.id = a.source_id"
                + " where a.request_id = '" + request + "'"));
        assertEquals("0", count("mailbox_mail where state = 'UNFETCHED'"), "the other was taken away meanwhile");
        MailboxMail never = new MailboxMail("a place", 1, new MailServer.Waiting(5, Instant.now(), null), Instant.now());
        never.missedAgain();
        assertEquals(MailState.UNFETCHED, never.state);
        never.missedAgain();
        assertEquals("WAITING NOT_FETCHED", never.state + " " + never.why);
    }

    private void fetch() {
        Tables.change("update mailbox_state set due = now()");
        assertTrue(fetching.fetch());
    }

    private static String asked(Party party, Claim claim, String mark) {
        return Given.written(party, claim, recipient(mark), mark).id.toString();
    }

    /** Of each request another. */
    private static String recipient(String mark) {
        return "pers-" + mark.substring(0, 8) + "@noordnet.example";
    }

    private static String mark() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static String mail(String head, String subject) {
        return "From: Press <press@other.example>\r\nDate: Mon, 3 Mar 2025 10:00:00 +0100\r\nMessage-ID: <" + UUID.randomUUID() + "@other.example>\r\n"
                + head + "\r\nSubject: " + subject + "\r\nMIME-Version: 1.0\r\n\r\n" + Given.unique("We deny that.") + "\r\n";
    }

    private static String bounce(String returned, String failed) {
        return "Return-Path: <>\r\nFrom: mailer-daemon@other.example\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\n" + Given.unique("It did not arrive.")
                + "\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; other.example\r\n\r\nOriginal-Recipient: rfc822; " + failed
                + "\r\nFinal-Recipient: rfc822; x@other.example\r\nAction: failed\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + returned
                + "\r\nSubject: Questions\r\n\r\nIs it so?\r\n--b--\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String count(String from) {
        return Tables.value("select count(*) from " + from);
    }
}
