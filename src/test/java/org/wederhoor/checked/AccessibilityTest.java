package org.wederhoor.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.support.Axe;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.FormPages;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Routes;
import org.wederhoor.support.Walk;

/** Every page is held to WCAG, in light and in dark, by axe. */
@QuarkusTest
class AccessibilityTest {

    private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    // downloads, parts of pages, and addresses that lead on; the second step leads on whoever is signed in
    private static final List<String> NO_PAGES = List.of("/desk/account/second-factor/app/code", "/desk/account/second-factor/passkeys",
            "/desk/account/second-factor/recovery-codes", "/desk/account/sso", "/desk/accounts/{id}/link", "/desk/accounts/{id}/sso",
            "/desk/claims/{claim}/corrections",
            "/desk/dossiers/{dossier}/sources",
            "/desk/dossiers/{id}/wacz", "/desk/mail/{mail}/look", "/desk/manifest.webmanifest", "/desk/parties/{party}/contacts", "/desk/pictures/{file}",
            "/desk/replies/{id}/words",
                    "/desk/reviews/{submission}/words",
            "/desk/search/similar", "/desk/sign-in/second-step", "/desk/sign-out", "/desk/sources/{id}/crawl", "/desk/sources/{id}/held",
            "/desk/sources/{id}/original", "/desk/sources/{id}/picture", "/desk/sources/{id}/wacz",
            "/desk/sources/{source}/description", "/desk/sources/{source}/parties", "/desk/sources/{source}/quote",
            "/desk/sources/{source}/suggestions", "/desk/sources/{source}/words/machine",
            "/desk/sso", "/desk/sso/again", "/desk/sso/callback", "/desk/sso/signed-out");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void axe_finds_what_is_wrong() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setContent("<html lang=en><title>A</title><main><h1>B</h1><input></main></html>");
            assertFalse(Axe.violations(page, ColorScheme.LIGHT).isEmpty());
        }
    }

    @Test
    void axe_finds_what_is_wrong_in_the_dark_alone() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setContent("<html lang=en><title>A</title><style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style>"
                    + "<main><h1>B</h1><p>Words</p></main></html>");
            assertEquals(List.of(), Axe.violations(page, ColorScheme.LIGHT));
            assertEquals(List.of("color-contrast at p"), Axe.violations(page, ColorScheme.DARK));
        }
    }

    @Test
    void a_page_too_wide_for_a_phone_is_told() {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setContent("<meta name=viewport content='width=device-width'><p style='width: 330px'>Words</p>");
            assertTrue(scrollsSideways(page));
            page.setContent("<meta name=viewport content='width=device-width'><p>Words</p>");
            assertFalse(scrollsSideways(page));
        }
    }

    @Test
    void readers_pages_have_no_violation() {
        List<Walk.Visited> pages = Walk.from(Desk.signedOut(), 1, "/", "/about", "/search?q=huawei", "/desk/sign-in", "/claims/nothing-here");
        assertTrue(pages.size() > 12, pages.toString());
        assertEquals(List.of(), violations(Desk.signedOut(), pages.stream().map(Walk.Visited::path).toList(), BOTH));
    }

    @Test
    void pages_of_the_desk_have_no_violation() {
        Desk chief = Desk.as("chief");
        List<Walk.Visited> pages = Walk.from(chief, 1, "/desk", "/desk/search?q=huawei", "/desk/go?q=huawei").stream()
                .filter(each -> each.path().startsWith("/desk")).toList();
        assertTrue(pages.size() > 20, pages.toString());
        // with the built-in dossier on them; in the dark each of them is looked at below, where there is less on it
        assertEquals(List.of(), violations(chief, pages.stream().map(Walk.Visited::path).toList(), List.of(ColorScheme.LIGHT)));
    }

    @Test
    void every_page_of_the_desk_with_something_on_it_has_no_violation_and_is_no_wider_in_another_language() {
        FormPages forms = new FormPages();
        List<String> pages = Stream.concat(forms.all().stream(), ContactPages.paths().stream().filter(path -> path.startsWith("/desk"))).toList();
        assertEquals(NO_PAGES, Routes.unseen(pages));
        for (String prefix : OtherLanguage.prefixes()) {
            // names, roles and colours are those of the template, whatever its words; how wide these run is not
            List<ColorScheme> schemes = prefix.isEmpty() ? BOTH : List.of();
            assertEquals(List.of(), violations(forms.desk(), pages.stream().map(each -> prefix + each).toList(), schemes));
        }
    }

    @Test
    void what_stands_in_front_of_a_page_has_no_violation() {
        List<String> all = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            context.addCookies(List.of(new Cookie(Desk.COOKIE, Desk.as("chief").session()).setUrl(Desk.origin())));
            Page page = context.newPage();
            page.navigate(Desk.origin() + "/desk/dossiers");
            for (String opens : List.of("go", "keys")) {
                page.locator("[data-opens=" + opens + "]").click();
                page.locator("#" + opens + " :is([role=option], tr:not([hidden]))").first().waitFor();
                assertFalse(scrollsSideways(page), opens);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    Axe.violations(page, scheme).forEach(rule -> all.add(opens + " " + scheme + ": " + rule));
                }
                page.locator("#" + opens + " [data-close]").click();
            }
        }
        assertEquals(List.of(), all);
    }

    private static List<String> violations(Desk desk, List<String> paths, List<ColorScheme> schemes) {
        List<String> all = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            if (desk.session() != null) {
                context.addCookies(List.of(new Cookie(Desk.COOKIE, desk.session()).setUrl(Desk.origin())));
            }
            Page page = context.newPage();
            for (String path : paths) {
                page.navigate(Desk.origin() + path);
                if (scrollsSideways(page)) {
                    all.add(path + " is wider than 320 px");
                }
                for (ColorScheme scheme : schemes) {
                    Axe.violations(page, scheme).forEach(rule -> all.add(path + " " + scheme + ": " + rule));
                }
            }
        }
        return all;
    }

    /** WCAG 1.4.10: at 320 CSS pixels a page is read without going to and fro. */
    private static boolean scrollsSideways(Page page) {
        page.setViewportSize(320, 900);
        boolean wider = (boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
        page.setViewportSize(1280, 900);
        return wider;
    }
}
