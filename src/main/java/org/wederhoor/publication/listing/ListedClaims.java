package org.wederhoor.publication.listing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.wederhoor.publication.edition.Edition;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;

/** Finds what a list holds, the newest first. However many there are, it looks at no more rows than it has to. */
@ApplicationScoped
class ListedClaims {

    private static final String ORDER = " order by l.published_at desc, l.claim_id desc";

    // so many of the newest are looked through for one that has all that is asked for
    private static final int WALKED = 1000;

    @Inject
    EntityManager database;

    @Inject
    Site site;

    /**
     * @param after the claim that the page before ended with, as it was asked for; null for the head of the list
     * @param skip  how many to leave out from there
     * @throws Missing when no such claim is listed
     */
    List<Edition> find(ListFilter filter, String after, int skip, int most) {
        List<List<UUID>> things = filter.things().stream().sorted(Comparator.comparing(this::count)).toList();
        if (things.stream().anyMatch(each -> count(each) == 0)) {
            return List.of();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> where = new ArrayList<>();
        if (filter.mark() != null) {
            where.add("l.mark = :mark");
            values.put("mark", filter.mark().name());
        }
        if (filter.month() != null) {
            ZoneId zone = site.zone();
            where.add("l.published_at >= :begins and l.published_at < :ends");
            values.put("begins", filter.month().begins(zone));
            values.put("ends", filter.month().ends(zone));
        }
        if (after != null) {
            where.add("(l.published_at, l.claim_id) < (:at, :last)");
            UUID last = Ids.read(after);
            values.put("at", publishedAt(last));
            values.put("last", last);
        }
        if (things.isEmpty()) {
            return editions(asked("select l.claim_id, l.published_at from listed_claim l" + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                    + ORDER + " limit " + most + " offset " + skip, values));
        }
        for (int i = 0; i < things.size(); i++) {
            values.put("thing" + i, array(things.get(i)));
        }
        String page = ORDER + " limit " + most + " offset " + skip;
        // of each party that turned out to be one the newest are found, and a claim can name two of them
        List<Object[]> walked = asked("select distinct l.claim_id, l.published_at from unnest(cast(:thing0 as uuid[])) f (id) cross join lateral ("
                + "select l.claim_id, l.published_at from listed_thing l where l.thing_id = f.id" + where.stream().map(each -> " and " + each)
                        .collect(Collectors.joining()) + ORDER + " limit " + (skip + (things.size() == 1 ? most : WALKED)) + ") l"
                + others(things.size(), "exists (select from listed_thing o where o.claim_id = l.claim_id and o.thing_id = any (cast(%s as uuid[])))")
                + page, values);
        if (things.size() == 1 || walked.size() == most || count(things.get(0)) <= WALKED) {
            return editions(walked);
        }
        // those that have all of it are so few that they are all found, and then put in order
        return editions(asked("select l.claim_id, l.published_at from (select * from listed_claim l where l.things && cast(:thing0 as uuid[])"
                + others(things.size(), "l.things && cast(%s as uuid[])").replaceFirst(" where ", " and ")
                + where.stream().map(each -> " and " + each).collect(Collectors.joining()) + " offset 0) l" + page, values));
    }

    /** That a claim has each of the things after the first. */
    private static String others(int things, String has) {
        return IntStream.range(1, things).mapToObj(i -> has.formatted(":thing" + i)).collect(Collectors.joining(" and ", things > 1 ? " where " : "", ""));
    }

    /** The month's verdicts, counted as they were published. */
    int count(CalendarMonth month) {
        return ((Number) database.createNativeQuery("select coalesce(sum(claims), 0) from listed_month where month = ?1", Long.class)
                .setParameter(1, month.toString()).getSingleResult()).intValue();
    }

    private long count(List<UUID> thing) {
        return ((Number) database.createNativeQuery("select coalesce(sum(claims), 0) from listed_count where thing_id = any (cast(?1 as uuid[]))", Long.class)
                .setParameter(1, array(thing)).getSingleResult()).longValue();
    }

    private List<Object[]> asked(String sql, Map<String, Object> values) {
        Query query = database.createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private Instant publishedAt(UUID claim) {
        List<Instant> found = database.createNativeQuery("select published_at from listed_claim where claim_id = ?1", Instant.class)
                .setParameter(1, claim).getResultList();
        return Missing.unlessAny(found).get(0);
    }

    private static List<Edition> editions(List<Object[]> rows) {
        List<UUID> claims = rows.stream().map(row -> (UUID) row[0]).toList();
        return Edition.<Edition>list("select e from CurrentEdition c join c.edition e where c.claimId in ?1", claims).stream()
                .sorted(Comparator.comparing((Edition edition) -> claims.indexOf(edition.claim.id))).toList();
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
