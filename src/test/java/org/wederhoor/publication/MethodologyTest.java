package org.wederhoor.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.verdict.standard.Rule;

@QuarkusTest
class MethodologyTest {

    @Test
    void it_prints_every_rule_in_force_in_every_language() {
        for (String prefix : OtherLanguage.prefixes()) {
            Document page = Desk.signedOut().page(prefix + "/methodology");
            for (Rule rule : Rule.values()) {
                String words = rule.in(OtherLanguage.of(prefix));
                assertTrue(page.select("main").text().contains(words), words);
            }
            assertEquals(3, page.select("main h2 .mark").size());
        }
    }

    @Test
    void every_page_for_readers_leads_to_it() {
        assertEquals(List.of(OtherLanguage.PREFIX + "/methodology"),
                Desk.signedOut().page(OtherLanguage.PREFIX + "/").select("footer a[href$=methodology]").eachAttr("href"));
    }
}
