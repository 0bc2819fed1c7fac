package org.wederhoor.publication.edition;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.history.Verb;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;

/** The newest edition of a claim: what readers see. It holds nothing that the editions do not say. */
@Entity
@Table(name = "current_edition")
public class CurrentEdition extends PanacheEntityBase {

    private static final int DOSSIERS_ON_FRONT = 30;

    private static final String TOUCHING = Verb.thatTouchEvidence().stream().map(verb -> "'" + verb.name() + "'").collect(Collectors.joining(", "));

    private static final String NEWEST = "not exists (select 1 from CurrentEdition n where n.dossierId = c.dossierId"
            + " and (n.publishedAt, n.claimId) > (c.publishedAt, c.claimId))";

    @Id
    @Column(name = "claim_id")
    public UUID claimId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    public Edition edition;

    @Column(name = "claim_slug")
    public String claimSlug;

    @Column(name = "dossier_id")
    public UUID dossierId;

    public int position;

    @Column(name = "published_at")
    public Instant publishedAt;

    protected CurrentEdition() {
    }

    static void point(Edition edition, EditionContent content) {
        CurrentEdition current = findById(edition.claim.id);
        if (current == null) {
            current = new CurrentEdition();
            current.claimId = edition.claim.id;
            current.claimSlug = content.claimSlug();
        }
        current.edition = edition;
        current.dossierId = content.said().dossier().id();
        current.position = content.said().claim().position();
        current.publishedAt = edition.publishedAt;
        current.persist();
    }

    /** The edition that readers of a claim see now; null when it has none. */
    public static Edition of(UUID claimId) {
        return edition("c.claimId = ?1", claimId);
    }

    /** The edition that readers see now at a claim's address; null when there is none. */
    public static Edition at(String claimSlug) {
        return edition("c.claimSlug = ?1", claimSlug);
    }

    /** The newest verdicts that stand; what was withdrawn is on the page of corrections. */
    public static List<Edition> latest(int most) {
        return find("select e from CurrentEdition c join c.edition e where e.changeKind is null or e.changeKind <> WITHDRAWAL"
                + " order by c.publishedAt desc, c.claimId desc")
                .page(0, most).project(Edition.class).list();
    }

    /** What readers see of a dossier's claims, in the dossier's order. */
    public static List<Edition> ofDossier(UUID dossierId) {
        return ofDossier(dossierId, null, Integer.MAX_VALUE);
    }

    /**
     * The same, page by page.
     *
     * @param after the id of the claim after which to begin, as it was asked for; null or empty for the first
     * @throws Missing when readers see no claim of that id
     */
    public static List<Edition> ofDossier(UUID dossierId, String after, int most) {
        String where = "select e from CurrentEdition c join c.edition e where c.dossierId = ?1";
        String order = " order by c.position, c.claimId";
        if (after == null || after.isEmpty()) {
            return find(where + order, dossierId).page(0, most).project(Edition.class).list();
        }
        CurrentEdition last = known(after);
        return find(where + " and (c.position, c.claimId) > (?2, ?3)" + order, dossierId, last.position, last.claimId)
                .page(0, most).project(Edition.class).list();
    }

    /** What readers see of these claims, in no order. */
    public static List<Edition> of(Collection<UUID> claims) {
        return find("select e from CurrentEdition c join c.edition e where c.claimId in ?1", claims).project(Edition.class).list();
    }

    /** The edition of a dossier that was published last; it holds the words readers see of the dossier itself. */
    public static Edition newestOfDossier(UUID dossierId) {
        return edition("c.dossierId = ?1 order by c.publishedAt desc, c.claimId desc", dossierId);
    }

    /** How many of a dossier's claims that stand have each mark, in the order of the marks. */
    public static Map<Mark, Long> marksOfDossier(UUID dossierId) {
        List<?> rows = getEntityManager().createNativeQuery("select v.mark, count(*) from search_verdict v"
                + " join current_edition c on c.claim_id = v.claim_id where c.dossier_id = ?1 and v.mark is not null group by v.mark", Object[].class)
                .setParameter(1, dossierId).getResultList();
        Map<Mark, Long> counts = new EnumMap<>(Mark.class);
        rows.stream().map(Object[].class::cast).forEach(row -> counts.put(Mark.valueOf((String) row[0]), (Long) row[1]));
        return counts;
    }

    /** The newest edition that names each of the dossiers published in last: it holds the words readers see of that dossier. */
    public static List<Edition> newestOfEachDossier() {
        return find("select e from CurrentEdition c join c.edition e where " + NEWEST + " order by c.publishedAt desc, c.claimId desc")
                .page(0, DOSSIERS_ON_FRONT).project(Edition.class).list();
    }

    /**
     * The newest edition that names each dossier, by the dossiers' slugs.
     *
     * @param after those whose slug comes after it; "" for all
     */
    public static List<Edition> newestOfDossiers(String after, int most) {
        return find("select e from Dossier d join CurrentEdition c on c.dossierId = d.id join c.edition e where d.slug > ?1 and " + NEWEST
                + " order by d.slug", after).page(0, most).project(Edition.class).list();
    }

    /**
     * What readers see now of the claim of that id, as it was asked for.
     *
     * @throws Missing when that is nothing
     */
    static CurrentEdition known(String claimId) {
        return Missing.unless(findById(Ids.read(claimId)));
    }

    /**
     * What readers see of the claims that were touched last since, be it only that something an edition names was edited, or that
     * a party that was asked about it answered. Not all of them say anything else now.
     *
     * @param entries how far back in the journal to look
     * @param most    how many of them to give, the last touched first
     */
    public static List<Touched> touchedSince(int entries, int most) {
        List<?> rows = getEntityManager().createNativeQuery("with recent as (select * from (select * from journal_entry order by id desc limit ?1) j"
                + " where j.verb in (" + TOUCHING + ")), touched as (select c.edition_id, j.id from recent j"
                + " join current_edition c on c.claim_id = j.thing_id and c.published_at <= j.at"
                + " union all select c.edition_id, j.id from recent j join reply_request_claim r on r.request_id = j.thing_id"
                + " join current_edition c on c.claim_id = r.claim_id and c.published_at <= j.at"
                + " union all select c.edition_id, j.id from recent j join edition_mention m on m.thing_id = j.thing_id"
                + " join current_edition c on c.edition_id = m.edition_id and c.published_at <= j.at)"
                + " select edition_id, cast(sum(id) as bigint) from touched group by edition_id order by max(id) desc limit ?2", Object[].class)
                .setParameter(1, entries).setParameter(2, most).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Touched((UUID) row[0], (Long) row[1])).toList();
    }

    /**
     * That something was done to what an edition names.
     *
     * @param entries stands for the journal's entries that say so: it is another once there are others
     */
    public record Touched(UUID edition, long entries) {
    }

    private static Edition edition(String where, Object value) {
        return find("select e from CurrentEdition c join c.edition e where " + where, value).project(Edition.class).firstResult();
    }
}
