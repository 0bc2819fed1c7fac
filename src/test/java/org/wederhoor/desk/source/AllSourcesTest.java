package org.wederhoor.desk.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.web.Ids;

/** The list of all sources, newest first, a page after the other. */
@QuarkusTest
class AllSourcesTest {

    @Test
    void the_newest_come_first_and_each_is_on_one_page() {
        Dossier dossier = Given.dossier();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 53; i++) {
            Source source = Given.source(dossier, Given.unique("A source"));
            made.add("/desk/sources/" + source.id);
        }
        // several that are made in one millisecond have an order, but not that in which they were made
        made.sort(Comparator.reverseOrder());
        List<Document> pages = Desk.as("checker").pages("/desk/sources", "main a[rel=next]");
        List<String> listed = pages.stream().flatMap(page -> page.select(".entry a").eachAttr("href").stream()).toList();
        assertEquals(made, listed.subList(0, 53));
        assertEquals(listed.size(), listed.stream().distinct().count());
        assertEquals(50, pages.get(0).select(".entry").size());
    }

    @Test
    void a_page_that_begins_after_nothing_there_is_missing() {
        assertEquals(404, Desk.as("checker").get("/desk/sources?after=" + new UUID(0, 0)).statusCode());
        assertEquals(404, Desk.as("checker").get("/desk/sources?after=x").statusCode());
        assertTrue(Desk.as("checker").page("/de/desk/sources").select("h1").text().contains("Quellen"));
        assertEquals(404, Desk.as("checker").get("/desk/sources?after=" + Ids.next()).statusCode());
    }
}
