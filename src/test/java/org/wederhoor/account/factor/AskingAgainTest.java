package org.wederhoor.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.OwnClasses;
import org.wederhoor.support.Routes;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

@QuarkusTest
class AskingAgainTest {

    /** Every act that approves or publishes, takes out for good, or works on accounts. */
    private static final Set<String> ASK = Set.of("/desk/reviews/{submission}", "/desk/reviews/{submission}/schedule", "/desk/reviews/{submission}/alone",
            "/desk/editions/{edition}/withdrawal", "/desk/takedowns", "/desk/takedowns/{id}/carry-out",
            "/desk/account/sessions/end", "/desk/account/sessions/{id}/end", "/desk/account/sso",
            "/desk/account/second-factor/app", "/desk/account/second-factor/app/code",
            "/desk/account/second-factor/passkeys", "/desk/account/second-factor/passkeys/challenge",
            "/desk/account/second-factor/passkeys/{passkey}/name",
            "/desk/account/second-factor/passkeys/{passkey}/remove", "/desk/account/second-factor/app/remove", "/desk/account/second-factor/recovery-codes",
            "/desk/accounts", "/desk/accounts/{id}/link", "/desk/accounts/{id}/disable", "/desk/accounts/{id}/enable", "/desk/accounts/{id}/role",
            "/desk/accounts/{id}/end-sessions", "/desk/accounts/{id}/sso", "/desk/accounts/{id}/second-factor",
            "/desk/accounts/second-factor");

    private final Account editor = SecondFactor.account(Role.EDITOR);
    private final Desk desk = Desk.as(editor);

    @BeforeEach
    @AfterEach
    void forgetFailures() {
        Tables.change("delete from sign_in_failure");
    }

    @Test
    void these_acts_ask_again_and_no_others() {
        assertEquals(new TreeSet<>(ASK), Routes.writing().stream().filter(AskingAgainTest::asks).map(Routes.Route::path)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What has a field for the present password asks by that. */
    private static final Set<String> ASK_THEMSELVES = Set.of("/desk/account", "/desk/account/password");

    /** A new one has to ask, or to be named here. */
    @Test
    void whatever_works_on_accounts_asks_again() {
        assertEquals(List.of(), Routes.writing().stream().filter(route -> route.path().matches("/desk/accounts?(/.*)?")).filter(route -> !asks(route))
                .map(Routes.Route::path).filter(path -> !ASK_THEMSELVES.contains(path)).toList());
    }

    /** Read off the code: what a second editor's or a chief's word is, is said by these two classes alone. */
    @Test
    void whatever_can_publish_or_approve_asks_again() {
        Set<String> callers = OwnClasses.ALL.stream()
                .filter(each -> each.getMethodCallsFromSelf().stream().anyMatch(call -> isPublishing(call.getTargetOwner().getSimpleName(), call.getName())))
                .map(each -> each.getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> asking = Routes.writing().stream().filter(AskingAgainTest::asks).map(route -> route.resource().getSimpleName()).collect(Collectors.toSet());
        // what is done at set times and on the way is no act of somebody's, or is part of one of those
        callers.removeAll(Set.of("ScheduledPublishing", "Publishing", "BuiltInVerdicts", "Scheduling"));
        callers.removeAll(asking);
        assertEquals(Set.of(), callers);
    }

    private static boolean isPublishing(String owner, String method) {
        return owner.equals("Publishing") || owner.equals("Verdict") && method.equals("approve")
                || owner.equals("ScheduledPublication") && method.equals("set");
    }

    @Test
    void a_session_that_was_opened_just_now_is_not_asked() {
        assertEquals(303, approve(submitted(), "Well done.").statusCode());
    }

    @Test
    void an_approval_long_after_signing_in_comes_with_the_question_and_goes_on_with_the_answer() {
        String review = submitted();
        SecondFactor.makeStale(desk);
        Response asked = approve(review, "Well done.\nReally <b>.");
        assertEquals(403, asked.statusCode());
        assertEquals("no-store", asked.header("Cache-Control"));
        Document page = Desk.page(asked);
        assertEquals("Is it still you?", page.select("h1").text());
        assertEquals(review, page.select("form#form").attr("action"));
        assertEquals("Well done.\nReally <b>.", page.select("input[name=note]").val());
        assertTrue(page.select("dl.facts").text().contains("Well done."));
        assertEquals("SUBMITTED", state(review));
        Response wrong = desk.post(review, sent(page, "confirmPassword", "wrong"));
        assertEquals(403, wrong.statusCode());
        assertEquals("That is not your password.", Desk.page(wrong).select("#confirmPassword-error").text());
        assertEquals("Well done.\nReally <b>.", Desk.page(wrong).select("input[name=note]").val());
        assertEquals("SUBMITTED", state(review));
        assertEquals(303, desk.post(review, sent(Desk.page(wrong), "confirmPassword", SecondFactor.PASSWORD)).statusCode());
        assertEquals("APPROVED", state(review));
        assertEquals("Well done.\nReally <b>.", Tables.value("select note from review where submission_id = '" + idOf(review) + "'"));
        // and from then on it goes without
        assertEquals(303, approve(submitted(), "Well done.").statusCode());
    }

    @Test
    void a_code_of_the_app_answers_it_too_and_counts_once() {
        SecondFactor.giveApp(editor);
        SecondFactor.makeStale(desk);
        String code = SecondFactor.code();
        assertEquals(303, desk.post("/desk/confirm", "confirmCode", code, "next", "/desk/board").statusCode());
        SecondFactor.makeStale(desk);
        assertEquals(422, desk.post("/desk/confirm", "confirmCode", code, "next", "/desk/board").statusCode());
        assertEquals(422, desk.post("/desk/confirm", "confirmCode", SecondFactor.giveRecoveryCodes(editor).get(0)).statusCode());
    }

    @Test
    void a_page_that_asks_leads_to_the_question_and_back() {
        SecondFactor.makeStale(desk);
        Response asked = desk.get(OtherLanguage.PREFIX + "/desk/account/second-factor/app");
        assertEquals(303, asked.statusCode());
        assertTrue(asked.header("Location").endsWith(OtherLanguage.PREFIX + "/desk/confirm?next=" + OtherLanguage.PREFIX.replace("/", "%2F")
                + "%2Fdesk%2Faccount%2Fsecond-factor%2Fapp"), asked.header("Location"));
        Document page = desk.page("/desk/confirm?next=/desk/board");
        Response confirmed = desk.post("/desk/confirm", sent(page, "confirmPassword", SecondFactor.PASSWORD));
        assertTrue(confirmed.header("Location").endsWith("/desk/board"), confirmed.header("Location"));
        assertTrue(desk.post("/desk/confirm", "confirmPassword", SecondFactor.PASSWORD, "next", "https://evil.example").header("Location").endsWith("/desk"));
    }

    @Test
    void guessing_passwords_in_a_stolen_session_ends_after_eight() {
        SecondFactor.makeStale(desk);
        for (int i = 0; i < 8; i++) {
            assertEquals(422, desk.post("/desk/confirm", "confirmPassword", "guess").statusCode());
        }
        Document page = Desk.page(desk.post("/desk/confirm", "confirmPassword", SecondFactor.PASSWORD));
        assertTrue(page.select("#confirmPassword-error").text().startsWith("Too many attempts"), page.text());
    }

    @Test
    void whoever_reads_or_drafts_is_never_asked() {
        SecondFactor.makeStale(desk);
        assertEquals(200, desk.get(submitted()).statusCode());
        assertEquals(200, desk.get("/desk/account").statusCode());
        assertEquals(303, desk.post("/desk/claims/" + Given.claim(Given.checker()).id + "/comments", "comment", "A word.", "commentId",
                Ids.next()).statusCode());
    }

    @Test
    void a_form_without_its_token_is_refused_before_it_is_asked() {
        SecondFactor.makeStale(desk);
        assertEquals(409, desk.post(submitted(), "token", "wrong", "then", "approve", "confirmPassword", SecondFactor.PASSWORD).statusCode());
        assertFalse(Tables.value("select confirmed_at > now() - interval '1 hour' from account_session where account_id = '" + editor.id + "'").equals("t"));
    }

    private static boolean asks(Routes.Route route) {
        return route.method().isAnnotationPresent(AsksAgain.class) || route.resource().isAnnotationPresent(AsksAgain.class);
    }

    /** What a browser would send of the question, with the answer to it. */
    private static Map<String, List<Object>> sent(Document page, String field, String answer) {
        Map<String, List<Object>> fields = Desk.filled(page, "form#form");
        fields.put(field, List.of(answer));
        return fields;
    }

    private Response approve(String review, String note) {
        return desk.post(review, "then", "approve", "note", note);
    }

    private static String submitted() {
        return "/desk/reviews/" + Given.submissionOf(Given.submitted(Given.claim(Given.checker()), Given.checker()));
    }

    private static String idOf(String review) {
        return review.substring(review.lastIndexOf('/') + 1);
    }

    private static String state(String review) {
        return Tables.value("select v.state from verdict v join submission s on s.verdict_id = v.id where s.id = '" + idOf(review) + "'");
    }
}
