package org.wederhoor.publication.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The editions that lists for machines are made of. What a claim's older editions said is left out once the claim's verdict is
 * withdrawn: the withdrawal alone is told.
 */
public final class Announced {

    private static final String EDITIONS = "select e from Edition e join CurrentEdition c on c.claimId = e.claim.id join c.edition n";
    private static final String STANDING = "(e.id = n.id or n.changeKind is null or n.changeKind <> WITHDRAWAL)";

    private Announced() {
    }

    /**
     * Editions, the last one first.
     *
     * @param before those after this one in that order; null for all
     */
    public static List<Edition> editions(Edition before, int most) {
        return find(EDITIONS + " where " + STANDING, new ArrayList<>(), before, most);
    }

    /**
     * The editions that name a dossier or party, as {@link #editions}.
     *
     * @param ids its own, and those of what turned out to be it
     */
    public static List<Edition> naming(Collection<UUID> ids, Edition before, int most) {
        return find(EDITIONS + " where e.id in (select m.editionId from EditionMention m where m.thingId in ?1) and " + STANDING,
                new ArrayList<>(List.of(ids)), before, most);
    }

    /**
     * What readers see now, by the claims' slugs.
     *
     * @param after those whose slug comes after it; "" for all
     */
    public static List<Edition> current(String after, int most) {
        return CurrentEdition.find("select e from CurrentEdition c join c.edition e where c.claimSlug > ?1 order by c.claimSlug", after)
                .page(0, most).project(Edition.class).list();
    }

    private static List<Edition> find(String query, List<Object> values, Edition before, int most) {
        String later = "";
        if (before != null) {
            values.add(before.publishedAt);
            values.add(before.id);
            int at = values.size() - 1;
            later = " and (e.publishedAt, e.id) < (?%d, ?%d)".formatted(at, at + 1);
        }
        return Edition.find(query + later + " order by e.publishedAt desc, e.id desc", values.toArray()).page(0, most)
                .project(Edition.class).list();
    }
}
