package org.wederhoor.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;

/** Somebody with a browser, who does one thing after the other. */
class Visitor {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    private Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(Desk.origin())) {
                elsewhere.add(request.url());
            }
        });
    }

    static Visitor atADesk(Chromium chromium) {
        return new Visitor(chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)));
    }

    /** On a phone, with scripts switched off. */
    static Visitor onAPhone(Chromium chromium) {
        return new Visitor(chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740)
                .setJavaScriptEnabled(false)));
    }

    Visitor signsInAs(String name) {
        visits("/desk/sign-in");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill("hoor-en-wederhoor");
        presses("Sign in");
        return this;
    }

    Visitor visits(String path) {
        page.navigate(path.startsWith("http") ? path : Desk.origin() + path);
        return this;
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    /** A link of the list with that heading, on whichever of its pages it is. */
    Visitor followsIn(String heading, String link) {
        Locator list = section(page, heading);
        turnTo(page, list, link);
        list.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    static void turnTo(Page page, Locator list, String link) {
        while (list.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).count() == 0) {
            String before = page.url();
            list.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Next page")).click();
            page.waitForURL(now -> !now.equals(before));
        }
    }

    Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).click();
        return this;
    }

    /** As {@link #presses}, with the keyboard alone. */
    Visitor pressesByKeyboard(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).press("Enter");
        return this;
    }

    /** A button of the section with that heading. */
    Visitor pressesIn(String heading, String button) {
        section(page, heading).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).click();
        return this;
    }

    static Locator section(Page page, String heading) {
        return page.locator("section")
                .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(heading))));
    }

    Visitor unfolds(String summary) {
        page.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)).click();
        return this;
    }

    Visitor writes(String field, String text) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Visitor chooses(String field, String option) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    Visitor choosesFirst(String field) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).selectOption(new SelectOption().setIndex(1));
        return this;
    }

    Visitor ticks(String choice) {
        page.getByLabel(choice).first().check();
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    Visitor findsInField(String field, String text) {
        assertThat(page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).first()).hasValue(text);
        return this;
    }

    /** Selects words of a source's text, as dragging over them does. */
    Visitor selects(String words) {
        select(page, words);
        return this;
    }

    static void select(Page page, String words) {
        page.evaluate("""
                words => {
                  const run = [...document.querySelectorAll('.reader [data-at]')].find(each => each.textContent.includes(words)).firstChild;
                  const range = document.createRange();
                  range.setStart(run, run.data.indexOf(words));
                  range.setEnd(run, run.data.indexOf(words) + words.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""", words);
    }

    Visitor losesTheSession() {
        context.clearCookies();
        return this;
    }

    /** Ends everything that the browser knows: another visitor's is a new one. */
    void closesTheBrowser() {
        context.close();
    }

    Visitor opensANewTabToSignInAs(String name) {
        Page other = context.newPage();
        other.navigate(Desk.origin() + "/desk/sign-in");
        other.getByLabel("Sign-in name").fill(name);
        other.getByLabel("Password").fill("hoor-en-wederhoor");
        other.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in").setExact(true)).click();
        assertThat(other.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).hasText("Desk");
        other.close();
        return this;
    }

    String address() {
        return page.url();
    }

    boolean scrollsSideways() {
        return page.locator("html").boundingBox().width > page.viewportSize().width;
    }

    List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    List<String> policyComplaints() {
        return complaints;
    }

    List<String> requestsElsewhere() {
        return elsewhere;
    }
}
