package org.wederhoor.account.sso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.PlayedProvider;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** The way to a provider on another site and back, as a real browser goes it: with its rules for cookies and forms. */
@QuarkusTest
class SsoJourneyTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void somebody_signs_in_and_out_and_links_an_account() throws IOException {
        try (PlayedProvider provider = new PlayedProvider(); BrowserContext context = chromium.browser().newContext()) {
            Account account = Given.invited(Role.EDITOR);
            String sub = Ids.next().toString();
            provider.person = Map.of("sub", sub, "email", sub + "@example.org", "email_verified", true);
            Tables.change("update account set email = '" + sub + "@example.org' where id = '" + account.id + "'");
            SsoBrowser.setUp(provider, "name", "The Newsroom");
            List<String> complaints = new ArrayList<>();
            Page page = context.newPage();
            page.setDefaultTimeout(10_000);
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(Desk.origin() + "/nl/desk/board");
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
            page.getByText("Aanmelden met The Newsroom").click();
            page.waitForURL(Desk.origin() + "/nl/desk/board");
            assertTrue(page.locator(".who").textContent().contains(account.fullName));
            page.getByText("Afmelden").click();
            page.waitForURL(Desk.origin() + "/nl/desk/sign-in");
            assertTrue(provider.asked().contains("/logout"));
            page.navigate(Desk.origin() + "/desk/sso/callback?state=invented");
            assertEquals("Opnieuw proberen", page.locator("main a").first().textContent());
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());

            Account other = Given.checker();
            context.addCookies(List.of(new Cookie(Desk.COOKIE, Desk.as(other).session()).setUrl(Desk.origin())));
            provider.person = Map.of("sub", sub + "-2");
            page.navigate(Desk.origin() + "/desk/account");
            page.getByText("Link to single sign-on").click();
            page.waitForURL(Desk.origin() + "/desk/account");
            assertTrue(page.locator("main").textContent().contains("You can sign in to this account with single sign-on."));
            assertEquals(List.of(), complaints);
        }
    }
}
