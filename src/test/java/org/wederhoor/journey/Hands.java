package org.wederhoor.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

import org.wederhoor.support.Desk;

/** An editor whose presses, fields and typed characters are counted, and the pages that are loaded meanwhile. */
class Hands {

    private final Page page;
    private final boolean scripts;
    private int clicks;
    private int loads;
    private int fields;
    private int characters;

    /** At the desk's front, signed in; nothing is counted yet. */
    Hands(Browser browser, boolean scripts, String name) {
        this.scripts = scripts;
        page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(scripts)).newPage();
        page.setDefaultTimeout(10_000);
        page.navigate(Desk.origin() + "/desk/sign-in");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill("hoor-en-wederhoor");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in").setExact(true)).click();
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).hasText("Desk");
        page.waitForLoadState();
        page.onDOMContentLoaded(loaded -> loads++);
    }

    Hands follows(String link) {
        return click(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first());
    }

    /** A link of the list with that heading; that it may be on a later page is other tests' doing and not counted. */
    Hands followsIn(String heading, String link) {
        int before = loads;
        Locator list = Visitor.section(page, heading);
        Visitor.turnTo(page, list, link);
        loads = before;
        return click(list.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first());
    }

    /** The list of what words are used for stands below them. */
    Hands followsLast(String link) {
        return click(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).last());
    }

    Hands presses(String button) {
        return click(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)).first());
    }

    Hands pressesIn(String heading, String button) {
        return click(Visitor.section(page, heading).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)));
    }

    /** A box or a button of several, which is a press and a field. */
    Hands ticks(String choice) {
        fields++;
        return click(page.getByLabel(choice).first());
    }

    Hands chooses(String field, String option) {
        fields++;
        clicks++;
        field(field).selectOption(option);
        return this;
    }

    Hands writes(String field, String text) {
        characters += text.length();
        return pastes(field, text);
    }

    Hands pastes(String field, String text) {
        fields++;
        field(field).fill(text);
        return this;
    }

    /** Words of the text: selected with the mouse, or, without scripts, pasted into the box. */
    Hands quotes(String words) {
        if (!scripts) {
            return pastes("Words of this source", words);
        }
        Visitor.select(page, words);
        assertThat(field("Words of this source")).hasValue(words);
        return this;
    }

    /** Waits until a button has done its work and is gone. */
    Hands lacks(String button) {
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))).hasCount(0);
        return this;
    }

    Hands sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    /** The work of both. */
    Hands and(Hands other) {
        clicks += other.clicks;
        loads += other.loads;
        fields += other.fields;
        characters += other.characters;
        return this;
    }

    int clicks() {
        return clicks;
    }

    int loads() {
        return loads;
    }

    int fields() {
        return fields;
    }

    int characters() {
        return characters;
    }

    private Hands click(Locator what) {
        clicks++;
        what.click();
        page.waitForLoadState();
        return this;
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
    }

    @Override
    public String toString() {
        return "An editor's day " + (scripts ? "with" : "without") + " scripts: " + clicks + " clicks, " + loads + " page loads, " + fields
                + " fields, " + characters + " typed characters";
    }
}
