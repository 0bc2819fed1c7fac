package org.wederhoor.publication.edition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.wederhoor.web.Missing;

/** The editions that name a party or a source: all that readers are told of it. */
public final class Naming {

    private static final String NAMED = "(select m.editionId from EditionMention m where m.thing = ?1 and m.thingId in ?2)";
    private static final String STANDING = "select e from CurrentEdition c join c.edition e where e.id in " + NAMED
            + " and (e.changeKind is null or e.changeKind <> WITHDRAWAL)";
    // a claim that names one of a family now names it still
    private static final String REPLACED = "select f.edition_id from former_mention f where f.thing_type = :thing and f.thing_id in (:ids)"
            + " and not exists (select from current_edition c join edition s on s.id = c.edition_id join edition_mention n on n.edition_id = s.id"
            + " where c.claim_id = f.claim_id and s.change_kind is distinct from 'WITHDRAWAL' and n.thing_type = :thing and n.thing_id in (:ids))"
            + " and not exists (select from former_mention o where o.claim_id = f.claim_id and o.thing_type = :thing and o.thing_id in (:ids)"
            + " and (o.published_at, o.edition_id) > (f.published_at, f.edition_id))"
            + " group by f.published_at, f.edition_id order by f.published_at desc, f.edition_id desc limit :most";

    private final EditionMention.Thing thing;
    private final Collection<UUID> ids;

    private Naming(EditionMention.Thing thing, Collection<UUID> ids) {
        this.thing = thing;
        this.ids = ids;
    }

    public static Naming of(PartyFamily party) {
        return new Naming(EditionMention.Thing.PARTY, party.ids());
    }

    public static Naming ofSource(UUID id) {
        return new Naming(EditionMention.Thing.SOURCE, List.of(id));
    }

    public static Naming ofStatement(UUID id) {
        return new Naming(EditionMention.Thing.STATEMENT, List.of(id));
    }

    /**
     * Under which slugs editions name parties, in their order; each once.
     *
     * @param after those that come after it; "" for all
     */
    public static List<String> partySlugs(String after, int most) {
        return slugs(EditionMention.Thing.PARTY, after, most);
    }

    /** The same of sources. */
    public static List<String> sourceSlugs(String after, int most) {
        return slugs(EditionMention.Thing.SOURCE, after, most);
    }

    private static List<String> slugs(EditionMention.Thing thing, String after, int most) {
        return EditionMention.find("select distinct m.slug from EditionMention m where m.thing = ?1 and m.slug > ?2 order by m.slug", thing, after)
                .page(0, most).project(String.class).list();
    }

    /**
     * The statements that are quoted in what readers see now and was not withdrawn, by their ids; each once.
     *
     * @param after those whose id comes after it; null for all
     */
    public static List<UUID> statements(UUID after, int most) {
        return EditionMention.find("select distinct m.thingId from EditionMention m join CurrentEdition c on c.edition.id = m.editionId"
                + " where m.thing = ?1 and (c.edition.changeKind is null or c.edition.changeKind <> WITHDRAWAL) and m.thingId > ?2 order by m.thingId",
                EditionMention.Thing.STATEMENT, after == null ? new UUID(0, 0) : after).page(0, most).project(UUID.class).list();
    }

    /** @throws Missing when no edition names a dossier under that slug */
    public static UUID dossier(String slug) {
        return EditionMention.at(EditionMention.Thing.DOSSIER, slug);
    }

    /** @throws Missing when no edition names a source under that slug */
    public static UUID source(String slug) {
        return EditionMention.at(EditionMention.Thing.SOURCE, slug);
    }

    /**
     * What readers see now of the claims whose editions name it, the newest first. What was withdrawn says nothing any more.
     *
     * @param after the id of the claim after which to begin, as it was asked for; null or empty for the newest
     * @throws Missing when readers see no claim of that id
     */
    public List<Edition> standing(String after, int most) {
        String order = " order by c.publishedAt desc, c.claimId desc";
        if (after == null || after.isEmpty()) {
            return CurrentEdition.find(STANDING + order, thing, ids).page(0, most).project(Edition.class).list();
        }
        CurrentEdition last = CurrentEdition.known(after);
        return CurrentEdition.find(STANDING + " and (c.publishedAt, c.claimId) < (?3, ?4)" + order,
                thing, ids, last.publishedAt, last.claimId).page(0, most).project(Edition.class).list();
    }

    /** Of each claim that names it no more, or was withdrawn, the last edition that did; the newest first. */
    public List<Edition> replaced(int most) {
        List<?> last = Edition.getEntityManager().createNativeQuery(REPLACED, UUID.class).setParameter("thing", thing.name()).setParameter("ids", ids)
                .setParameter("most", most).getResultList();
        return Edition.<Edition>list("id in ?1", last).stream().sorted(Comparator.comparing((Edition edition) -> last.indexOf(edition.id))).toList();
    }
}
