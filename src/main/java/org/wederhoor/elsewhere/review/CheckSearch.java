package org.wederhoor.elsewhere.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Lists checks by others, the latest first, and finds those that hold some words. */
@ApplicationScoped
public class CheckSearch {

    private static final String ORDER = "(coalesce(day, '-infinity'), id)";

    // each word as it begins, all of them
    private static final String HOLDS = "words @@ coalesce((select string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || ''':*', ' & ')"
            + " from unnest(to_tsvector('simple', search_text(:words)))), '')\\:\\:tsquery";

    @Inject
    EntityManager database;

    /**
     * What is looked for; each part may be empty.
     *
     * @param host of a publisher's site
     * @param tag  of a language
     */
    public record Asked(String words, String host, String tag) {

        public boolean isEmpty() {
            return words.isEmpty() && host.isEmpty() && tag.isEmpty();
        }
    }

    /** @param after the last of the page before; null for the head of the list */
    @SuppressWarnings("unchecked")
    public List<ForeignCheck> find(Asked asked, UUID after, int most) {
        List<String> where = new ArrayList<>(List.of("true"));
        if (!asked.words.isEmpty()) {
            where.add(HOLDS);
        }
        if (!asked.host.isEmpty()) {
            where.add("host = :host");
        }
        if (!asked.tag.isEmpty()) {
            where.add("tag = :tag");
        }
        if (after != null) {
            where.add(ORDER + " < (select " + ORDER + " from foreign_check where id = :after)");
        }
        Query query = database.createNativeQuery("select * from foreign_check where " + String.join(" and ", where)
                + " order by coalesce(day, '-infinity') desc, id desc", ForeignCheck.class).setMaxResults(most);
        query.getParameters().forEach(each -> query.setParameter(each.getName(), switch (each.getName()) {
            case "words" -> asked.words;
            case "host" -> asked.host;
            case "tag" -> asked.tag;
            default -> after;
        }));
        return query.getResultList();
    }

    /** The sites that any are from, by name. */
    public List<String> hosts() {
        return distinct("host");
    }

    /** The languages that any are in, by tag. */
    public List<String> tags() {
        return distinct("tag").stream().filter(each -> !each.isEmpty()).toList();
    }

    /** One step of the index for each value, however many rows have it. */
    @SuppressWarnings("unchecked")
    private List<String> distinct(String column) {
        return database.createNativeQuery(("with recursive each as ((select min(%1$s) as it from foreign_check) union all"
                + " select (select min(%1$s) from foreign_check where %1$s > each.it) from each where each.it is not null)"
                + " select it from each where it is not null limit 2000").formatted(column), String.class).getResultList();
    }
}
