package org.wederhoor.desk.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Query;

import org.wederhoor.dossier.Party;

/**
 * Everything in the database that names a party. Which columns do is read from the database's foreign keys, so a table that is added
 * later is counted and moved like the others.
 */
final class PartyReferences {

    private static final String COLUMNS = """
            select cast(cast(c.conrelid as regclass) as text), cast(a.attname as text)
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and c.confrelid = cast('party' as regclass)
              and c.conrelid not in (cast('party' as regclass), cast('party_alias' as regclass))
            order by 1, 2""";

    private PartyReferences() {
    }

    /** How many rows of each table name the party, by the table's name; tables with none are left out. */
    static Map<String, Long> counts(Party party) {
        Map<String, Long> counts = new LinkedHashMap<>();
        columns().forEach((table, columns) -> {
            String named = columns.stream().map(column -> column + " = ?1").collect(Collectors.joining(" or "));
            long count = ((Number) query("select count(*) from " + table + " where " + named, party.id).getSingleResult()).longValue();
            if (count > 0) {
                counts.put(table, count);
            }
        });
        return counts;
    }

    /**
     * Locks every row that names the party until the transaction ends, claims first, as those do who write about them. Call it before
     * the parties themselves are locked: whoever writes locks their own row first and the party it names after that.
     *
     * @return the claims that it makes or that concern it
     */
    static List<UUID> lock(UUID party) {
        List<UUID> claims = ids("select id from claim where claimant_id = ?1"
                + " or id in (select claim_id from claim_concern where party_id = ?1) order by id for update", party);
        columns().forEach((table, columns) -> columns.forEach(
                column -> query("select 1 from " + table + " where " + column + " = ?1 for update", party).getResultList()));
        return claims;
    }

    /** The dossiers that it is in. */
    static List<UUID> dossiers(UUID party) {
        return ids("select dossier_id from dossier_party where party_id = ?1 order by dossier_id", party);
    }

    /** Makes all that names {@code from} name {@code into}; what named both names {@code into} once. */
    static void move(UUID from, UUID into) {
        query("insert into dossier_party (dossier_id, party_id) select dossier_id, ?2 from dossier_party where party_id = ?1"
                + " on conflict do nothing", from, into).executeUpdate();
        query("delete from dossier_party where party_id = ?1", from).executeUpdate();
        mergeConcerns(from, into);
        query("update contact set position = position + (select coalesce(max(position), -1) + 1 from contact where party_id = ?2)"
                + " where party_id = ?1", from, into).executeUpdate();
        columns().forEach((table, columns) -> columns.forEach(column -> query(
                "update " + table + " set " + column + " = ?2 where " + column + " = ?1", from, into).executeUpdate()));
    }

    /** A claim that concerns both comes to concern one; the places of the others close up, since a list has no gaps. */
    private static void mergeConcerns(UUID from, UUID into) {
        List<UUID> both = ids("select claim_id from claim_concern where party_id = ?1"
                + " and claim_id in (select claim_id from claim_concern where party_id = ?2)", from, into);
        query("delete from claim_concern where party_id = ?1"
                + " and claim_id in (select claim_id from claim_concern where party_id = ?2)", from, into).executeUpdate();
        for (UUID claim : both) {
            // by way of places that nothing takes: two of one claim may never be the same, not even on the way
            query("update claim_concern set position = -1 - position where claim_id = ?1", claim).executeUpdate();
            query("update claim_concern c set position = p.place from (select position, row_number() over (order by position desc) - 1 as place"
                    + " from claim_concern where claim_id = ?1) p where c.claim_id = ?1 and c.position = p.position", claim).executeUpdate();
        }
    }

    private static Map<String, List<String>> columns() {
        List<?> rows = Party.getEntityManager().createNativeQuery(COLUMNS, Object[].class).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.groupingBy(row -> row[0].toString(), LinkedHashMap::new,
                Collectors.mapping(row -> row[1].toString(), Collectors.toList())));
    }

    private static List<UUID> ids(String sql, UUID... ids) {
        Query query = Party.getEntityManager().createNativeQuery(sql, UUID.class);
        return bound(query, ids).getResultStream().map(UUID.class::cast).toList();
    }

    private static Query query(String sql, UUID... ids) {
        return bound(Party.getEntityManager().createNativeQuery(sql), ids);
    }

    private static Query bound(Query query, UUID... ids) {
        for (int i = 0; i < ids.length; i++) {
            query.setParameter(i + 1, ids[i]);
        }
        return query;
    }
}
