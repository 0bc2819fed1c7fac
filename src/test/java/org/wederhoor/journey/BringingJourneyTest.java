package org.wederhoor.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** An editor lets files fall onto a dossier and pastes what stands on another page. */
@QuarkusTest
class BringingJourneyTest {

    private static final String DROP = """
            ([event, names, texts]) => {
              const data = new DataTransfer();
              names.forEach((name, i) => data.items.add(new File([texts[i]], name)));
              document.querySelector("main").dispatchEvent(new DragEvent(event, { dataTransfer: data, bubbles: true, cancelable: true }));
            }""";
    private static final String PASTE = """
            (html) => {
              const data = new DataTransfer();
              data.setData("text/html", html);
              document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void what_is_dropped_or_pasted_is_archived_piece_by_piece() {
        Dossier dossier = Given.dossier();
        try (BrowserContext context = chromium.browser().newContext()) {
            context.addCookies(List.of(new Cookie(Desk.COOKIE, Desk.as(Given.checker()).session()).setUrl(Desk.origin())));
            Page page = context.newPage();
            page.setDefaultTimeout(20_000);
            page.navigate(Desk.origin() + "/desk/dossiers/" + dossier.id);
            page.evaluate(DROP, List.of("drop", List.of("reply.txt", "empty.txt"), List.of(Given.unique("The firm denies it"), "")));
            waitFor(page, 2);
            List<String> lines = page.locator(".bring li").allTextContents();
            assertTrue(lines.get(0).startsWith("reply.txt: The firm denies it"), lines.get(0));
            assertEquals("empty.txt: This file is empty: there is no text in it to archive.", lines.get(1));
            String words = Given.unique("The council knows nothing");
            page.evaluate(PASTE, "<p>" + words + " <b>of it</b>.</p>");
            waitFor(page, 3);
            page.locator(".bring li a").last().click();
            assertEquals(words + " of it.", page.locator(".reader").innerText().strip());
        }
    }

    private static void waitFor(Page page, int outcomes) {
        page.waitForCondition(() -> page.locator(".bring li").count() == outcomes && page.locator(".bring progress").count() == 0);
    }
}
