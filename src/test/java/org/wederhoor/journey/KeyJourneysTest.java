package org.wederhoor.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** Stories of editors who leave their hands on the keyboard. */
@QuarkusTest
class KeyJourneysTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private Page page;
    private Account checker;
    private Dossier dossier;
    private Claim first;
    private Claim second;
    private final List<String> posts = new ArrayList<>();

    @BeforeEach
    void an_editor_and_two_claims() {
        checker = Given.checker();
        dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "Party");
        first = Given.claim(dossier, party, Given.unique("One claim"), checker);
        second = Given.claim(dossier, party, Given.unique("Two claims"), checker);
        BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.addCookies(List.of(new Cookie(Desk.COOKIE, Desk.as(checker).session()).setUrl(Desk.origin())));
        page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onRequest(request -> {
            if (request.method().equals("POST") && request.isNavigationRequest()) {
                posts.add(request.postData());
            }
        });
    }

    @Test
    void lists_are_gone_through_and_pages_come_to_by_keys() {
        visit("/desk/dossiers/" + dossier.id);
        press("j");
        Locator rows = page.locator("[data-stops] a");
        assertThat(rows.first()).isFocused();
        press("j", "j");
        assertThat(rows.nth(1)).isFocused();
        press("k");
        assertThat(rows.first()).isFocused();
        press("j", "Enter");
        assertThat(page).hasURL(Pattern.compile("/desk/claims/(" + first.id + "|" + second.id + ")$"));
        press("u");
        assertThat(page).hasURL(Pattern.compile("/desk/dossiers/" + dossier.id + "$"));
        press("g", "b");
        assertThat(page).hasURL(Pattern.compile("/desk/board$"));
        press("g", "r");
        assertThat(page).hasURL(Pattern.compile("/desk/replies$"));
        press("g", "s");
        assertThat(page).hasURL(Pattern.compile("/desk/sources$"));
        press("g", "x");
        press("g", "f");
        assertThat(page).hasURL(Pattern.compile("/desk$"));
        press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type("jk?/gbum");
        assertThat(page.locator("#search")).hasValue("jk?/gbum");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void a_mark_is_set_and_a_verdict_saved_and_submitted_once_however_long_the_key_is_held() {
        visit("/desk/claims/" + first.id);
        press("m", "d");
        assertThat(page.locator("#mark-DENIED")).isChecked();
        press("m", "u");
        assertThat(page.locator("#mark-UNVERIFIED")).isChecked();
        page.locator("#rationale").focus();
        page.keyboard().type("Just said: make quick jokes, u? m c / g b");
        assertThat(page.locator("#rationale")).hasValue("Just said: make quick jokes, u? m c / g b");
        assertThat(page.locator("#mark-UNVERIFIED")).isChecked();
        page.keyboard().down("Control");
        page.keyboard().down("Enter");
        page.keyboard().down("Enter");
        page.keyboard().down("Enter");
        page.keyboard().up("Enter");
        page.keyboard().up("Control");
        assertThat(page.locator(".state")).containsText("Draft, last edited by");
        assertEquals(1, posts.size(), posts.toString());
        assertTrue(posts.get(0).contains("then=save"), posts.get(0));
        page.locator("#comment").focus();
        page.keyboard().type("A question.");
        press("Control+Enter");
        assertThat(page.locator("section[aria-labelledby=discussion] .entry")).containsText("A question.");
        page.locator("#rationale").focus();
        press("Control+Shift+Enter");
        page.waitForCondition(() -> posts.size() == 3);
        assertTrue(posts.get(2).contains("then=submit"), posts.get(2));
    }

    @Test
    void a_field_that_belongs_to_another_form_saves_nothing_and_a_link_keeps_its_own_keys() {
        visit("/desk/claims/" + first.id);
        page.locator("#search").focus();
        assertFalse(acts("key: 'Enter', ctrlKey: true"));
        page.locator("h1").click();
        page.locator("main a[href]").first().focus();
        assertFalse(acts("key: 'Enter', ctrlKey: true"));
        page.locator("#rationale").focus();
        assertFalse(acts("key: 'Enter', ctrlKey: true, altKey: true"));
        assertFalse(acts("key: 'Enter', ctrlKey: true, isComposing: true"));
        assertTrue(acts("key: 'Enter', ctrlKey: true"));
    }

    @Test
    void what_is_composed_or_typed_with_other_keys_held_is_no_key_of_the_desk() {
        visit("/desk/dossiers/" + dossier.id);
        for (String typed : List.of("key: '€', code: 'KeyE', ctrlKey: true, altKey: true, modifierAltGraph: true",
                "key: '@', code: 'KeyQ', ctrlKey: true, altKey: true, modifierAltGraph: true", "key: '?', modifierAltGraph: true",
                "key: '/', ctrlKey: true, altKey: true", "key: 'k', ctrlKey: true, altKey: true", "key: 'j', altKey: true", "key: 'j', metaKey: true",
                "key: 'J', shiftKey: true", "key: 'K', ctrlKey: true, shiftKey: true", "key: 'j', ctrlKey: true", "key: 's', ctrlKey: true",
                "key: '?', ctrlKey: true", "key: 'Dead', code: 'Equal'", "key: 'j', isComposing: true", "key: 'Process', keyCode: 229",
                "key: 'j', keyCode: 229", "key: 'Unidentified'", "key: 'Enter'", "key: ' '", "key: 'Escape'", "key: 'k', ctrlKey: true, metaKey: true")) {
            assertFalse(acts(typed), typed);
        }
        assertTrue(acts("key: 'j'"));
        assertTrue(acts("key: 'J', code: 'KeyJ'"), "with Caps Lock on");
        assertTrue(acts("key: '/', shiftKey: true, code: 'Digit7'"), "where the slash has a Shift");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void words_that_are_selected_are_quoted_and_made_a_claim_of() {
        Source source = Given.archived(dossier, "They said that the bridge fell. Nobody else did.");
        visit("/desk/sources/" + source.id);
        Locator words = page.locator("[name=quotation]");
        Visitor.select(page, "the bridge fell");
        assertThat(words).hasValue("the bridge fell");
        press("q");
        assertThat(words).isFocused();
        press("c");
        assertThat(words).hasValue("the bridge fellc");
        words.blur();
        Visitor.select(page, "the bridge");
        assertThat(words).hasValue("the bridge");
        press("c");
        assertThat(page).hasURL(Pattern.compile("/claims/new"));
    }

    @Test
    void the_list_of_keys_has_those_of_the_page_in_front_and_gives_the_focus_back() {
        visit("/desk/dossiers/" + dossier.id);
        Locator link = page.locator("[data-stops] a").first();
        link.focus();
        press("?");
        Locator list = page.locator("#keys");
        assertThat(list).isVisible();
        assertThat(list.locator("[data-pressed=j]")).isVisible();
        assertThat(list.locator("[data-pressed=c]")).isVisible();
        assertThat(list.locator("[data-pressed='Control+Enter']")).isHidden();
        assertThat(list.locator("[data-pressed='m c']")).isHidden();
        for (int i = 0; i < 5; i++) {
            press("Tab");
            assertTrue((boolean) page.evaluate("document.querySelector('#keys').contains(document.activeElement) || document.activeElement === document.body"));
        }
        press("c", "j");
        assertThat(page).hasURL(Pattern.compile("/desk/dossiers/" + dossier.id + "$"));
        press("Escape");
        assertThat(list).isHidden();
        assertThat(link).isFocused();
    }

    @Test
    void keys_without_ctrl_are_switched_off_for_one_editor_and_stay_off() {
        visit("/desk/dossiers/" + dossier.id);
        assertEquals("c", page.locator("main [data-key=c]").getAttribute("aria-keyshortcuts"));
        press("?");
        page.locator("#single-keys").uncheck();
        assertThat(page.locator("#keys [data-pressed=j]")).isHidden();
        assertThat(page.locator("#keys [data-pressed='Control+k']")).isVisible();
        press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        visit("/desk/dossiers/" + dossier.id);
        assertFalse(acts("key: '?'"));
        assertFalse(acts("key: 'j'"));
        assertThat(page.locator("main [data-key=c]")).not().hasAttribute("aria-keyshortcuts", "c");
        press("Control+k");
        assertThat(page.locator("#go")).isVisible();
        visit("/desk/keys");
        assertThat(page.locator("#single-keys")).not().isChecked();
        page.locator("#single-keys").check();
        press("Tab");
        assertTrue(acts("key: '/'"));
    }

    private void visit(String path) {
        page.navigate(Desk.origin() + path);
    }

    private void press(String... keys) {
        // an address is there before the scripts of its page are
        page.waitForLoadState();
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Whether a key is taken by the page, when it goes down where the focus is. */
    private boolean acts(String key) {
        return (boolean) page.evaluate("""
                () => {
                  addEventListener("submit", event => event.preventDefault(), { capture: true });
                  return !document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, %s }));
                }""".formatted(key));
    }
}
