package org.wederhoor.account.factor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.account.SecurityRecording;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** Passkeys, with the authenticator that Chromium plays. */
@QuarkusTest
class PasskeysTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static final String OWN = "/desk/account/second-factor";

    private static final String GET = """
            async ([path, token, change]) => {
              const answer = await fetch(path, { method: "POST", body: new URLSearchParams(token ? { token } : {}) });
              const options = Object.assign(await answer.json(), JSON.parse(change));
              const got = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
              return JSON.stringify(got);
            }""";

    private final Account account = SecondFactor.account(Role.EDITOR);
    private final Desk desk = Desk.as(account);
    private BrowserContext context;
    private Page page;
    private CDPSession devices;

    @Inject
    SecurityRecording security;

    @BeforeEach
    void opensABrowser() {
        Tables.change("delete from sign_in_failure");
        context = chromium.browser().newContext();
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
    }

    @AfterEach
    void closesIt() {
        Tables.change("delete from sign_in_failure");
        context.close();
    }

    @Test
    void a_passkey_is_made_and_then_stands_for_password_second_step_and_confirmation() {
        addAuthenticator(true);
        assertTrue(make("My phone").locator("#codes li").count() == 10);
        page.navigate(here() + OWN);
        assertThat(page.locator("table")).containsText("My phone");
        assertThat(page.locator("table")).containsText("not yet");
        context.clearCookies();

        page.navigate(here() + "/desk/sign-in?next=/desk/board");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in with a passkey")).press("Enter");
        page.waitForURL(url -> url.contains("/desk/board"));
        assertThat(page.locator(".who")).containsText(account.fullName);
        assertEquals("2", counter());
        context.clearCookies();

        page.navigate(here() + "/desk/sign-in");
        page.getByLabel("Sign-in name").fill(account.signInName);
        page.getByLabel("Password").fill(SecondFactor.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true)).click();
        assertThat(page.locator("h1")).hasText("Second step");
        press("Use a passkey");
        assertThat(page.locator("h1")).hasText("Desk");
        assertEquals("3", counter());

        String review = "/desk/reviews/" + Given.submissionOf(Given.submitted(Given.claim(Given.checker()), Given.checker()));
        page.navigate(here() + review);
        Tables.change("update account_session set confirmed_at = now() - interval '5 hours' where account_id = '" + account.id + "'");
        page.locator("textarea[name=note]").fill("Well done.");
        page.locator("button[name=then][value=approve]").click();
        assertThat(page.locator("h1")).hasText("Is it still you?");
        press("Use a passkey");
        page.waitForURL(url -> url.contains("/desk/claims/"));
        assertEquals("Well done.", Tables.value("select note from review where submission_id = '" + review.substring(review.lastIndexOf('/') + 1) + "'"));

        security.keep();
        assertEquals("1", Tables.value("select count(*) from security_event where kind = 'PASSKEY_SIGN_IN' and sign_in_name = '" + account.signInName + "'"));
    }

    @Test
    void a_passkey_that_is_removed_opens_nothing_any_more() {
        addAuthenticator(true);
        make("Lost");
        String id = Tables.value("select id from passkey where account_id = '" + account.id + "'");
        assertEquals(303, Desk.as(Given.editor()).post(OWN + "/passkeys/" + id + "/remove").statusCode());
        assertEquals("1", Tables.value("select count(*) from passkey where id = '" + id + "'"));
        assertEquals(303, desk.post(OWN + "/passkeys/" + id + "/remove").statusCode());
        assertEquals("0", Tables.value("select count(*) from recovery_code where account_id = '" + account.id + "'"));
        page.navigate(here() + "/desk/sign-in");
        assertEquals(401, signIn(signed("/desk/sign-in/passkey/challenge", null)).statusCode());
    }

    @Test
    void what_a_passkey_signed_opens_once_and_only_for_what_and_where_it_was_asked() {
        addAuthenticator(true);
        make("Mine");
        page.navigate(here() + "/desk/sign-in");
        int refused = refused();
        String challenge = "/desk/sign-in/passkey/challenge";
        // a challenge of nobody's
        assertEquals(401, signIn(signed(challenge, "\"challenge\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"")).statusCode());
        // in its own words, and once
        String good = signed(challenge, null);
        assertEquals(303, signIn(good).statusCode());
        Response replayed = signIn(good);
        assertEquals(401, replayed.statusCode());
        assertNull(replayed.cookie(Desk.COOKIE));
        assertEquals("This passkey does not sign you in", Desk.page(replayed).select("h1").text());
        // asked too long ago
        String late = signed(challenge, null);
        Tables.change("update passkey_challenge set expires_at = now()");
        assertEquals(401, signIn(late).statusCode());
        // asked for at the door, and sent to confirm with
        SecondFactor.makeStale(desk);
        assertEquals(422, desk.post("/desk/confirm", "confirmPasskey", signed(challenge, null)).statusCode());
        // sent to another origin than the one it was signed for
        String elsewhere = signed(challenge, null);
        Response there = from(Desk.origin()).formParam("passkey", elsewhere).post(Desk.origin() + "/desk/sign-in/passkey");
        assertEquals(401, there.statusCode());
        // with what it signed changed afterwards
        StringBuilder changed = new StringBuilder(signed(challenge, null));
        int sign = changed.indexOf("\"signature\":\"") + 30;
        changed.setCharAt(sign, changed.charAt(sign) == 'A' ? 'B' : 'A');
        assertEquals(401, signIn(changed.toString()).statusCode());
        // by a copy of it that is behind the original
        Tables.change("update passkey set counter = 1000 where account_id = '" + account.id + "'");
        assertEquals(401, signIn(signed(challenge, null)).statusCode());
        assertThrows(IllegalStateException.class, () -> Tables.change("update passkey set counter = 1 where account_id = '" + account.id + "'"));
        // of an account that was closed
        Tables.change("update account set disabled_at = now() where id = '" + account.id + "'");
        assertEquals(401, signIn(signed(challenge, null)).statusCode());
        assertEquals(refused + 7, refused());
    }

    @Test
    void a_passkey_of_somebody_elses_is_no_second_step() {
        addAuthenticator(true);
        make("Mine");
        String mine = Tables.value("select credential_id from passkey where account_id = '" + account.id + "'");
        Account other = SecondFactor.withApp(Role.EDITOR);
        String pending = SecondFactor.password(other, "").cookie(SecondFactor.COOKIE);
        context.addCookies(List.of(new Cookie(SecondFactor.COOKIE, pending).setUrl(here())));
        page.navigate(here() + "/desk/sign-in/second-step");
        String signed = signed("/desk/sign-in/second-step/challenge", "\"allowCredentials\":[{\"type\":\"public-key\",\"id\":\"" + mine + "\"}]");
        Response answer = from(here()).cookie(SecondFactor.COOKIE, pending).formParam("passkey", signed).post(here() + "/desk/sign-in/second-step");
        assertEquals(401, answer.statusCode());
        assertNull(answer.cookie(Desk.COOKIE));
    }

    @Test
    void one_that_cannot_tell_whose_hand_it_is_in_is_a_second_step_and_no_password() {
        addAuthenticator(false);
        make("A key without a PIN");
        page.navigate(here() + "/desk/sign-in");
        // Chromium keeps none in such a device that could be found without its name
        String credential = Tables.value("select credential_id from passkey where account_id = '" + account.id + "'");
        assertEquals(401, signIn(signed("/desk/sign-in/passkey/challenge", "\"userVerification\":\"discouraged\","
                + "\"allowCredentials\":[{\"type\":\"public-key\",\"id\":\"" + credential + "\"}]")).statusCode());
        String pending = SecondFactor.password(account, "").cookie(SecondFactor.COOKIE);
        context.addCookies(List.of(new Cookie(SecondFactor.COOKIE, pending).setUrl(here())));
        page.navigate(here() + "/desk/sign-in/second-step");
        press("Use a passkey");
        assertThat(page.locator("h1")).hasText("Desk");
    }

    @Test
    void a_device_without_one_says_so_on_the_page() {
        addAuthenticator(true);
        page.navigate(here() + "/desk/sign-in");
        press("Sign in with a passkey");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That did not work");
    }

    @Test
    void what_is_no_answer_of_a_passkeys_is_refused_in_words() {
        for (String odd : List.of("", "x", "{}", "[]", "{\"id\":\"AAAA\",\"response\":{}}", "\u0000", "{\"type\":\"public-key\"}")) {
            assertEquals(401, signIn(odd).statusCode(), odd);
            assertEquals(422, desk.post(OWN + "/passkeys", "name", "Odd", "passkey", odd).statusCode(), odd);
        }
        assertEquals("0", Tables.value("select count(*) from passkey where account_id = '" + account.id + "'"));
    }

    @Test
    void without_a_script_the_page_says_what_is_needed_and_has_no_button_for_it() {
        Document door = Desk.signedOut().page("/desk/sign-in");
        assertTrue(door.text().contains("Passkeys work where scripts are on and the browser knows them."));
        assertTrue(door.select("[data-passkey] button").hasAttr("hidden"));
    }

    private void addAuthenticator(boolean verifies) {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", verifies);
        options.addProperty("isUserVerified", verifies);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject parameters = new JsonObject();
        parameters.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", parameters);
    }

    private Page make(String name) {
        context.addCookies(List.of(new Cookie(Desk.COOKIE, desk.session()).setUrl(here())));
        page.navigate(here() + OWN + "/passkeys/new");
        page.getByLabel("What you call it").fill(name);
        press("Make the passkey");
        assertThat(page.locator("h1")).hasText("Your recovery codes");
        return page;
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }

    /** What the passkey signs for the challenge at a path; {@code change} is put in place of what the server asked. */
    private String signed(String path, String change) {
        return page.evaluate(GET, List.of(path, "", change == null ? "{}" : "{" + change + "}")).toString();
    }

    private static Response signIn(String passkey) {
        return from(here()).formParam("passkey", passkey).post(here() + "/desk/sign-in/passkey");
    }

    /** Tests go to 127.0.0.1, for which there can be no passkey. */
    private static String here() {
        return "http://localhost:" + RestAssured.port;
    }

    private static RequestSpecification from(String origin) {
        return Desk.signedOut().asks().contentType("application/x-www-form-urlencoded; charset=UTF-8").header("Origin", origin);
    }

    private int refused() {
        security.keep();
        return Integer.parseInt(Tables.value("select count(*) from security_event where kind = 'PASSKEY_REFUSED' and about = 'SIGN_IN'"));
    }

    private String counter() {
        return Tables.value("select counter from passkey where account_id = '" + account.id + "'");
    }
}
