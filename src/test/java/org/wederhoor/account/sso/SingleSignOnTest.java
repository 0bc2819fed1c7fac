package org.wederhoor.account.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.nimbusds.jwt.JWTClaimsSet;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.PlayedProvider;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;
import org.wederhoor.web.guard.FormToken;

/** The way out to a provider and back, and whoever is not let in. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SingleSignOnTest {

    private PlayedProvider provider;

    @BeforeAll
    void start() throws IOException {
        provider = new PlayedProvider();
    }

    @AfterAll
    void stop() {
        provider.close();
    }

    @BeforeEach
    void set_up() {
        provider.person = someone();
        provider.claims = UnaryOperator.identity();
        provider.signature = UnaryOperator.identity();
        provider.metadata = Map.of();
        provider.besides = "";
        provider.failing = 0;
        SsoBrowser.setUp(provider);
    }

    @Test
    void where_it_is_not_set_up_there_is_no_button_and_nothing_answers() {
        SsoBrowser.setUp(provider, "issuer", "");
        assertEquals(0, new SsoBrowser().page("/desk/sign-in").select("a[href*=/desk/sso]").size());
        for (String path : List.of("/desk/sso", "/nl/desk/sso?next=/desk", "/desk/sso/callback?state=x&code=y", "/desk/sso/signed-out")) {
            assertEquals(404, new SsoBrowser().get(path).statusCode(), path);
        }
        assertEquals(404, Desk.signedOut().asks().formParam("logout_token", "x").post("/desk/sso/back-channel").statusCode());
    }

    @Test
    void who_was_invited_comes_in_and_is_known_from_then_on_by_what_does_not_change() {
        Account invited = invited();
        SsoBrowser browser = new SsoBrowser();
        Document page = browser.page("/nl/desk/sign-in?next=%2Fnl%2Fdesk%2Fboard");
        String button = page.select("a[href*=/desk/sso]").attr("href");
        Response there = browser.get(button);
        Map<String, String> asked = PlayedProvider.parameters(URI.create(there.header("Location")).getRawQuery());
        assertEquals("code S256 nl openid profile email", String.join(" ", asked.get("response_type"), asked.get("code_challenge_method"),
                asked.get("ui_locales"), asked.get("scope")));
        Response inTheirLanguage = browser.get(SsoBrowser.backFrom(there.header("Location")));
        assertTrue(inTheirLanguage.header("Location").contains("/nl/desk/sso/callback?code="), inTheirLanguage.header("Location"));
        assertEquals(400, browser.get("/desk/sso/callback?state=x&led=on").statusCode());
        Response in = browser.get(pathOf(inTheirLanguage));
        assertTrue(in.header("Location").endsWith("/nl/desk/board"), in.statusCode() + in.asString());
        assertEquals(invited.fullName, browser.name());
        assertEquals("false", Given.made(() -> Boolean.toString(Account.<Account>findById(invited.id).isInvited())));
        assertTrue(Desk.as("chief").page("/desk/accounts").select("tr:contains(" + invited.signInName + ")").text().contains("active"));
        assertEquals(invited.signInName + " " + provider.issuer(), SsoBrowser.newest("SSO_BOUND"));

        provider.person = Map.of("sub", provider.person.get("sub"), "email", "somebody.else@example.org", "email_verified", false);
        SsoBrowser later = new SsoBrowser();
        later.signIn();
        assertEquals(invited.fullName, later.name());
        assertEquals("1", Tables.value("select count(*) from account_identity where account_id = '" + invited.id + "'"));
    }

    @Test
    void who_came_that_way_alone_has_no_password_that_opens() {
        Account invited = invited();
        new SsoBrowser().signIn();
        assertEquals(401, Desk.signedOut().post("/desk/sign-in", "name", invited.signInName, "password", "").statusCode());
        Tables.change("delete from sign_in_failure");
    }

    @Test
    void who_came_that_way_alone_is_asked_for_no_password_that_they_do_not_have() {
        Account invited = invited();
        SsoBrowser browser = new SsoBrowser();
        browser.signIn();
        Document page = browser.page("/desk/account");
        assertTrue(page.select("[name=currentPassword]").isEmpty());
        assertTrue(page.select("a[href$=/desk/account/password]").isEmpty());
        assertTrue(browser.page("/desk/account/password").select("main form").isEmpty());
        Element form = page.selectFirst("form[action=/desk/account]");
        assertEquals(303, browser.post("/desk/account", "token", form.select("[name=token]").val(), "version", form.select("[name=version]").val(),
                "email", "moved@desk.example").statusCode());
        assertEquals("moved@desk.example", Tables.value("select email from account where id = '" + invited.id + "'"));
    }

    @Test
    void who_came_that_way_alone_proves_there_too_that_it_is_still_them() {
        Account invited = invited(Role.CHIEF);
        SsoBrowser browser = new SsoBrowser();
        browser.signIn();
        longAgo(invited);
        Response asked = browser.get("/nl/desk/account/second-factor/app");
        assertEquals(303, asked.statusCode(), asked.asString());
        Document question = browser.page(pathOf(asked));
        String way = question.select("main a[href*=/desk/sso/again]").attr("href");
        assertEquals("/nl/desk/sso/again?next=%2Fnl%2Fdesk%2Faccount%2Fsecond-factor%2Fapp", way);
        Response there = browser.get(way);
        assertEquals("login 0", asked(there, "prompt") + " " + asked(there, "max_age"));
        Response back = browser.get(pathOf(browser.get(SsoBrowser.backFrom(there.header("Location")))));
        assertTrue(back.header("Location").endsWith("/nl/desk/account/second-factor/app"), back.statusCode() + back.asString());
        assertFalse(browser.get("/nl/desk/account/second-factor/app").header("Location").contains("/desk/confirm"));
    }

    @Test
    void what_they_sent_waits_in_its_own_tab_meanwhile_and_goes_on_afterwards() {
        Account invited = invited(Role.CHIEF);
        Account other = Given.checker();
        SsoBrowser browser = new SsoBrowser();
        browser.signIn();
        longAgo(invited);
        String token = FormToken.of(browser.cookies().get(Desk.COOKIE));
        Response asked = browser.post("/desk/accounts/" + other.id + "/disable", "token", token, "seen",
                Tables.value("select version from account where id = '" + other.id + "'"));
        assertEquals(403, asked.statusCode());
        Document question = Desk.page(asked);
        Element way = question.selectFirst("main a[href*=/desk/sso/again]");
        assertEquals("_blank", way.attr("target"));
        Response back = browser.get(browser.signedInThere(way.attr("href")));
        assertTrue(back.header("Location").endsWith("/desk/confirm/done"), back.statusCode() + back.asString());
        assertTrue(browser.page("/desk/confirm/done").select("form").isEmpty());
        assertEquals(303, browser.post(question.selectFirst("form#form").attr("action"), "token", question.select("[name=token]").val(),
                "seen", question.select("[name=seen]").val()).statusCode());
        assertTrue(Given.made(() -> Account.<Account>findById(other.id).isDisabled()));
    }

    @Test
    void another_ones_word_proves_nothing_nor_does_an_old_one_or_one_without_a_time() {
        Account invited = invited(Role.CHIEF);
        SsoBrowser browser = new SsoBrowser();
        browser.signIn();
        longAgo(invited);
        Map<String, Object> own = provider.person;
        provider.person = Map.of("sub", "somebody-else-" + Ids.next());
        refused(browser.get(browser.signedInThere("/desk/sso/again")), 403, SsoFailure.SOMEBODY_ELSE);
        provider.person = own;
        for (Long when : new Long[] {null, Instant.now().minusSeconds(3_600).getEpochSecond()}) {
            provider.claims = said -> said.claim("auth_time", when);
            refused(browser.get(browser.signedInThere("/desk/sso/again")), 403, SsoFailure.NOT_ASKED);
        }
        provider.claims = UnaryOperator.identity();
        String back = browser.signedInThere("/desk/sso/again");
        String session = browser.cookies().put(Desk.COOKIE, Desk.as("chief").session());
        refused(browser.get(back), 400, SsoFailure.NOT_BEGUN);
        browser.cookies().put(Desk.COOKIE, session);
        assertEquals(303, browser.get("/desk/account/second-factor/app").statusCode());
    }

    private static String asked(Response leading, String parameter) {
        return PlayedProvider.parameters(URI.create(leading.header("Location")).getRawQuery()).get(parameter);
    }

    private static void longAgo(Account account) {
        Tables.change("update account_session set confirmed_at = now() - interval '5 hours' where account_id = '" + account.id + "'");
    }

    @Test
    void a_link_that_was_given_with_the_invitation_opens_nothing_any_more() {
        Account invited = invited();
        String link = Given.made(() -> Account.<Account>findById(invited.id).invite()).path();
        assertEquals(200, Desk.signedOut().get(link).statusCode());
        new SsoBrowser().signIn();
        assertEquals(409, Desk.signedOut().get(link).statusCode());
    }

    @Test
    void an_account_is_made_at_the_first_sign_in_where_that_is_set_up() {
        SsoBrowser.setUp(provider, "accounts", "made-at-first-sign-in", "roles.claim", "realm.roles", "roles.editor", "desk-editors", "roles.chief", "bosses");
        String sub = provider.person.get("sub").toString();
        provider.person = Map.of("sub", sub, "email", "José.Núñez+x" + sub + "@example.org", "email_verified", true, "preferred_username", "José Núñez",
                "name", "José Núñez", "realm", Map.of("roles", List.of("other", "desk-editors")));
        SsoBrowser browser = new SsoBrowser();
        Response in = browser.signIn();
        assertEquals(303, in.statusCode(), in.asString());
        assertEquals("José Núñez", browser.name());
        String name = Tables.value("select sign_in_name from account a join account_identity i on i.account_id = a.id where i.subject = '" + sub + "'");
        assertTrue(name.matches("jose-nunez\\d*"), name);
        assertEquals("EDITOR", Tables.value("select role from account where sign_in_name = '" + name + "'"));
        assertEquals(name + " " + name + ":EDITOR", SsoBrowser.newest("ACCOUNT_ADDED"));

        provider.person = Map.of("sub", sub + "-2", "name", "José Núñez", "preferred_username", "José Núñez", "realm", Map.of("roles", "bosses"),
                "email", "unverified" + sub + "@example.org");
        new SsoBrowser().signIn().then().statusCode(303);
        assertEquals("CHIEF -", Tables.value("select role || ' ' || coalesce(email, '-') from account a join account_identity i on i.account_id = a.id"
                + " where i.subject = '" + sub + "-2'"));

        provider.person = Map.of("sub", sub + "-3", "name", "Nobody", "realm", Map.of("roles", List.of("other")));
        refused(new SsoBrowser().signIn(), 403, SsoFailure.NO_ROLE);
        assertEquals("0", Tables.value("select count(*) from account_identity where subject = '" + sub + "-3'"));
    }

    @Test
    void roles_are_renewed_at_each_sign_in_and_journalled_but_the_last_local_chief_stays_one() {
        Account account = invited();
        SsoBrowser.setUp(provider, "roles.claim", "groups", "roles.checker", "checkers", "roles.chief", "chiefs,bosses");
        provider.person = with("groups", List.of("bosses"));
        SsoBrowser browser = new SsoBrowser();
        browser.signIn();
        assertTrue(browser.page("/desk").select(".who").text().contains("chief"));
        assertEquals(account.signInName + " " + account.signInName + ":CHIEF", SsoBrowser.newest("ROLE_CHANGED"));
        assertEquals("CHIEF", Tables.value("select detail from journal_entry where thing_id = '" + account.id + "' and verb = 'EDITED'"));

        Tables.change("update account set password_hash = case when id = '" + account.id + "' then 'x' end where role = 'CHIEF' and not demo");
        provider.person = with("groups", List.of("checkers"));
        new SsoBrowser().signIn().then().statusCode(303);
        assertTrue(browser.page("/desk").select(".who").text().contains("chief"));

        Account another = Given.chief();
        Tables.change("update account set password_hash = 'x' where id = '" + another.id + "'");
        new SsoBrowser().signIn().then().statusCode(303);
        assertTrue(browser.page("/desk").select(".who").text().contains("checker"));
        Tables.change("update account set password_hash = null where id in ('" + account.id + "', '" + another.id + "')");

        provider.person = with("groups", List.of());
        refused(new SsoBrowser().signIn(), 403, SsoFailure.NO_ROLE);
        SsoBrowser.setUp(provider, "roles.claim", "groups", "roles.checker", "checkers", "roles.renewed", "false");
        new SsoBrowser().signIn().then().statusCode(303);
    }

    static Stream<Arguments> tokens_that_prove_nothing() {
        Date past = Date.from(Instant.now().minusSeconds(600));
        return Stream.of(saying("nonce", said -> said.claim("nonce", "another")),
                saying("nonce", said -> said.claim("nonce", null)),
                saying("audience", said -> said.audience("another")),
                saying("issuer", said -> said.issuer("http://localhost:1")),
                saying("expired", said -> said.expirationTime(past)),
                saying("azp", said -> said.audience(List.of(PlayedProvider.CLIENT, "another"))),
                saying("azp", said -> said.claim("azp", "another")),
                saying("", said -> said.claim("sub", null)),
                signed("signature", PlayedProvider::resigned),
                signed("", PlayedProvider::unsigned),
                signed("", token -> "x" + token),
                signed("", token -> "nonsense"));
    }

    private static Arguments saying(String why, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return Arguments.of(why, claims, UnaryOperator.<String>identity());
    }

    private static Arguments signed(String why, UnaryOperator<String> signature) {
        return Arguments.of(why, UnaryOperator.<JWTClaimsSet.Builder>identity(), signature);
    }

    @ParameterizedTest
    @MethodSource("tokens_that_prove_nothing")
    void what_the_provider_is_said_to_have_signed_has_to_hold(String why, UnaryOperator<JWTClaimsSet.Builder> claims, UnaryOperator<String> signature) {
        invited();
        provider.claims = claims;
        provider.signature = signature;
        SsoBrowser browser = new SsoBrowser();
        refused(browser.signIn(), 502, SsoFailure.NOT_PROVED);
        assertTrue(SsoBrowser.newest("SSO_REFUSED").matches("- NOT_PROVED:(id-token:.*" + why + "|token-answer).*"), SsoBrowser.newest("SSO_REFUSED"));
        assertFalse(browser.isIn());
    }

    @Test
    void a_way_back_counts_once_and_in_the_browser_that_began_it_alone() {
        invited();
        SsoBrowser browser = new SsoBrowser();
        String back = browser.signedInThere("/desk/sso");
        SsoBrowser other = new SsoBrowser();
        refused(other.get(back), 400, SsoFailure.NOT_BEGUN);
        other.get("/desk/sso");
        refused(other.get(back), 400, SsoFailure.NOT_BEGUN);
        browser.get(back).then().statusCode(303);
        refused(browser.get(back), 400, SsoFailure.NOT_BEGUN);
        assertTrue(browser.isIn());
        assertEquals("- NOT_BEGUN:state", SsoBrowser.newest("SSO_REFUSED"));
    }

    @Test
    void a_way_back_is_open_for_ten_minutes_and_two_tabs_may_be_on_it() {
        invited();
        SsoBrowser browser = new SsoBrowser();
        String first = browser.signedInThere("/desk/sso");
        String second = browser.signedInThere("/desk/sso");
        Tables.change("update sso_attempt set expires_at = expires_at - interval '599 seconds'");
        browser.get(first).then().statusCode(303);
        Tables.change("update sso_attempt set expires_at = now() - interval '1 second'");
        refused(browser.get(second), 400, SsoFailure.NOT_BEGUN);
    }

    @Test
    void invented_ways_back_cost_the_provider_nothing() {
        SsoBrowser browser = new SsoBrowser();
        browser.get("/desk/sso");
        int before = provider.asked().size();
        for (String query : List.of("", "?state=x&code=y", "?state=x&error=y", "?code=y", "?state=", "?state=%00&code=%00", "?state=" + "x".repeat(3_000))) {
            refused(browser.get("/desk/sso/callback" + query), 400, SsoFailure.NOT_BEGUN);
            refused(new SsoBrowser().get("/desk/sso/callback" + query), 400, SsoFailure.NOT_BEGUN);
        }
        assertEquals(before, provider.asked().size());
    }

    @Test
    void a_code_is_exchanged_with_what_belongs_to_its_own_way() {
        invited();
        SsoBrowser browser = new SsoBrowser();
        String mine = browser.signedInThere("/desk/sso");
        String foreign = new SsoBrowser().signedInThere("/desk/sso");
        String swapped = mine.replaceFirst("code=[^&]*", foreign.replaceFirst(".*(code=[^&]*).*", "$1"));
        refused(browser.get(swapped), 502, SsoFailure.NOT_PROVED);
        assertEquals("- NOT_PROVED:token:400:invalid_grant", SsoBrowser.newest("SSO_REFUSED"));
    }

    @Test
    void an_answer_that_names_its_issuer_has_to_name_this_one() {
        invited();
        provider.besides = "&iss=https%3A%2F%2Fevil.example";
        refused(new SsoBrowser().signIn(), 502, SsoFailure.NOT_PROVED);
        provider.besides = "&iss=" + provider.issuer().replace(":", "%3A").replace("/", "%2F");
        new SsoBrowser().signIn().then().statusCode(303);
        provider.metadata = Map.of("authorization_response_iss_parameter_supported", true);
        SsoBrowser.setUp(provider);
        new SsoBrowser().signIn().then().statusCode(303);
        provider.besides = "";
        refused(new SsoBrowser().signIn(), 502, SsoFailure.NOT_PROVED);
    }

    @Test
    void nobody_gets_in_by_a_mail_address_that_is_not_theirs_for_certain() {
        Account account = invited();
        Map<String, Object> right = provider.person;
        provider.person = Map.of("sub", right.get("sub"), "email", right.get("email"));
        refused(new SsoBrowser().signIn(), 403, SsoFailure.EMAIL_UNVERIFIED);
        provider.person = Map.of("sub", right.get("sub"), "email", right.get("email"), "email_verified", "true");
        refused(new SsoBrowser().signIn(), 403, SsoFailure.EMAIL_UNVERIFIED);
        provider.person = right;
        SsoBrowser.setUp(provider, "link", "sub");
        refused(new SsoBrowser().signIn(), 403, SsoFailure.ACCOUNT_EXISTS);
        SsoBrowser.setUp(provider, "accounts", "made-at-first-sign-in", "roles.otherwise", "checker");
        Tables.change("update account set password_hash = 'x' where id = '" + account.id + "'");
        refused(new SsoBrowser().signIn(), 403, SsoFailure.ACCOUNT_EXISTS);
        Tables.change("update account set password_hash = null where id = '" + account.id + "'");
        Account twin = Given.invited(Role.EDITOR);
        Tables.change("update account set email = upper('" + right.get("email") + "') where id = '" + twin.id + "'");
        refused(new SsoBrowser().signIn(), 403, SsoFailure.SEVERAL_ACCOUNTS);
        provider.person = someone();
        SsoBrowser.setUp(provider);
        refused(new SsoBrowser().signIn(), 403, SsoFailure.NOT_INVITED);
        assertEquals("0", Tables.value("select count(*) from account_identity where account_id in ('" + account.id + "', '" + twin.id + "')"));
    }

    @Test
    void a_disabled_account_stays_out() {
        Account account = invited();
        Tables.change("update account set disabled_at = now() where id = '" + account.id + "'");
        refused(new SsoBrowser().signIn(), 403, SsoFailure.CLOSED);
        assertEquals("0", Tables.value("select count(*) from account_identity where account_id = '" + account.id + "'"));
        Tables.change("update account set disabled_at = null where id = '" + account.id + "'");
        new SsoBrowser().signIn().then().statusCode(303);
        Tables.change("update account set disabled_at = now() where id = '" + account.id + "'");
        refused(new SsoBrowser().signIn(), 403, SsoFailure.CLOSED);
        assertEquals(account.signInName + " CLOSED:closed", SsoBrowser.newest("SSO_REFUSED"));
    }

    @ParameterizedTest
    @CsvSource({"access_denied, 403, TURNED_BACK", "login_required, 403, TURNED_BACK", "temporarily_unavailable, 503, AWAY", "server_error, 503, AWAY"})
    void what_the_provider_says_instead_of_letting_in_is_told_in_words(String error, int status, SsoFailure why) {
        SsoBrowser browser = new SsoBrowser();
        String back = browser.signedInThere("/desk/sso").replaceFirst("code=[^&]*", "error=" + error);
        refused(browser.get(back), status, why);
    }

    @Test
    void while_the_provider_is_away_the_page_says_so_and_it_is_not_asked_over_and_over() {
        provider.failing = 500;
        int before = provider.asked().size();
        String attempts = Tables.value("select count(*) from sso_attempt");
        for (int i = 0; i < 5; i++) {
            refused(new SsoBrowser().get("/desk/sso"), 503, SsoFailure.AWAY);
        }
        assertEquals(before + 1, provider.asked().size());
        assertEquals(1, new SsoBrowser().page("/desk/sign-in").select("input[name=password]").size());
        Desk own = Desk.as(Given.checker());
        refused(own.post("/desk/account/sso"), 503, SsoFailure.AWAY);
        assertEquals(attempts, Tables.value("select count(*) from sso_attempt"));
    }

    @Test
    void what_is_set_up_wrongly_is_told_in_words_and_never_lets_in() {
        SsoBrowser.setUp(provider, "client-id", "");
        refused(new SsoBrowser().get("/desk/sso"), 503, SsoFailure.NOT_SET_UP);
        invited();
        SsoBrowser.setUp(provider, "client-secret", "another");
        refused(new SsoBrowser().signIn(), 503, SsoFailure.NOT_SET_UP);
        assertEquals("- NOT_SET_UP:token:401:invalid_client", SsoBrowser.newest("SSO_REFUSED"));
        for (Map<String, Object> document : List.<Map<String, Object>>of(Map.of("issuer", "http://localhost:1"),
                Map.of("token_endpoint", "http://provider.example/token"), Map.of("jwks_uri", "ftp://localhost/keys"))) {
            provider.metadata = document;
            SsoBrowser.setUp(provider);
            refused(new SsoBrowser().get("/desk/sso"), 503, SsoFailure.NOT_SET_UP);
        }
    }

    @Test
    void whoever_signs_out_is_led_on_to_sign_out_there_too_and_back_in_their_language() {
        invited();
        SsoBrowser browser = new SsoBrowser();
        browser.signIn();
        Response out = browser.post("/nl/desk/sign-out");
        assertEquals(200, out.statusCode());
        assertEquals("no-store", out.header("Cache-Control"));
        assertFalse(browser.isIn());
        String there = Desk.page(out).select("main a").first().attr("href");
        assertEquals("0;url=" + there, Desk.page(out).select("meta[http-equiv=refresh]").attr("content"));
        Map<String, String> asked = PlayedProvider.parameters(URI.create(there).getRawQuery());
        assertEquals(3, asked.get("id_token_hint").split("\\.").length);
        assertEquals(PlayedProvider.CLIENT + " nl", asked.get("client_id") + " " + asked.get("state"));
        assertTrue(browser.get(SsoBrowser.backFrom(there)).header("Location").endsWith("/nl/desk/sign-in"));
        assertEquals(303, Desk.as("editor").post("/desk/sign-out").statusCode());
    }

    @Test
    void signing_out_here_needs_no_provider() {
        invited();
        SsoBrowser browser = new SsoBrowser();
        browser.signIn();
        provider.failing = 500;
        SsoBrowser.setUp(provider);
        assertEquals(303, browser.post("/desk/sign-out").statusCode());
        assertFalse(browser.isIn());
    }

    @Test
    void whoever_is_signed_in_links_their_own_account_and_a_chief_lets_it_go() {
        Account account = Given.checker();
        Tables.change("update account set password_hash = 'x', email = '" + provider.person.get("email") + "' where id = '" + account.id + "'");
        refused(new SsoBrowser().signIn(), 403, SsoFailure.ACCOUNT_EXISTS);
        SsoBrowser own = SsoBrowser.of(Desk.as(account));
        assertEquals("Link to single sign-on", own.page("/desk/account").select("form[action=/desk/account/sso] button").text());
        assertEquals(409, own.post("/desk/account/sso").statusCode());
        own.get(own.toBind()).then().statusCode(303);
        assertTrue(own.page("/desk/account").select("form[action=/desk/account/sso]").isEmpty());
        SsoBrowser elsewhere = new SsoBrowser();
        elsewhere.signIn();
        assertEquals(account.fullName, elsewhere.name());

        Desk chief = Desk.as("chief");
        Document accounts = chief.page("/desk/accounts");
        assertEquals(1, accounts.select("tr:contains(" + account.signInName + ") button[formaction$=/sso]").size());
        assertEquals(303, chief.post("/desk/accounts/" + account.id + "/sso").statusCode());
        assertFalse(elsewhere.isIn());
        refused(new SsoBrowser().signIn(), 403, SsoFailure.ACCOUNT_EXISTS);
        assertEquals("chief " + account.signInName, SsoBrowser.newest("SSO_RELEASED"));
    }

    @Test
    void an_account_is_linked_in_the_session_that_asked_for_it_and_to_nobody_who_is_linked_already() {
        Account mine = Given.checker();
        SsoBrowser own = SsoBrowser.of(Desk.as(mine));
        String back = own.toBind();
        own.post("/desk/sign-out");
        refused(own.get(back), 403, SsoFailure.SIGNED_OUT);
        invited();
        new SsoBrowser().signIn().then().statusCode(303);
        SsoBrowser again = SsoBrowser.of(Desk.as(mine));
        refused(again.get(again.toBind()), 409, SsoFailure.BOUND_ALREADY);
        SsoBrowser demo = SsoBrowser.of(Desk.as("editor"));
        provider.person = someone();
        refused(demo.get(demo.toBind()), 409, SsoFailure.BOUND_ALREADY);
    }

    private Account invited() {
        return invited(Role.EDITOR);
    }

    private Account invited(Role role) {
        Account invited = Given.invited(role);
        Tables.change("update account set email = '" + provider.person.get("email") + "' where id = '" + invited.id + "'");
        return invited;
    }

    private static Map<String, Object> someone() {
        String sub = Ids.next().toString();
        return Map.of("sub", sub, "email", sub + "@example.org", "email_verified", true);
    }

    private Map<String, Object> with(String claim, Object value) {
        Map<String, Object> person = new HashMap<>(provider.person);
        person.put(claim, value);
        return person;
    }

    private static String pathOf(Response redirect) {
        String to = redirect.header("Location");
        return to.substring(to.indexOf("/", to.indexOf("//") + 2));
    }

    private static void refused(Response answer, int status, SsoFailure why) {
        assertEquals(status, answer.statusCode(), answer.asString());
        Document page = Desk.page(answer);
        assertEquals(why.in(Locale.ENGLISH), page.select("main .state").text());
        assertFalse(page.select("main a[href$=/desk/sign-in]").isEmpty());
        assertNull(answer.cookie(Desk.COOKIE));
        assertNotEquals("", page.title());
    }
}
