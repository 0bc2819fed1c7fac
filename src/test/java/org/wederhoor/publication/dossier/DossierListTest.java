package org.wederhoor.publication.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Published;
import org.wederhoor.support.Tables;

/** Readers find every dossier in one list. */
@QuarkusTest
class DossierListTest {

    private final Desk reader = Desk.signedOut();

    @Test
    void a_dossier_stands_once_in_the_words_of_its_newest_edition() {
        Published published = new Published("It is so");
        String slug = published.dossierPath().substring("/dossiers/".length());
        published.changed("The year was wrong.");
        Given.published(Given.claim(published.dossier, published.denier, Given.unique("Another"), published.checker), published.checker, published.editor);
        Document page = reader.page(OtherLanguage.PREFIX + "/dossiers?after=" + before(slug));
        assertEquals(published.dossier.title, page.select("main h2 a[href$=/" + slug + "]").text());
        assertFalse(page.text().contains(Given.dossier("Unpublished").title));
    }

    @Test
    void a_page_begins_after_the_dossier_that_the_one_before_ended_with() {
        String slug = new Published("It is so").dossierPath().substring("/dossiers/".length());
        assertTrue(reader.page("/dossiers?after=" + slug).select("main h2 a[href$=/" + slug + "]").isEmpty());
        assertEquals(404, reader.get("/dossiers?after=nothing").statusCode());
        assertEquals(404, reader.get("/dossiers?after=" + Given.dossier().id).statusCode());
    }

    @Test
    void the_pages_hold_all_dossiers_that_readers_see() {
        new Published("It is so");
        long seen = 0;
        for (String path = "/dossiers"; !path.isEmpty();) {
            Document page = reader.page(path);
            seen += page.select("main h2").size();
            path = page.select("a[rel=next]").attr("href");
        }
        assertEquals(Tables.value("select count(distinct dossier_id) from current_edition"), Long.toString(seen));
    }

    @Test
    void a_page_of_a_dossier_begins_after_a_claim_and_tells_of_those_on_it() {
        Published published = new Published("It is so");
        List<String> others = Stream.of("Another", "A third").map(sentence -> Given.published(
                Given.claim(published.dossier, published.denier, Given.unique(sentence), published.checker), published.checker, published.editor))
                .map(edition -> edition.read().claimSlug()).toList();
        Document all = reader.page(published.dossierPath());
        assertEquals(3, all.select("main .claim a[href^=/claims/]").size());
        assertTrue(all.select("meta[name=robots]").isEmpty());
        Document rest = reader.page(published.dossierPath() + "?after=" + published.claim.id);
        assertEquals(others.stream().map(slug -> "/claims/" + slug).toList(), rest.select("main .claim a[href^=/claims/]").eachAttr("href"));
        // nobody answered these
        assertEquals(3, all.select(".matrix tbody tr").size());
        assertEquals(0, rest.select(".matrix tbody tr").size());
        assertEquals(all.select(".counts").text(), rest.select(".counts").text());
        assertEquals("noindex", rest.select("meta[name=robots]").attr("content"));
        assertEquals(1, rest.select("nav a[href=" + published.dossierPath() + "]").size());
        assertEquals(404, reader.get(published.dossierPath() + "?after=" + published.dossier.id).statusCode());
    }

    /** The slug that stands before {@code slug}; none where it is the first. */
    private static String before(String slug) {
        return Tables.value("select coalesce(max(d.slug), '') from dossier d join current_edition c on c.dossier_id = d.id where d.slug < '" + slug + "'");
    }
}
