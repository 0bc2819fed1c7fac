package org.wederhoor.publication.feed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/**
 * The kinds of pages that a sitemap lists, each with the pages' last parts and when they changed last. A thing has a slug from
 * the moment an edition names it, so those that have none are nothing to readers.
 */
enum Listed {

    CLAIMS("/claims/", "select c.claim_slug slug, c.published_at changed from current_edition c order by c.claim_id",
            "select count(*) from current_edition"),
    DOSSIERS("/dossiers/", "select d.slug, (select max(c.published_at) from current_edition c where c.dossier_id = d.id) changed"
            + " from dossier d where d.slug is not null order by d.id", "select count(*) from dossier where slug is not null"),
    PARTIES("/parties/", named("party", " and t.merged_into is null"),
            "select count(*) from party where slug is not null and merged_into is null"),
    SOURCES("/sources/", named("source", ""), "select count(*) from source where slug is not null");

    /**
     * One page.
     *
     * @param changed null where that is not known
     */
    record Page(String path, Instant changed) {
    }

    private final String path;
    private final String rows;
    private final String count;

    Listed(String path, String rows, String count) {
        this.path = path;
        this.rows = rows;
        this.count = count;
    }

    long count(EntityManager database) {
        return ((Number) database.createNativeQuery(count).getSingleResult()).longValue();
    }

    List<Page> pages(EntityManager database, int from, int most) {
        Stream<Tuple> found = database.createNativeQuery(rows, Tuple.class).setFirstResult(from).setMaxResults(most).getResultStream();
        return found.map(row -> new Page(path + row.get(0, String.class), row.get(1, Instant.class))).toList();
    }

    private static String named(String table, String which) {
        return "select t.slug, (select max(e.published_at) from edition_mention m join edition e on e.id = m.edition_id"
                + " where m.thing_id = t.id) changed from " + table + " t where t.slug is not null" + which + " order by t.id";
    }
}
