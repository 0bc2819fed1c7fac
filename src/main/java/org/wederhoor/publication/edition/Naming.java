package org.wederhoor.publication.edition;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.wederhoor.web.Missing;

/** The editions that name a party or a source: all that readers are told of it. */
public final class Naming {

    private static final String NAMED = "(select m.editionId from EditionMention m where m.thing = ?1 and m.thingId in ?2)";
    private static final String STANDS = "(%1$s.changeKind is null or %1$s.changeKind <> WITHDRAWAL)";
    private static final String STANDING = "select e from CurrentEdition c join c.edition e where e.id in " + NAMED + " and "
            + STANDS.formatted("e");

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
        // only a claim with a second edition can be one of them; that there are few is what the planner finds it by
        return Edition.find("select e from Edition e where e.id in " + NAMED + " and e.claim in (select l.claim from Edition l where l.number > 1)"
                + " and not exists (select 1 from CurrentEdition c join c.edition s where c.claimId = e.claim.id and s.id in " + NAMED + " and "
                + STANDS.formatted("s") + ") and not exists (select 1 from Edition n where n.claim = e.claim and n.number > e.number and n.id in "
                + NAMED + ") order by e.publishedAt desc, e.id desc", thing, ids).page(0, most).project(Edition.class).list();
    }
}
