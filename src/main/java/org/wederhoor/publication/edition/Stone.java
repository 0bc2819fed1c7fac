package org.wederhoor.publication.edition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

/**
 * What stays where the law took something out: when, and on what ground.
 *
 * @param whole  whether all of it went
 * @param before what an edition was, under a salt that the desk keeps; null of an original, likewise {@code after}
 * @param after  the SHA-256 of what the edition is since, in lower-case hexadecimal
 */
public record Stone(Instant at, StoneReason reason, boolean whole, String before, String after) {

    /** Of an edition, the first one first. */
    static List<Stone> of(Edition edition) {
        return edition.stones == 0 ? List.of() : stones("select r.at, r.reason, e.whole, e.before_hash, e.after_hash from redaction_edition e"
                + " join redaction r on r.id = e.redaction_id where e.edition_id = ?1 order by r.at, r.id", edition.id);
    }

    /** Of an original, by what its file says of its removal. */
    public static Stone of(UUID removal) {
        return stones("select at, reason, true, cast(null as text), cast(null as text) from redaction where id = ?1", removal).get(0);
    }

    private static List<Stone> stones(String query, UUID id) {
        EntityManager database = Edition.getEntityManager();
        List<?> rows = database.createNativeQuery(query, Object[].class).setParameter(1, id).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Stone((Instant) row[0], StoneReason.valueOf((String) row[1]),
                (Boolean) row[2], (String) row[3], (String) row[4])).toList();
    }
}
