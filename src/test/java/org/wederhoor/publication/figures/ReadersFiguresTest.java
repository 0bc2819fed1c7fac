package org.wederhoor.publication.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Published;
import org.wederhoor.support.Tables;

/** The counts that are kept with each publication say what the editions say. */
@QuarkusTest
class ReadersFiguresTest {

    private static final String ASTRAY = "select count(*) from ((select month, kind, key, amount from figure where amount > 0) except"
            + " (select o.month, o.kind, o.key, sum(o.change) from edition e cross join lateral figures_of(e) o group by 1, 2, 3)) astray";

    @Test
    void they_stay_true_over_publishing_correcting_and_withdrawing() {
        long verdicts = amount("MARK", "DENIED");
        long drafted = amount("DRAFTED", "0");
        long updates = amount("CHANGE", "UPDATE");
        long withdrawals = amount("CHANGE", "WITHDRAWAL");
        Published published = new Published("It is counted");
        published.changed("More is known.", "It is denied still.");
        published.withdrawn("It does not hold.");
        assertEquals(verdicts + 1, amount("MARK", "DENIED"));
        assertEquals(drafted + 1, amount("DRAFTED", "0"));
        assertEquals(updates + 1, amount("CHANGE", "UPDATE"));
        assertEquals(withdrawals + 1, amount("CHANGE", "WITHDRAWAL"));
        assertEquals("0", Tables.value(ASTRAY));
    }

    @Test
    void the_page_has_a_chart_and_a_table_of_each_and_a_file() {
        new Published("It is drawn");
        for (String prefix : OtherLanguage.prefixes()) {
            Document page = Desk.signedOut().page(prefix + "/about/figures");
            assertTrue(page.select("main svg[role=img] > title").size() > 1);
            assertEquals(page.select("main svg").size(), page.select("main table").size());
            assertEquals(page.select("main [role=region]").size(), page.select("main [role=region]").eachAttr("aria-label").stream().distinct().count());
        }
        String file = Desk.signedOut().get("/about/figures/mark.csv").asString();
        assertEquals("month,confirmed,denied,unverified", file.lines().findFirst().orElseThrow());
        for (String none : new String[] {"no", "%00", "MARK", "mark%00"}) {
            assertTrue(Desk.signedOut().get("/about/figures/" + none + ".csv").statusCode() < 500, none);
        }
    }

    private static long amount(String kind, String key) {
        return Long.parseLong(Tables.value("select coalesce(sum(amount), 0) from figure where kind = '" + kind + "' and key = '" + key + "'"));
    }
}
