package org.wederhoor.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.wederhoor.support.Chromium;
import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Tables;

/** Who comes from a search, on a phone, has the answer before them: the mark, the claim, how the parties stand to it, and the verdict's first sentence. */
@QuarkusTest
class FirstScreenTest {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    /** How far down the last of these ends, in CSS pixels: a number for each. */
    private static final String ENDS = """
            () => {
                const paragraph = document.querySelector('.verdict > p.prose');
                const sentence = paragraph.textContent.match(/^[^]*?[.!?][”’"')]*(?=\\s|$)/)[0];
                const range = document.createRange();
                range.setStart(paragraph, 0);
                const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
                let left = sentence.length;
                for (let text = texts.nextNode(); text && left > 0; text = texts.nextNode()) {
                    range.setEnd(text, Math.min(left, text.data.length));
                    left -= text.data.length;
                }
                const parts = ['.mark', 'h1', '.in-short', '.course'].map((each) => document.querySelector('.verdict ' + each));
                return [...parts, range].map((each) => Math.round(each.getBoundingClientRect().bottom + scrollY));
            }""";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void every_claim_of_the_built_in_dossier_is_answered_on_the_first_screen_in_every_language() {
        List<String> slugs = List.of(Tables.value("select string_agg(slug, ' ') from claim where slug is not null and dossier_id in"
                + " (select thing_id from journal_entry where verb = 'LOADED' and detail = 'huawei')").split(" "));
        assertEquals(16, slugs.size());
        List<String> further = new ArrayList<>();
        try (BrowserContext phone = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT))) {
            Page page = phone.newPage();
            for (String prefix : OtherLanguage.prefixes()) {
                for (String slug : slugs) {
                    page.navigate(Desk.origin() + prefix + "/claims/" + slug);
                    List<?> ends = (List<?>) page.evaluate(ENDS);
                    assertFalse(ends.isEmpty());
                    if (ends.stream().anyMatch(each -> ((Number) each).intValue() > HEIGHT)) {
                        further.add(prefix + "/claims/" + slug + " " + ends);
                    }
                }
            }
        }
        assertEquals(List.of(), further);
    }
}
