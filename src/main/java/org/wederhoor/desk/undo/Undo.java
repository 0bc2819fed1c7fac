package org.wederhoor.desk.undo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.source.Source;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;

/** What was taken away by one gesture; for a minute it can be put back as it was. */
@Entity
public class Undo extends PanacheEntityBase {

    private static final Duration OPEN = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(1);

    /** What was done: the first three to something of a claim, the last to something of a source. */
    public enum Kind {
        ANSWER, APPEARANCE, DRAFT, DISMISSAL
    }

    @Id
    public UUID id;

    /** Null when it is about something of a source. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", updatable = false)
    Claim claim;

    /** Null when it is about something of a claim. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id", updatable = false)
    Source source;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** The answer, appearance, verdict or suggestion. */
    @Column(name = "thing_id")
    public UUID thingId;

    @Column(name = "cited_by")
    public UUID citedBy;

    public String called;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "by_id", updatable = false)
    public Account by;

    Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "undone_by")
    Account undoneBy;

    @Column(name = "undone_at")
    Instant undoneAt;

    protected Undo() {
    }

    /** To be called before the answer goes, with the draft that cites it; null for none. */
    public static void ofAnswer(Answer answer, Verdict citing, Account by) {
        keep(answer.claim.id, null, Kind.ANSWER, answer.id, citing == null ? null : citing.id, answer.statement.deskTitle(), by);
    }

    /** To be called before the appearance goes. */
    public static void ofAppearance(Appearance appearance, Account by) {
        keep(appearance.claim.id, null, Kind.APPEARANCE, appearance.id, null, appearance.source.label, by);
    }

    public static void ofDraft(Verdict dropped, Account by) {
        keep(dropped.claim.id, null, Kind.DRAFT, dropped.id, null, "", by);
    }

    public static void ofDismissal(Suggestion dismissed, Account by) {
        keep(null, dismissed.source.id, Kind.DISMISSAL, dismissed.id, null, dismissed.speaker, by);
    }

    /** What of a claim can still be put back, the oldest first. */
    public static List<Undo> of(Claim claim) {
        return list("from Undo u join fetch u.by where u.claim = ?1 and u.at > ?2 and u.undoneAt is null order by u.at", claim, since());
    }

    /** Likewise, of a source. */
    public static List<Undo> of(Source source) {
        return list("from Undo u join fetch u.by where u.source = ?1 and u.at > ?2 and u.undoneAt is null order by u.at", source, since());
    }

    /** What can put back that thing by now, whose row, or whose claim's, is locked; none when nothing can. */
    public static Optional<Undo> open(UUID thingId) {
        return find("thingId = ?1 and at > ?2 and undoneAt is null", thingId, since()).firstResultOptional();
    }

    /** The one of that id, if it is about {@code claim}; null otherwise. */
    public static Undo found(Claim claim, UUID id) {
        return find("id = ?1 and claim = ?2", id, claim).firstResult();
    }

    /** The one of that id, if it is about the dismissal of {@code suggestion}; null otherwise. */
    public static Undo found(Suggestion suggestion, UUID id) {
        return find("id = ?1 and thingId = ?2 and kind = ?3", id, suggestion.id, Kind.DISMISSAL).firstResult();
    }

    /**
     * Whether it is still to be done for that editor, to whom the same button pressed twice is one press.
     *
     * @throws Refused when somebody else has undone it, or the minute is over
     */
    public boolean isToDo(UUID editor) {
        if (undoneBy != null && undoneBy.id.equals(editor)) {
            return false;
        }
        UndoRefusal.DONE_ALREADY.unless(undoneBy == null);
        UndoRefusal.OVER.unless(at.isAfter(since()));
        return true;
    }

    public void undone(Account editor) {
        undoneBy = editor;
        undoneAt = Instant.now();
    }

    /** Writes the row again that is gone, and says whether there is still all that it belongs to and nothing in its place. */
    public boolean putBack() {
        return getEntityManager().createNativeQuery(kind == Kind.ANSWER ? """
                insert into answer select r.* from undo u, jsonb_populate_record(null::answer, u.row_said) r where u.id = ?1
                    and exists (select from statement s where s.id = r.statement_id)
                    and not exists (select from answer a where a.claim_id = r.claim_id and a.statement_id = r.statement_id)""" : """
                insert into appearance select r.* from undo u, jsonb_populate_record(null::appearance, u.row_said) r where u.id = ?1
                    and exists (select from source s where s.id = r.source_id)
                    and (r.of_source_id is null or exists (select from source s where s.id = r.of_source_id))
                    and (r.of_party_id is null or exists (select from party p where p.id = r.of_party_id))
                    and (r.passage_id is null or exists (select from passage p where p.id = r.passage_id))
                    and not exists (select from appearance a where a.claim_id = r.claim_id
                        and (a.source_id = r.source_id or a.first and r.first))""").setParameter(1, id).executeUpdate() == 1;
    }

    private static Instant since() {
        return Instant.now().minus(OPEN);
    }

    /** The row as the database has it, so that whatever it says comes back to the letter. */
    private static void keep(UUID claim, UUID source, Kind kind, UUID thing, UUID citing, String called, Account by) {
        flush();
        delete("delete from Undo u where u.at < ?1", Instant.now().minus(KEPT));
        String row = switch (kind) {
            case ANSWER -> "(select to_jsonb(a) from answer a where a.id = ?5)";
            case APPEARANCE -> "(select to_jsonb(a) from appearance a where a.id = ?5)";
            case DRAFT, DISMISSAL -> "null";
        };
        getEntityManager().createNativeQuery("insert into undo (id, claim_id, source_id, kind, thing_id, row_said, cited_by, called, by_id, at)"
                + " values (?1, cast(?2 as uuid), cast(?3 as uuid), ?4, ?5, " + row + ", cast(?6 as uuid), ?7, ?8, ?9)").setParameter(1, Ids.next())
                .setParameter(2, text(claim)).setParameter(3, text(source)).setParameter(4, kind.name()).setParameter(5, thing)
                .setParameter(6, text(citing)).setParameter(7, called).setParameter(8, by.id).setParameter(9, Instant.now()).executeUpdate();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
