package org.wederhoor.publication.listing;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.wederhoor.publication.edition.CurrentEdition;
import org.wederhoor.web.Missing;

/** Topics as readers know them: those that a verdict stands under. */
public final class ListedTopics {

    private static final int MOST = 500;

    private ListedTopics() {
    }

    /** A topic with how many verdicts stand under it. */
    public record Row(String slug, String name, int claims) {
    }

    /** All of them by name; beyond some hundreds those with the most verdicts. */
    static List<Row> all() {
        List<?> rows = database().createNativeQuery("select slug, name, claims from (select t.slug, t.name, c.claims from topic t"
                + " join listed_count c on c.thing_id = t.id where c.claims > 0 order by c.claims desc limit " + MOST + ") most order by lower(name)",
                Object[].class).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Row((String) row[0], (String) row[1], (Integer) row[2])).toList();
    }

    /**
     * The topic at an address, or at one that it had, or that a topic had which was merged into it.
     *
     * @throws Missing when readers know none there
     */
    static UUID at(String slug) {
        return (UUID) row(slug)[0];
    }

    /** The address that it has now of the topic at one that it may have had. */
    static String slugAt(String slug) {
        return (String) row(slug)[1];
    }

    private static Object[] row(String slug) {
        List<?> rows = database().createNativeQuery("with recursive it as (select id, slug, merged_into from topic where id = coalesce("
                + "(select id from topic where slug = ?1), (select topic_id from former_topic_slug where slug = ?1))"
                + " union select t.id, t.slug, t.merged_into from it join topic t on t.id = it.merged_into)"
                + " select it.id, it.slug from it join listed_count c on c.thing_id = it.id where it.merged_into is null and c.claims > 0", Object[].class)
                .setParameter(1, slug).getResultList();
        return (Object[]) Missing.unlessAny(rows).get(0);
    }

    private static EntityManager database() {
        return CurrentEdition.getEntityManager();
    }
}
