package org.wederhoor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;
import org.wederhoor.web.guard.ClientNetwork;

@QuarkusTest
class SignInTest {

    private static final String PASSWORD = "een lange zin met spaties é";
    private static final String DEMO_PASSWORD = "hoor-en-wederhoor";

    // every test signs in from the same place, whose failures are counted together
    @BeforeEach
    @AfterEach
    void forgetFailures() {
        Tables.change("delete from sign_in_failure");
    }

    @Test
    void the_right_password_opens_the_desk() {
        Account editor = withPassword(Role.EDITOR);
        Response answer = signIn(editor.signInName, PASSWORD);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/desk"), answer.header("Location"));
        Response inside = withSession(answer.cookie(Desk.COOKIE));
        assertEquals(200, inside.statusCode());
        assertTrue(Desk.page(inside).select(".who").text().contains(editor.fullName));
    }

    @Test
    void a_name_is_known_in_whatever_case_and_with_spaces_around_it() {
        assertEquals(303, signIn("  EDITOR ", DEMO_PASSWORD).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"checker", "editor", "editor2", "chief"})
    void the_demo_accounts_open_with_the_password_on_the_page(String name) {
        String page = Desk.signedOut().page("/desk/sign-in").select("section").text();
        assertTrue(page.contains(name) && page.contains(DEMO_PASSWORD), page);
        assertEquals(303, signIn(name, DEMO_PASSWORD).statusCode());
    }

    @Test
    void whatever_is_wrong_the_answer_is_the_same_and_the_name_is_kept() {
        Account disabled = withPassword(Role.EDITOR);
        disable(disabled);
        Account invited = Given.invited(Role.EDITOR);
        Account known = withPassword(Role.EDITOR);
        String[][] wrong = {{known.signInName, "wrong"}, {known.signInName, ""}, {known.signInName, DEMO_PASSWORD}, {"nobody", PASSWORD},
            {disabled.signInName, PASSWORD}, {invited.signInName, ""}, {invited.signInName, DEMO_PASSWORD}, {"editor", "wrong"}, {"", ""}};
        for (String[] each : wrong) {
            Response answer = signIn(each[0], each[1]);
            assertEquals(401, answer.statusCode(), each[0] + " " + each[1]);
            assertNull(answer.cookie(Desk.COOKIE));
            assertEquals("This name and password do not match.", Desk.page(answer).select("#name-error").text());
            assertEquals(each[0], Desk.page(answer).selectFirst("input[name=name]").val());
            assertEquals("", Desk.page(answer).selectFirst("input[name=password]").val());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", "\ud800", "jan@example.org", "a", "' or 1=1 --"})
    void what_cannot_be_a_name_is_one_that_nobody_has(String name) {
        assertEquals(401, signIn(name, "wrong").statusCode());
        assertEquals("1", Tables.value("select count(*) from sign_in_failure"));
        assertEquals(401, signIn(name.repeat(2_000), "wrong".repeat(2_000)).statusCode());
        assertEquals("2", Tables.value("select count(*) from sign_in_failure"));
    }

    @Test
    void wrong_tries_at_the_same_moment_count_one_another() throws Exception {
        String name = demo("hurried").signInName;
        ExecutorService crowd = Executors.newFixedThreadPool(24);
        try {
            List<Callable<Integer>> tries = Collections.nCopies(24, () -> signIn(name, "wrong").statusCode());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : crowd.invokeAll(tries)) {
                answers.add(each.get());
            }
            assertEquals(8, Collections.frequency(answers, 401), answers.toString());
            assertEquals(16, Collections.frequency(answers, 429), answers.toString());
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void wrong_tries_from_elsewhere_shut_nobody_out_until_there_are_very_many() {
        String name = demo("envied").signInName;
        failures(name, 99);
        assertEquals(303, signIn(name, DEMO_PASSWORD).statusCode());
        assertEquals("99", Tables.value("select count(*) from sign_in_failure where sign_in_name = '" + name + "'"));
        failures(name, 1);
        assertEquals(429, signIn(name, DEMO_PASSWORD).statusCode());
    }

    @Test
    void after_eight_failures_the_door_stays_shut_for_that_name_even_with_the_right_password() {
        String name = demo("shut").signInName;
        for (int i = 0; i < 8; i++) {
            assertEquals(401, signIn(name, "wrong").statusCode());
        }
        Response answer = signIn(name, DEMO_PASSWORD);
        assertEquals(429, answer.statusCode());
        assertNull(answer.cookie(Desk.COOKIE));
        assertTrue(Desk.page(answer).text().contains("Too many attempts"));
        assertEquals(429, signIn(name.toUpperCase(), DEMO_PASSWORD).statusCode());
        assertEquals(303, signIn("editor", DEMO_PASSWORD).statusCode());
        Tables.change("update sign_in_failure set at = at - interval '16 minutes'");
        assertEquals(303, signIn(name, DEMO_PASSWORD).statusCode());
    }

    @Test
    void failures_from_one_place_are_counted_over_all_names() {
        Tables.change("insert into sign_in_failure (sign_in_name, client, at)"
                + " select 'name' || i, '127.0.0.1', now() from generate_series(1, 40) i");
        assertEquals(429, signIn("editor", DEMO_PASSWORD).statusCode());
    }

    @Test
    void addresses_of_one_network_are_one_place() {
        Tables.change("insert into sign_in_failure (sign_in_name, client, at)"
                + " select 'name' || i, '20010db800010002/64', now() from generate_series(1, 40) i");
        assertEquals(false, noted("editor", ClientNetwork.name("2001:db8:1:2::77")));
        assertEquals(true, noted("editor", ClientNetwork.name("2001:db8:1:3::77")));
    }

    @Test
    void where_somebody_signed_in_before_only_their_own_tries_count() {
        String name = demo("targeted").signInName;
        Map<String, String> known = signIn(name, DEMO_PASSWORD).cookies();
        failures(name, 200);
        Tables.change("insert into sign_in_failure (sign_in_name, client, at)"
                + " select 'name' || i, '127.0.0.1', now() from generate_series(1, 40) i");
        assertEquals(429, signIn(name, DEMO_PASSWORD).statusCode());
        assertEquals(303, signIn(known, name, DEMO_PASSWORD).statusCode());
        for (int i = 0; i < 8; i++) {
            assertEquals(401, signIn(known, name, "wrong").statusCode());
        }
        assertEquals(429, signIn(known, name, DEMO_PASSWORD).statusCode());
        assertEquals(429, signIn(known, "editor", DEMO_PASSWORD).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor~9999999999~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA~", "editor~1~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA~", "",
        "~~~"})
    void a_mark_that_we_did_not_make_marks_nothing(String forged) {
        failures("editor", 100);
        assertEquals(429, signIn(Map.of("wederhoor-known", forged + "0".repeat(64)), "editor", DEMO_PASSWORD).statusCode());
    }

    @Test
    void a_flood_is_told_to_wait_and_holds_up_no_editor() throws Exception {
        Account editor = withPassword(Role.EDITOR);
        Desk desk = Desk.as(editor);
        ExecutorService crowd = Executors.newFixedThreadPool(60);
        try {
            List<Future<Integer>> flood = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                flood.add(crowd.submit(() -> signIn(editor.signInName, "wrong").statusCode()));
            }
            assertEquals(303, desk.post("/desk/dossiers", "id", Ids.next(), "title", "Saved meanwhile", "language", "en").statusCode());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : flood) {
                answers.add(each.get());
            }
            int wrong = Collections.frequency(answers, 401);
            assertTrue(wrong >= 1 && wrong <= 8, answers.toString());
            assertEquals(120 - wrong, Collections.frequency(answers, 429), answers.toString());
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void a_crowd_that_is_turned_away_gets_the_page_of_its_language_and_whoever_signed_in_here_before_goes_past_it() throws Exception {
        Account editor = withPassword(Role.EDITOR);
        Map<String, String> known = signIn(editor.signInName, PASSWORD).cookies();
        ExecutorService crowd = Executors.newFixedThreadPool(80);
        try {
            List<Future<Response>> flood = new ArrayList<>();
            for (int i = 0; i < 160; i++) {
                String door = i % 2 == 0 ? "/desk/sign-in" : "/nl/desk/sign-in/passkey";
                flood.add(crowd.submit(() -> Desk.signedOut().post(door, "name", "crowd")));
            }
            assertEquals(303, signIn(known, editor.signInName, PASSWORD).statusCode());
            for (int i = 0; i < flood.size(); i++) {
                Response answer = flood.get(i).get();
                if (answer.statusCode() == 429) {
                    assertEquals(i % 2 == 0 ? "en" : "nl", Desk.page(answer).selectFirst("html").attr("lang"));
                    assertEquals("5", answer.header("Retry-After"));
                    assertEquals("no-store", answer.header("Cache-Control"));
                }
            }
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void getting_in_forgets_the_failures_of_that_name() {
        String name = demo("forgiven").signInName;
        for (int i = 0; i < 7; i++) {
            signIn(name, "wrong");
        }
        assertEquals(303, signIn(name, DEMO_PASSWORD).statusCode());
        assertEquals(401, signIn(name, "wrong").statusCode());
        assertEquals(303, signIn(name, DEMO_PASSWORD).statusCode());
    }

    @Test
    void signing_out_ends_the_session_at_once_and_no_other() {
        Desk here = Desk.as("editor");
        Desk elsewhere = Desk.as("editor");
        Response answer = here.post("/desk/sign-out");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/desk/sign-in"));
        assertEquals(0, answer.detailedCookie(Desk.COOKIE).getMaxAge());
        assertEquals(303, here.get("/desk/dossiers").statusCode());
        assertEquals(200, elsewhere.get("/desk/dossiers").statusCode());
    }

    @Test
    void disabling_an_account_ends_its_sessions_at_once() {
        Account editor = Given.editor();
        Desk one = Desk.as(editor);
        Desk two = Desk.as(editor);
        assertEquals(200, one.get("/desk/dossiers").statusCode());
        disable(editor);
        assertEquals(303, one.get("/desk/dossiers").statusCode());
        assertEquals(401, two.post("/desk/dossiers", "title", "x").statusCode());
        assertEquals("0", Tables.value("select count(*) from account_session where account_id = '" + editor.id + "'"));
        Given.made(() -> {
            Account.<Account>findById(editor.id).enable();
            return null;
        });
        assertEquals(303, one.get("/desk/dossiers").statusCode());
    }

    @Test
    void a_session_that_expired_opens_nothing() {
        Account editor = Given.editor();
        Desk desk = Desk.as(editor);
        Tables.change("update account_session set expires_at = now() - interval '1 second' where account_id = '" + editor.id + "'");
        assertEquals(303, desk.get("/desk/dossiers").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "../../etc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_cookie_that_opens_nothing_is_as_good_as_none(String token) {
        assertEquals(303, withSession(token).statusCode());
        assertEquals(200, Desk.signedOut().asks().cookie(Desk.COOKIE, token).get("/").statusCode());
    }

    @Test
    void the_database_does_not_hold_what_the_cookie_carries() {
        Desk desk = Desk.as("editor");
        assertEquals("0", Tables.value("select count(*) from account_session where token_hash = '" + desk.session() + "'"));
        assertEquals("1", Tables.value("select count(*) from account_session where token_hash = encode(sha256('" + desk.session()
                + "'), 'hex')"));
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_other_sites() {
        Cookie cookie = signIn("editor", DEMO_PASSWORD).detailedCookie(Desk.COOKIE);
        assertTrue(cookie.isHttpOnly());
        assertEquals("Lax", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
        assertNull(cookie.getDomain());
        assertEquals(7 * 24 * 60 * 60, cookie.getMaxAge());
        assertTrue(cookie.getValue().length() >= 43);
        assertNotEquals(cookie.getValue(), signIn("editor", DEMO_PASSWORD).cookie(Desk.COOKIE));
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/dossiers, /desk/dossiers",
        "/other/desk/dossiers?q=kpn, /other/desk/dossiers?q=kpn",
        "/desk, /desk"
    })
    void afterwards_the_page_that_was_asked_for_is_shown(String next, String shown) {
        assertEquals(OtherLanguage.in(shown), path(signIn("editor", DEMO_PASSWORD, OtherLanguage.in(next))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "/desk//example.org", "/desk/../x", "/", "/claims/x",
        "/desk\r\nSet-Cookie: x=y", "/desk@example.org", "/deskexample.org", "javascript:alert(1)", "/desk/x:y", "/desk/..", "/desk/x/../../y",
        "/other//desk", " /desk/dossiers",
        "/desk/\nx", "/desk#//example.org"})
    void afterwards_nobody_is_sent_elsewhere(String next) {
        Response answer = signIn("editor", DEMO_PASSWORD, OtherLanguage.in(next));
        assertEquals(303, answer.statusCode());
        assertTrue(path(answer).matches("/desk(/[\\w.]+)*"), path(answer));
        assertNull(answer.cookie("x"));
    }

    @Test
    void whoever_is_sent_to_the_door_comes_back_to_where_they_were() {
        String door = Desk.signedOut().get(OtherLanguage.PREFIX + "/desk/dossiers").header("Location");
        assertTrue(door.endsWith(OtherLanguage.PREFIX + "/desk/sign-in?next=%2F" + OtherLanguage.TAG + "%2Fdesk%2Fdossiers"), door);
        Document page = Desk.page(Desk.signedOut().asks().queryParam("next", OtherLanguage.PREFIX + "/desk/dossiers")
                .get(OtherLanguage.PREFIX + "/desk/sign-in"));
        assertEquals(OtherLanguage.PREFIX + "/desk/dossiers", page.selectFirst("input[name=next]").val());
        assertEquals(OtherLanguage.TAG, page.selectFirst("html").attr("lang"));
    }

    @Test
    void a_hostile_next_stays_text() {
        String hostile = "\"><script>alert(1)</script>";
        Document page = Desk.page(Desk.signedOut().asks().queryParam("next", hostile).get("/desk/sign-in"));
        assertEquals(hostile, page.selectFirst("input[name=next]").val());
        assertTrue(page.select("script:not([src])").isEmpty());
    }

    private static Account withPassword(Role role) {
        Account account = Given.account(role);
        return Given.made(() -> {
            Account here = Account.findById(account.id);
            here.choosePassword(PASSWORD);
            return here;
        });
    }

    private static Account demo(String name) {
        return Given.made(() -> {
            Account account = Account.demo(Given.unique(name).replace(' ', '-'), "Demo", Role.CHECKER);
            account.persist();
            return account;
        });
    }

    private static void failures(String name, int count) {
        Tables.change("insert into sign_in_failure (sign_in_name, client, at)"
                + " select '" + name + "', '192.0.2.' || i, now() from generate_series(1, " + count + ") i");
    }

    private static void disable(Account account) {
        Given.made(() -> {
            Account.<Account>findById(account.id).disable(Account.named("chief"));
            return null;
        });
    }

    private static Response withSession(String token) {
        return Desk.signedOut().asks().cookie(Desk.COOKIE, token).get("/desk/dossiers");
    }

    private static Response signIn(String name, String password) {
        return Desk.signedOut().post("/desk/sign-in", "name", name, "password", password);
    }

    private static Response signIn(String name, String password, String next) {
        return Desk.signedOut().post("/desk/sign-in", "name", name, "password", password, "next", next);
    }

    private static Response signIn(Map<String, String> cookies, String name, String password) {
        return Desk.signedOut().form().cookies(cookies).formParam("name", name).formParam("password", password).post("/desk/sign-in");
    }

    private static boolean noted(String name, String client) {
        return Given.made(() -> SignInFailure.note(name, client, false));
    }

    private static String path(Response answer) {
        return path(answer.header("Location"));
    }

    private static String path(String address) {
        return address.replace(Desk.origin(), "");
    }
}
