package org.wederhoor.account.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.nimbusds.jwt.JWTClaimsSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.PlayedProvider;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** What the provider says of somebody who signed out there. */
@QuarkusTest
class BackChannelTest {

    private static final String TYPE = "logout+jwt";

    private final String sub = Ids.next().toString();
    private PlayedProvider provider;
    private Account account;

    @BeforeEach
    void set_up() throws IOException {
        provider = new PlayedProvider();
        SsoBrowser.setUp(provider);
        account = Given.invited(Role.EDITOR);
        Tables.change("update account set email = '" + sub + "@example.org' where id = '" + account.id + "'");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void a_token_that_names_somebody_ends_every_session_of_theirs() {
        List<SsoBrowser> three = SsoBrowser.three();
        three.forEach(each -> signIn(each, "session-" + three.indexOf(each)));
        Desk byPassword = Desk.as(account);
        Response answer = send(PlayedProvider.signed(provider.logout().subject(sub).build(), TYPE));
        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals("no-store", answer.header("Cache-Control"));
        three.forEach(each -> assertFalse(each.isIn()));
        assertEquals(303, byPassword.get("/desk").statusCode());
        assertEquals(account.signInName + " sessions:4", SsoBrowser.newest("SSO_ENDED"));
    }

    @Test
    void a_token_that_names_a_session_ends_that_one_alone() {
        List<SsoBrowser> three = SsoBrowser.three();
        three.forEach(each -> signIn(each, "session-" + three.indexOf(each)));
        assertEquals(200, send(PlayedProvider.signed(provider.logout().claim("sid", "session-1").build(), TYPE)).statusCode());
        assertEquals(List.of(true, false, true), three.stream().map(SsoBrowser::isIn).toList());
        assertEquals(200, send(PlayedProvider.signed(provider.logout().claim("sid", "session-2").subject("somebody else").build(), TYPE)).statusCode());
        assertEquals(List.of(true, false, true), three.stream().map(SsoBrowser::isIn).toList());
        assertEquals(200, send(PlayedProvider.signed(provider.logout().claim("sid", "session-2").subject(sub).build(), null)).statusCode());
        assertEquals(List.of(true, false, false), three.stream().map(SsoBrowser::isIn).toList());
    }

    @Test
    void a_session_that_does_not_say_which_it_is_there_ends_with_each_of_that_person() {
        SsoBrowser browser = new SsoBrowser();
        provider.person = Map.of("sub", sub, "email", sub + "@example.org", "email_verified", true);
        browser.signIn().then().statusCode(303);
        assertEquals(200, send(PlayedProvider.signed(provider.logout().claim("sid", "x").subject("somebody else").build(), TYPE)).statusCode());
        assertTrue(browser.isIn());
        assertEquals(200, send(PlayedProvider.signed(provider.logout().claim("sid", "x").subject(sub).build(), TYPE)).statusCode());
        assertFalse(browser.isIn());
    }

    @Test
    void what_does_not_hold_ends_nothing() {
        SsoBrowser browser = new SsoBrowser();
        signIn(browser, "session");
        Date past = Date.from(Instant.now().minusSeconds(400));
        JWTClaimsSet right = provider.logout().subject(sub).build();
        Stream.of(
                PlayedProvider.signed(provider.logout().subject(sub).claim("nonce", "n").build(), TYPE),
                PlayedProvider.signed(provider.logout().subject(sub).claim("events", null).build(), TYPE),
                PlayedProvider.signed(provider.logout().subject(sub).claim("events", Map.of("http://schemas.openid.net/event/other", Map.of())).build(), TYPE),
                PlayedProvider.signed(provider.logout().subject(sub).audience("another").build(), TYPE),
                PlayedProvider.signed(provider.logout().subject(sub).issuer("https://evil.example").build(), TYPE),
                PlayedProvider.signed(provider.logout().subject(sub).issueTime(past).build(), TYPE),
                PlayedProvider.signed(provider.logout().subject(sub).issueTime(Date.from(Instant.now().plusSeconds(400))).build(), TYPE),
                PlayedProvider.signed(provider.logout().subject(sub).expirationTime(past).build(), TYPE),
                PlayedProvider.signed(provider.logout().subject(sub).expirationTime(null).build(), TYPE),
                PlayedProvider.signed(provider.logout().subject(sub).jwtID(null).build(), TYPE),
                PlayedProvider.signed(provider.logout().build(), TYPE),
                PlayedProvider.signed(right, "at+jwt"),
                PlayedProvider.forged(right, TYPE),
                PlayedProvider.unsigned(PlayedProvider.signed(right, TYPE)),
                "nonsense", "", "a.b.c", "x".repeat(20_000)).forEach(token -> {
                    Response answer = send(token);
                    assertEquals(400, answer.statusCode(), token);
                    assertEquals("no-store", answer.header("Cache-Control"));
                });
        assertTrue(browser.isIn());
        assertTrue(SsoBrowser.newest("SSO_END_REFUSED").startsWith("- logout-token:"), SsoBrowser.newest("SSO_END_REFUSED"));
    }

    @Test
    void a_token_counts_once() {
        String token = PlayedProvider.signed(provider.logout().subject(sub).build(), TYPE);
        SsoBrowser browser = new SsoBrowser();
        signIn(browser, "session");
        assertEquals(200, send(token).statusCode());
        signIn(browser, "session");
        assertEquals(400, send(token).statusCode());
        assertTrue(browser.isIn());
        assertEquals("- logout-token:again", SsoBrowser.newest("SSO_END_REFUSED"));
    }

    @Test
    void a_page_of_another_site_cannot_have_a_browser_send_one() {
        assertEquals(403, Desk.signedOut().asks().header("Origin", "https://evil.example").formParam("logout_token", "x").post("/desk/sso/back-channel")
                .statusCode());
        assertEquals(400, Desk.signedOut().asks().contentType("application/json").body("{}").post("/desk/sso/back-channel").statusCode());
    }

    private void signIn(SsoBrowser browser, String sid) {
        provider.person = Map.of("sub", sub, "sid", sid, "email", sub + "@example.org", "email_verified", true);
        browser.signIn().then().statusCode(303);
        assertTrue(browser.isIn());
    }

    // as a server sends it: without a cookie and without an origin
    private static Response send(String token) {
        return Desk.signedOut().asks().contentType("application/x-www-form-urlencoded").formParam("logout_token", token).post("/desk/sso/back-channel");
    }
}
