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

    // so few are looked through one by one
    private static final int FEW = 4000;

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
        boolean rare = things.size() > 1 && count(things.get(0)) > FEW && isRare(things);
        String from = things.isEmpty() || rare ? "listed_claim" : "listed_thing";
        for (int i = 0; i < things.size(); i++) {
            where.add(from.equals("listed_claim") ? "l.things && cast(:thing" + i + " as uuid[])"
                    : i == 0 ? "l.thing_id = any (cast(:thing0 as uuid[]))"
                    : "exists (select from listed_thing o where o.claim_id = l.claim_id and o.thing_id = any (cast(:thing" + i + " as uuid[])))");
            values.put("thing" + i, array(things.get(i)));
        }
        // a claim can name two of the parties that turned out to be one
        String distinct = from.equals("listed_thing") && things.get(0).size() > 1 ? "distinct " : "";
        // not by the index of all claims, which it would go through from end to end
        String order = rare ? "l.published_at + interval '0'" : "l.published_at";
        return editions(asked("select " + distinct + "l.claim_id, l.published_at from " + from + " l"
                + (where.isEmpty() ? "" : where.stream().collect(Collectors.joining(" and ", " where ", "")))
                + " order by " + order + " desc, l.claim_id desc limit " + most + " offset " + skip, values));
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

    /** Whether few claims have all of these, so that all that do are found sooner than the newest of them among the newest. */
    private boolean isRare(List<List<UUID>> things) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> where = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            where.add("things && cast(:thing" + i + " as uuid[])");
            values.put("thing" + i, array(things.get(i)));
        }
        return asked("select claim_id, published_at from listed_claim where " + String.join(" and ", where) + " limit " + FEW, values).size() < FEW;
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
