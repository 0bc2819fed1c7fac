package org.wederhoor.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Pictures;
import org.wederhoor.support.Tables;

/** An editor pastes a screenshot onto a dossier, and draws the part of it that is to be quoted. */
@QuarkusTest
class PictureJourneyTest {

    private static final String PASTE = """
            ([base64, html]) => {
              const data = new DataTransfer();
              const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
              if (bytes.length) data.items.add(new File([bytes], "image.png", { type: "image/png" }));
              if (html) data.setData("text/html", html);
              document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void a_screenshot_is_pasted_and_a_part_of_it_drawn() {
        Dossier dossier = Given.dossier();
        try (BrowserContext context = chromium.browser().newContext()) {
            context.addCookies(List.of(new Cookie(Desk.COOKIE, Desk.as(Given.checker()).session()).setUrl(Desk.origin())));
            Page page = context.newPage();
            page.setDefaultTimeout(20_000);
            page.navigate(Desk.origin() + "/desk/dossiers/" + dossier.id);
            page.evaluate(PASTE, List.of(Base64.getEncoder().encodeToString(Pictures.unique()), ""));
            waitFor(page, 1);
            String name = page.locator(".bring li strong").textContent();
            assertTrue(name.matches("Pasted picture \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.png"), name);
            page.locator(".bring li a").click();
            assertEquals(name.replace(".png", ""), page.locator("h1").innerText());

            page.getByText("Note a detail").click();
            BoundingBox box = page.locator("svg.picture").boundingBox();
            double scale = box.width / 300;
            page.mouse().move(box.x + 200 * scale, box.y + 150 * scale);
            page.mouse().down();
            page.mouse().move(box.x + 60 * scale, box.y + 30 * scale);
            page.mouse().up();
            List<Integer> drawn = List.of("x", "y", "width", "height").stream().map(field -> Integer.valueOf(page.locator("#" + field).inputValue())).toList();
            List<Integer> meant = List.of(60, 30, 140, 120);
            for (int i = 0; i < 4; i++) {
                assertTrue(Math.abs(drawn.get(i) - meant.get(i)) <= 2, drawn.toString());
            }
            page.locator("#width").fill("100");
            assertEquals("100", page.locator(".region-new").getAttribute("width"));
            page.locator("#pictured").selectOption("SCREENSHOT");
            page.locator("#description").fill("The corner of the post");
            page.getByText("Save the detail").click();
            page.waitForURL("**#detail-*");
            assertEquals("100", Tables.value("select split_part(xywh, ',', 3) from passage where exact = 'The corner of the post' order by id desc limit 1"));
        }
    }

    @Test
    void words_that_come_with_a_picture_of_them_are_pasted_as_words() {
        Dossier dossier = Given.dossier();
        try (BrowserContext context = chromium.browser().newContext()) {
            context.addCookies(List.of(new Cookie(Desk.COOKIE, Desk.as(Given.checker()).session()).setUrl(Desk.origin())));
            Page page = context.newPage();
            page.setDefaultTimeout(20_000);
            page.navigate(Desk.origin() + "/desk/dossiers/" + dossier.id);
            String picture = Base64.getEncoder().encodeToString(Pictures.unique());
            String words = Given.unique("The council knows nothing");
            page.evaluate(PASTE, List.of(picture, "<p>" + words + "</p>"));
            page.evaluate(PASTE, List.of(picture, "<img src='https://elsewhere.example/a.png'>"));
            waitFor(page, 2);
            List<String> lines = page.locator(".bring li").allTextContents();
            assertTrue(lines.get(0).endsWith(words), lines.get(0));
            assertTrue(lines.get(1).startsWith("Pasted picture "), lines.get(1));
        }
    }

    private static void waitFor(Page page, int outcomes) {
        page.waitForCondition(() -> page.locator(".bring li").count() == outcomes && page.locator(".bring progress").count() == 0);
    }
}
