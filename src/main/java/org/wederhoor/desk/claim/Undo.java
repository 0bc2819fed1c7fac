package org.wederhoor.desk.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

/** What was taken off a claim by one gesture; for a minute it can be put back as it was. */
@Entity
public class Undo extends PanacheEntityBase {

    static final Duration OPEN = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(1);

    enum Kind {
        ANSWER, APPEARANCE, DRAFT
    }

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", updatable = false)
    Claim claim;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "thing_id")
    UUID thingId;

    @Column(name = "cited_by")
    UUID citedBy;

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
    static void ofAnswer(Answer answer, Verdict citing, Account by) {
        keep(answer.claim, Kind.ANSWER, answer.id, citing == null ? null : citing.id, answer.statement.deskTitle(), by);
    }

    /** To be called before the appearance goes. */
    static void ofAppearance(Appearance appearance, Account by) {
        keep(appearance.claim, Kind.APPEARANCE, appearance.id, null, appearance.source.label, by);
    }

    static void ofDraft(Verdict dropped, Account by) {
        keep(dropped.claim, Kind.DRAFT, dropped.id, null, "", by);
    }

    /** What of a claim can still be put back, the oldest first. */
    static List<Undo> of(Claim claim) {
        return list("from Undo u where u.claim = ?1 and u.at > ?2 and u.undoneAt is null order by u.at", claim, Instant.now().minus(OPEN));
    }

    boolean isOver() {
        return !Instant.now().isBefore(at.plus(OPEN));
    }

    void undone(Account editor) {
        undoneBy = editor;
        undoneAt = Instant.now();
    }

    /** Writes the row again that is gone, and says whether there is still all that it belongs to and nothing in its place. */
    boolean putBack() {
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

    /** The row as the database has it, so that whatever it says comes back to the letter. */
    private static void keep(Claim claim, Kind kind, UUID thing, UUID citing, String called, Account by) {
        flush();
        delete("delete from Undo u where u.at < ?1", Instant.now().minus(KEPT));
        String row = switch (kind) {
            case ANSWER -> "(select to_jsonb(a) from answer a where a.id = ?4)";
            case APPEARANCE -> "(select to_jsonb(a) from appearance a where a.id = ?4)";
            case DRAFT -> "null";
        };
        getEntityManager().createNativeQuery("insert into undo (id, claim_id, kind, thing_id, row_said, cited_by, called, by_id, at)"
                + " values (?1, ?2, ?3, ?4, " + row + ", cast(?5 as uuid), ?6, ?7, ?8)").setParameter(1, Ids.next()).setParameter(2, claim.id)
                .setParameter(3, kind.name()).setParameter(4, thing).setParameter(5, citing == null ? null : citing.toString())
                .setParameter(6, called).setParameter(7, by.id).setParameter(8, Instant.now()).executeUpdate();
    }
}
