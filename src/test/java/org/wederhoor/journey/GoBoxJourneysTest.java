package org.wederhoor.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** Stories of the box that goes anywhere. */
@QuarkusTest
class GoBoxJourneysTest {

    private static final Pattern BOARD = Pattern.compile("/desk/board$");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private BrowserContext context;
    private Page page;
    private Dossier dossier;
    private Claim claim;

    @BeforeEach
    void an_editor_on_a_dossier() {
        dossier = Given.dossier();
        claim = Given.claim(dossier, Given.partyOf(dossier, "Party"), Given.unique("One claim"), Given.checker());
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.addCookies(List.of(new Cookie(Desk.COOKIE, Desk.as("checker").session()).setUrl(Desk.origin())));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.navigate(Desk.origin() + "/desk/dossiers/" + dossier.id);
    }

    @Test
    void a_page_is_gone_to_by_its_name_in_another_language() {
        open();
        words().fill("planung");
        assertThat(chosen()).containsText("Board");
        assertThat(words()).hasAttribute("aria-expanded", "true");
        assertThat(words()).hasAttribute("aria-activedescendant", "place-0");
        words().press("Enter");
        assertThat(page).hasURL(BOARD);
    }

    @Test
    void whoever_presses_enter_before_the_answer_is_there_goes_to_what_was_typed() {
        open();
        page.keyboard().type("board");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(BOARD);
    }

    @Test
    void a_claim_is_found_by_its_words_and_chosen_by_arrows() {
        open();
        words().fill(claim.sentence);
        Locator option = page.locator("[role=option]").filter(new Locator.FilterOptions().setHasText("Claims"));
        assertThat(option).hasCount(1);
        for (int i = 0; i < 12 && !"true".equals(option.getAttribute("aria-selected")); i++) {
            words().press("ArrowDown");
        }
        assertThat(option).hasAttribute("aria-selected", "true");
        words().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/desk/claims/" + claim.id + "$"));
    }

    @Test
    void what_the_page_can_do_is_offered_and_what_has_no_key_is_only_come_to() {
        open();
        words().fill("new cl");
        assertThat(chosen()).containsText("New claim On this page");
        words().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/claims/new$"));
        page.navigate(Desk.origin() + "/desk/dossiers/" + dossier.id);
        open();
        words().fill("filter");
        assertThat(chosen()).containsText("On this page");
        words().press("Enter");
        assertThat(page.locator("#go")).isHidden();
        assertThat(page.locator("main form button[type=submit]").first()).isFocused();
        assertThat(page).hasURL(Pattern.compile("/desk/dossiers/" + dossier.id + "$"));
    }

    @Test
    void escape_closes_it_and_the_hands_are_where_they_were() {
        Locator link = page.locator("[data-stops] a").first();
        link.focus();
        open();
        words().press("Escape");
        assertThat(page.locator("#go")).isHidden();
        assertThat(link).isFocused();
        page.locator("#search").focus();
        open();
        assertThat(words()).isFocused();
        page.locator("#go [data-close]").click();
        assertThat(page.locator("#search")).isFocused();
        page.locator("[data-opens=go]").click();
        assertThat(words()).isFocused();
    }

    @Test
    void an_answer_that_comes_after_a_later_question_is_dropped() {
        List<Route> held = new ArrayList<>();
        open();
        page.route(Pattern.compile("go\\?q=first$"), held::add);
        words().fill("first");
        page.waitForCondition(() -> held.size() == 1);
        words().fill("board");
        assertThat(chosen()).containsText("Board");
        held.get(0).resume();
        page.waitForTimeout(300);
        assertThat(chosen()).containsText("Board");
    }

    @Test
    void an_answer_that_takes_long_or_never_comes_is_said() {
        open();
        assertThat(state()).hasText(Pattern.compile("places found"));
        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile("/desk/go\\?"), held::add);
        words().fill("new cl");
        assertThat(state()).hasText(Pattern.compile("Still looking"));
        assertThat(page.locator("[role=option]").first()).containsText("New claim");
        held.get(0).abort();
        assertThat(state()).hasText(Pattern.compile("did not answer"));
        assertThat(chosen()).hasCount(0);
        assertThat(page.locator("[role=option]").first()).containsText("New claim");
    }

    @Test
    void what_is_being_composed_is_not_looked_for_until_it_is_a_word() {
        open();
        assertThat(state()).hasText(Pattern.compile("places found"));
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/desk/go?")) {
                asked.add(request.url().replaceAll(".*=", ""));
            }
        });
        var browser = context.newCDPSession(page);
        for (String composed : List.of("b", "bo", "boa")) {
            JsonObject composition = new JsonObject();
            composition.addProperty("text", composed);
            composition.addProperty("selectionStart", composed.length());
            composition.addProperty("selectionEnd", composed.length());
            browser.send("Input.imeSetComposition", composition);
        }
        words().evaluate("field => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");
        page.waitForTimeout(400);
        assertEquals(List.of(), asked);
        JsonObject word = new JsonObject();
        word.addProperty("text", "board");
        browser.send("Input.insertText", word);
        assertThat(chosen()).containsText("Board");
        assertEquals(List.of("board"), asked);
    }

    @Test
    void without_scripts_the_button_leads_to_the_same() {
        try (BrowserContext plain = chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            plain.addCookies(List.of(new Cookie(Desk.COOKIE, Desk.as("checker").session()).setUrl(Desk.origin())));
            Page other = plain.newPage();
            other.navigate(Desk.origin() + "/desk");
            other.locator("#search").fill("planung");
            other.locator("[data-opens=go]").click();
            assertThat(other).hasURL(Pattern.compile("/desk/go\\?q=planung$"));
            other.locator(".places a").first().click();
            assertThat(other).hasURL(BOARD);
            other.locator("[data-opens=keys]").click();
            assertThat(other.locator("main")).containsText("They need scripts");
        }
    }

    private void open() {
        page.keyboard().press("Control+k");
        assertThat(page.locator("#go")).isVisible();
    }

    private Locator words() {
        return page.locator("#go-words");
    }

    private Locator state() {
        return page.locator("#go [role=status]");
    }

    private Locator chosen() {
        return page.locator("[role=option][aria-selected=true]");
    }
}
