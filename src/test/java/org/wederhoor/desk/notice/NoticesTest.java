package org.wederhoor.desk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.account.factor.SecondFactor;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.mail.DeskMail;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.schedule.ScheduledPublishing;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OwnSettings;
import org.wederhoor.support.PlayedMailServer;
import org.wederhoor.support.Tables;
import org.wederhoor.support.Together;
import org.wederhoor.verdict.Verdict;

@QuarkusTest
@TestProfile(OwnSettings.class)
class NoticesTest {

    @Inject
    NoticeSending sending;

    @Inject
    ScheduledPublishing publishing;

    @Inject
    DeskMail mail;

    private PlayedMailServer server;
    private Account writer;
    private Account reviewer;
    private Claim claim;
    private Verdict draft;

    @BeforeEach
    void there_is_a_draft_and_a_mail_server() throws IOException {
        Tables.change("delete from notice");
        Tables.change("update account set email = null");
        writer = reachable(Role.CHECKER);
        reviewer = reachable(Role.EDITOR);
        claim = Given.claim(Given.checker());
        draft = Given.draft(claim, writer);
        server = new PlayedMailServer(OwnSettings.MAIL_PORT);
    }

    @AfterEach
    void the_mail_server_goes() throws IOException {
        server.close();
    }

    @Test
    void whoever_is_invited_and_never_came_is_not_asked_to_review() {
        Account invited = Given.invited(Role.EDITOR);
        Tables.change("update account set email = '" + invited.signInName + "@desk.example' where id = '" + invited.id + "'");
        submit();
        sending.sendDue();
        assertEquals(recipients(reviewer), recipients());
        Document page = Desk.as(reviewer).page("/desk/reviews/" + submission());
        assertEquals(1, page.select("option[value=" + reviewer.id + "]").size());
        assertEquals(0, page.select("option[value=" + invited.id + "]").size());
    }

    @Test
    void a_change_to_ones_own_account_is_told_where_mail_went_before_wanted_or_not() {
        Tables.change("update account set wants_notices = false where id = '" + writer.id + "'");
        String before = Tables.value("select email from account where id = '" + writer.id + "'");
        Desk desk = Desk.as(writer);
        desk.post("/desk/account", "email", "elsewhere@desk.example", "currentPassword", Given.PASSWORD, "version",
                Tables.value("select version from account where id = '" + writer.id + "'")).then().statusCode(303);
        desk.post("/desk/account/password", "currentPassword", Given.PASSWORD, "password", "another good sentence", "passwordAgain",
                "another good sentence").then().statusCode(303);
        sending.sendDue();
        assertEquals(2, server.letters().size());
        String moved = server.letters().stream().filter(each -> each.contains("Your email address was changed")).findFirst().orElseThrow();
        assertTrue(moved.contains("To: " + before) && !moved.contains("elsewhere@desk.example"), moved);
        String changed = server.letters().stream().filter(each -> each.contains("Your password was changed")).findFirst().orElseThrow();
        assertTrue(changed.contains("To: elsewhere@desk.example") && changed.contains("whether you want notices or not"), changed);
        assertEquals("0", Tables.value("select count(*) from notice where recipient is not null"));
    }

    @Test
    void a_change_to_ones_second_factors_is_told_wanted_or_not() {
        Tables.change("update account set wants_notices = false where id = '" + writer.id + "'");
        String factors = "/desk/account/second-factor";
        Desk desk = Desk.as(writer);
        desk.post(factors + "/app").then().statusCode(303);
        String secret = desk.page(factors + "/app").select(".secret").text().replace(" ", "");
        desk.post(factors + "/app/code", "code", SecondFactor.codeOf(secret, 0)).then().statusCode(200);
        desk.post(factors + "/recovery-codes").then().statusCode(200);
        desk.post(factors + "/app/remove").then().statusCode(303);
        desk.post(factors + "/app/remove").then().statusCode(303);
        sending.sendDue();
        assertEquals(3, server.letters().size());
        for (String told : List.of("A second factor was added to your account", "New recovery codes were made", "A second factor was removed from")) {
            assertTrue(server.letters().stream().anyMatch(each -> each.replaceAll("=?\\R", " ").contains(told)), told + ": " + server.letters());
        }
    }

    @Test
    void whoever_may_review_a_submission_is_told_of_it_and_nobody_else() {
        Account claimsAuthor = reachable(Role.EDITOR);
        Tables.change("insert into claim_author values ('" + claim.id + "', '" + claimsAuthor.id + "')");
        Account closed = reachable(Role.EDITOR);
        Tables.change("update account set disabled_at = now() where id = '" + closed.id + "'");
        Account silent = reachable(Role.CHIEF);
        Tables.change("update account set wants_notices = false where id = '" + silent.id + "'");
        Given.editor();
        Account chief = reachable(Role.CHIEF);
        reachable(Role.CHECKER);

        submit();
        assertEquals(List.of(), server.letters(), "no request waits for the mail server");
        sending.sendDue();
        assertEquals(recipients(reviewer, chief), recipients());
        String letter = letterTo(reviewer);
        assertTrue(letter.contains("Subject: To review: " + claim.sentence), letter);
        assertTrue(letter.contains("Dear " + reviewer.fullName + ","), letter);
        assertTrue(letter.contains(writer.fullName + " submitted a verdict on this claim."), letter);
        assertTrue(letter.contains("http://localhost:8081/desk/reviews/" + submission()), letter);
        assertFalse(letter.contains(Given.RATIONALE), letter);
        assertTrue(letter.contains("text/plain") && !letter.contains("text/html"), letter);

        sending.sendDue();
        assertEquals(2, server.letters().size(), "each once");
        assertEquals("2", Tables.value("select count(*) from notice where state = 'SENT' and closed_at is not null"));
    }

    @Test
    void a_form_that_is_sent_twice_tells_once() {
        Map<String, List<Object>> form = Desk.filled(Desk.as(writer).page("/desk/claims/" + claim.id), "form[action$=/verdict]");
        form.put("then", List.of("submit"));
        assertEquals(303, Desk.as(writer).post("/desk/claims/" + claim.id + "/verdict", form).statusCode());
        Desk.as(writer).post("/desk/claims/" + claim.id + "/verdict", form);
        assertEquals(List.of("TO_REVIEW " + reviewer.id), rows());
    }

    @Test
    void whoever_is_asked_to_review_is_told_and_nobody_who_asks_themselves() {
        Account other = reachable(Role.EDITOR);
        submit();
        Tables.change("delete from notice");
        assign(reviewer, reviewer);
        assertEquals(List.of(), rows());
        assign(reviewer, other);
        assertEquals(List.of("ASSIGNED " + other.id), rows());
        sending.sendDue();
        assertTrue(letterTo(other).contains(reviewer.fullName + " asks you to review the verdict on this claim."), letterTo(other));
    }

    @Test
    void what_is_no_longer_so_is_not_sent() {
        Account other = reachable(Role.EDITOR);
        submit();
        assign(other, reviewer);
        assertEquals(List.of("ASSIGNED " + reviewer.id, "TO_REVIEW " + other.id, "TO_REVIEW " + reviewer.id).stream().sorted().toList(), rows());
        assign(other, other);
        sending.sendDue();
        assertEquals(List.of(), server.letters(), "somebody is on it");
        assertEquals("3", Tables.value("select count(*) from notice where state = 'DROPPED'"));
    }

    @Test
    void writers_are_told_that_it_was_returned_without_a_word_of_the_note() {
        submit();
        decide(reviewer, "return", "A secret reason.");
        assertEquals(List.of("RETURNED " + writer.id, "TO_REVIEW " + reviewer.id), rows());
        sending.sendDue();
        assertEquals(recipients(writer), recipients());
        String letter = letterTo(writer);
        assertTrue(letter.contains("http://localhost:8081/desk/claims/" + claim.id), letter);
        assertFalse(letter.contains("A secret reason."), letter);
    }

    @Test
    void writers_are_told_of_approval_of_the_time_that_is_set_and_of_publication() {
        Account submitter = reachable(Role.EDITOR);
        Given.submit(draft, submitter);
        decide(reviewer, "approve", "");
        assertEquals(List.of("APPROVED " + submitter.id, "APPROVED " + writer.id).stream().sorted().toList(), rows());
        Tables.change("delete from notice");

        assertEquals(303, Desk.as(submitter).post("/desk/reviews/" + submission() + "/schedule", "publishAt", "2099-03-05T12:00", "version", "")
                .statusCode());
        assertEquals(List.of("SCHEDULED " + writer.id), rows(), "not whoever set it");
        Tables.change("delete from notice");

        Tables.change("update scheduled_publication set publish_at = now() - interval '1 minute'");
        publishing.publishDue();
        assertEquals(List.of("PUBLISHED " + writer.id), rows());
        sending.sendDue();
        assertTrue(letterTo(writer).contains(submitter.fullName + " published the verdict"), letterTo(writer));
    }

    @Test
    void approving_and_publishing_at_once_is_told_once() {
        submit();
        Tables.change("delete from notice");
        decide(reviewer, "approve-and-publish", "");
        assertEquals(List.of("PUBLISHED " + writer.id), rows());
    }

    @Test
    void what_is_held_back_is_told_to_whoever_set_its_time_too() {
        submit();
        decide(reviewer, "approve", "");
        Desk.as(reviewer).post("/desk/reviews/" + submission() + "/schedule", "publishAt", "2099-03-05T12:00", "version", "");
        Tables.change("update claim set sentence = sentence || ' after all' where id = '" + claim.id + "'");
        Tables.change("update scheduled_publication set publish_at = now() - interval '1 minute'");
        Tables.change("delete from notice");
        publishing.publishDue();
        assertEquals(List.of("HELD " + reviewer.id, "HELD " + writer.id).stream().sorted().toList(), rows());
        sending.sendDue();
        assertTrue(letterTo(reviewer).contains("was due to be published and was not"), letterTo(reviewer));
    }

    @Test
    void a_withdrawal_is_told_to_the_writers() {
        submit();
        decide(reviewer, "approve-and-publish", "");
        Tables.change("delete from notice");
        Given.withdrawn(Given.made(() -> Edition.of(claim.id).get(0)), Given.chief(), "It was wrong.");
        assertEquals(List.of("WITHDRAWN " + writer.id), rows());
    }

    @Test
    void an_act_that_is_refused_tells_nobody() {
        submit();
        Tables.change("delete from notice");
        assertEquals(422, Desk.as(reviewer).post("/desk/reviews/" + submission(), "then", "return", "note", "").statusCode());
        assertEquals(422, Desk.as(writer(Role.EDITOR)).post("/desk/reviews/" + submission(), "then", "approve", "note", "").statusCode());
        assertEquals(List.of(), rows());
    }

    @Test
    void while_the_mail_server_is_away_the_work_goes_on_and_the_notice_is_tried_again_until_it_is_given_up() throws IOException {
        server.close();
        submit();
        assertEquals("SUBMITTED", Tables.value("select state from verdict where id = '" + draft.id + "'"));
        sending.sendDue();
        assertEquals("WAITING 1", Tables.value("select state || ' ' || attempts from notice"));
        sending.sendDue();
        assertEquals("WAITING 1", Tables.value("select state || ' ' || attempts from notice"), "not at once");
        Desk chief = Desk.as(Given.chief());
        String waiting = chief.page("/desk/accounts").select("section[aria-labelledby=failing]").text();
        assertTrue(waiting.contains(reviewer.fullName) && waiting.contains("To review") && waiting.contains("Tried once; next attempt on"), waiting);
        assertTrue(waiting.contains("Connection refused") && !waiting.contains("Exception"), waiting);
        assertTrue(Desk.as(reviewer).page("/desk/account").select("section[aria-labelledby=failing]").text().contains("Tried once"));
        assertTrue(Desk.as(writer).page("/desk/account").select("section[aria-labelledby=failing]").isEmpty(), "it is not theirs");

        for (int tries = 1; tries < 7; tries++) {
            assertEquals("WAITING " + tries, Tables.value("select state || ' ' || attempts from notice"));
            comesDue();
            sending.sendDue();
        }
        assertEquals("GIVEN_UP 7", Tables.value("select state || ' ' || attempts from notice"));
        comesDue();
        sending.sendDue();
        assertEquals("GIVEN_UP 7", Tables.value("select state || ' ' || attempts from notice"));
        assertTrue(chief.page("/desk/accounts").select("section[aria-labelledby=failing]").text().contains("Given up after 7 attempts"));
    }

    @Test
    void a_mail_server_that_comes_back_gets_what_waited_for_it() throws IOException {
        server.close();
        submit();
        sending.sendDue();
        try (PlayedMailServer back = new PlayedMailServer(OwnSettings.MAIL_PORT)) {
            comesDue();
            sending.sendDue();
            assertEquals(1, back.letters().size());
        }
        assertEquals("SENT 2", Tables.value("select state || ' ' || attempts from notice"));
        assertTrue(Desk.as(Given.chief()).page("/desk/accounts").select("section[aria-labelledby=failing]").isEmpty());
    }

    @Test
    void an_away_mail_server_is_not_asked_for_every_letter_that_waits() throws IOException {
        server.close();
        for (int i = 0; i < 6; i++) {
            reachable(Role.EDITOR);
        }
        submit();
        sending.sendDue();
        assertEquals("3 of 7", Tables.value("select count(*) filter (where attempts > 0) || ' of ' || count(*) from notice"));
    }

    @Test
    void instances_that_look_at_one_time_send_each_notice_once() {
        for (int i = 0; i < 5; i++) {
            reachable(Role.EDITOR);
        }
        submit();
        Together.run(List.of(this::look, this::look, this::look));
        assertEquals(6, server.letters().size());
        assertEquals(6, recipients().size());
    }

    @Test
    void a_notice_that_an_instance_died_with_is_sent_by_another_one() {
        submit();
        Tables.change("update notice set attempts = 1, next_try_at = now() + interval '2 minutes'");
        sending.sendDue();
        assertEquals(0, server.letters().size());
        comesDue();
        sending.sendDue();
        assertEquals(1, server.letters().size());
    }

    @Test
    void an_address_that_was_taken_away_or_news_that_is_old_is_not_mailed() {
        submit();
        Tables.change("update account set email = null where id = '" + reviewer.id + "'");
        sending.sendDue();
        submitAgain();
        Tables.change("update notice set created_at = now() - interval '3 days'");
        sending.sendDue();
        assertEquals(0, server.letters().size());
        assertEquals("DROPPED", Tables.value("select string_agg(distinct state, ',') from notice"));
    }

    @Test
    void what_is_done_with_is_forgotten_after_a_month() {
        submit();
        sending.sendDue();
        Tables.change("update notice set closed_at = now() - interval '29 days'");
        sending.sendDue();
        assertEquals("1", Tables.value("select count(*) from notice"));
        Tables.change("update notice set closed_at = now() - interval '31 days'");
        sending.sendDue();
        assertEquals("0", Tables.value("select count(*) from notice"));
    }

    @Test
    void whoever_asked_for_a_reply_is_reminded_once_when_it_is_due_and_once_when_it_is_over() {
        ReplyRequest request = asked(writer, Instant.now().plus(3, ChronoUnit.DAYS));
        sending.sendDue();
        assertEquals(List.of(), rows(), "there is time");
        // as if two and a half days had gone by
        shift(request, "60 hours");
        Together.run(List.of(this::look, this::look));
        sending.sendDue();
        assertEquals(List.of("REPLY_DUE " + writer.id), rows());
        assertEquals(1, server.letters().size());
        String letter = letterTo(writer);
        assertTrue(letter.contains("Subject: Reply due within a day: " + request.party.name), letter);
        assertTrue(letter.contains("(Europe/Amsterdam)") && letter.contains("/desk/replies/" + request.id), letter);

        Tables.change("delete from notice");
        shift(request, "24 hours");
        sending.sendDue();
        sending.sendDue();
        assertEquals(List.of("REPLY_OVERDUE " + writer.id), rows());
        assertEquals(2, server.letters().size());
    }

    @Test
    void nobody_is_reminded_of_what_is_answered_is_not_asked_yet_or_is_long_over() {
        ReplyRequest unsent = asked(writer, ReplyChannel.MAIL, Instant.now().plus(1, ChronoUnit.HOURS));
        shift(unsent, "2 hours");
        ReplyRequest shortOne = asked(writer, Instant.now().plus(3, ChronoUnit.HOURS));
        ReplyRequest old = asked(writer, Instant.now().plus(2, ChronoUnit.DAYS));
        shift(old, "10 days");
        ReplyRequest closed = asked(writer, Instant.now().plus(2, ChronoUnit.DAYS));
        shift(closed, "47 hours");
        Tables.change("update reply_request set outcome = 'REFUSED', closed_at = now(), closed_by = asked_by where id = '" + closed.id + "'");
        sending.sendDue();
        assertEquals(List.of(), rows());
        shift(shortOne, "4 hours");
        sending.sendDue();
        assertEquals(List.of("REPLY_OVERDUE " + writer.id), rows(), "a short one is told of when it is over");
    }

    @Test
    void a_reminder_that_the_answer_overtook_is_not_sent() throws IOException {
        server.close();
        ReplyRequest request = asked(writer, Instant.now().plus(2, ChronoUnit.DAYS));
        shift(request, "47 hours");
        sending.sendDue();
        Tables.change("update reply_request set outcome = 'REFUSED', closed_at = now(), closed_by = asked_by where id = '" + request.id + "'");
        comesDue();
        sending.sendDue();
        assertEquals("DROPPED", Tables.value("select state from notice"));
    }

    @Test
    void a_reminder_that_was_dropped_is_written_again_when_the_deadline_moves_back() throws IOException {
        server.close();
        ReplyRequest request = asked(writer, Instant.now().plus(2, ChronoUnit.DAYS));
        shift(request, "47 hours");
        sending.sendDue();
        Tables.change("update reply_request set deadline = deadline + interval '3 days' where id = '" + request.id + "'");
        comesDue();
        sending.sendDue();
        assertEquals("DROPPED", Tables.value("select state from notice"));
        Tables.change("update reply_request set deadline = deadline - interval '3 days' where id = '" + request.id + "'");
        sending.sendDue();
        assertEquals("DROPPED WAITING", Tables.value("select string_agg(state, ' ' order by state) from notice"));
    }

    @Test
    void of_many_letters_none_hangs() {
        List<Callable<List<String>>> senders = Collections.nCopies(3, () -> IntStream.range(0, 150)
                .mapToObj(letter -> mail.send("desk@desk.example", "Letter " + letter, "Dear desk")).filter(Objects::nonNull).toList());
        assertEquals(Collections.nCopies(3, List.of()), Together.run(senders));
        assertEquals(450, server.letters().size());
    }

    private Object look() {
        sending.sendDue();
        return null;
    }

    private Account reachable(Role role) {
        return made(Given.account(role));
    }

    private static Account made(Account account) {
        Tables.change("update account set email = '" + account.signInName + "@desk.example' where id = '" + account.id + "'");
        return account;
    }

    /** Somebody who wrote part of the draft. */
    private Account writer(Role role) {
        Account account = Given.account(role);
        Tables.change("insert into claim_author values ('" + claim.id + "', '" + account.id + "')");
        return account;
    }

    private void submit() {
        Map<String, List<Object>> form = new HashMap<>(Desk.filled(Desk.as(writer).page("/desk/claims/" + claim.id), "form[action$=/verdict]"));
        form.put("then", List.of("submit"));
        assertEquals(303, Desk.as(writer).post("/desk/claims/" + claim.id + "/verdict", form).statusCode());
    }

    private void submitAgain() {
        Tables.change("update account set email = 'back@desk.example' where id = '" + reviewer.id + "'");
        decide(reviewer, "return", "Once more.");
        submit();
    }

    private void assign(Account by, Account to) {
        Document page = Desk.as(by).page("/desk/reviews/" + submission());
        Map<String, List<Object>> form = new HashMap<>(Desk.filled(page, "#decision"));
        form.put("reviewer", List.of(to.id));
        assertEquals(303, Desk.as(by).post("/desk/reviews/" + submission() + "/reviewer", form).statusCode());
    }

    private void decide(Account by, String then, String note) {
        assertEquals(303, Desk.as(by).post("/desk/reviews/" + submission(), "then", then, "note", note).statusCode());
    }

    private UUID submission() {
        return Given.submissionOf(draft);
    }

    private ReplyRequest asked(Account by, Instant deadline) {
        return asked(by, ReplyChannel.PHONE, deadline);
    }

    private ReplyRequest asked(Account by, ReplyChannel channel, Instant deadline) {
        ReplyRequest request = Given.asked(Given.party("KPN"), claim, channel, deadline.truncatedTo(ChronoUnit.MINUTES));
        Tables.change("update reply_request set asked_by = '" + by.id + "' where id = '" + request.id + "'");
        return request;
    }

    /** Makes a request and its deadline older. */
    private static void shift(ReplyRequest request, String by) {
        Tables.change("update reply_request set deadline = deadline - interval '" + by + "', asked_at = asked_at - interval '" + by
                + "' where id = '" + request.id + "'");
    }

    private static void comesDue() {
        Tables.change("update notice set next_try_at = now() where state = 'WAITING'");
    }

    /** Who is told what, in alphabetical order. */
    private static List<String> rows() {
        String all = Tables.value("select coalesce(string_agg(kind || ' ' || account_id, ',' order by kind || ' ' || account_id), '') from notice");
        return all.isEmpty() ? List.of() : List.of(all.split(","));
    }

    private static TreeSet<String> recipients(Account... accounts) {
        TreeSet<String> addresses = new TreeSet<>();
        for (Account account : accounts) {
            addresses.add("RCPT TO:<" + account.signInName + "@desk.example>");
        }
        return addresses;
    }

    private TreeSet<String> recipients() {
        TreeSet<String> addresses = new TreeSet<>();
        server.letters().forEach(letter -> addresses.add(letter.lines().findFirst().orElseThrow()));
        return addresses;
    }

    /** The last letter to somebody, its soft line breaks undone (RFC 2045). */
    private String letterTo(Account account) {
        return server.letters().stream().filter(letter -> letter.contains("<" + account.signInName + "@desk.example>"))
                .reduce((first, second) -> second).orElseThrow().replace("=\n", "").replace("=3D", "=");
    }
}
