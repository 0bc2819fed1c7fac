package org.wederhoor.claim;

import java.util.Comparator;
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
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;

/** One statement linked to one claim: how it stands to it. */
@Entity
public class Answer extends PanacheEntityBase {

    private static final Comparator<Answer> IN_READING_ORDER = Comparator
            .comparing((Answer answer) -> answer.stance)
            .thenComparing(answer -> answer.statement.party.name)
            .thenComparing(answer -> answer.statement.id.toString());

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", updatable = false)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "statement_id", updatable = false)
    public Statement statement;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    /** "in general terms", "made before the claim"; may be empty. */
    public String note;

    /** Why the party can know; null where nobody has said. */
    @Enumerated(EnumType.STRING)
    public Basis basis;

    /** Null for an answer to this very claim. */
    @Enumerated(EnumType.STRING)
    public Qualifier qualifier;

    /** For readers: why a qualified answer counts all the same; may be empty. */
    @Column(name = "counts_because")
    public String countsBecause = "";

    @Version
    public int version;

    protected Answer() {
    }

    public Answer(UUID id, Claim claim, Statement statement, AnswerWords words) {
        this.id = id;
        this.claim = claim;
        this.statement = statement;
        word(words);
    }

    public AnswerWords words() {
        return new AnswerWords(stance, note, basis, qualifier, countsBecause);
    }

    public void word(AnswerWords words) {
        stance = words.stance();
        note = words.note();
        basis = words.basis();
        qualifier = words.qualifier();
        countsBecause = words.countsBecause();
    }

    /** A claim's answers: confirmations, denials, then the rest, each by party. */
    public static List<Answer> of(Claim claim) {
        return Answer.<Answer>list("from Answer a join fetch a.statement s join fetch s.party left join fetch s.saidTo"
                + " left join fetch s.relayedBy left join fetch s.supersededBy where a.claim = ?1", claim).stream().sorted(IN_READING_ORDER).toList();
    }

    /** The answers to a dossier's claims, each claim's in reading order. */
    public static List<Answer> in(Dossier dossier) {
        return Answer.<Answer>list("from Answer a join fetch a.statement s join fetch s.party left join fetch s.supersededBy join fetch a.claim c"
                + " where c.dossier = ?1",
                dossier).stream().sorted(IN_READING_ORDER).toList();
    }

    /** The answers to some claims, each claim's in reading order. */
    public static List<Answer> to(List<Claim> claims) {
        return Answer.<Answer>list("from Answer a join fetch a.statement s join fetch s.party left join fetch s.supersededBy join fetch a.claim c"
                + " where c in ?1", claims).stream().sorted(IN_READING_ORDER).toList();
    }

    /** The claim that an answer is linked to; null when there is no such answer. */
    public static UUID claimOf(UUID id) {
        return find("select a.claim.id from Answer a where a.id = ?1", id).project(UUID.class).firstResult();
    }

    public static Answer between(Claim claim, Statement statement) {
        return find("claim = ?1 and statement = ?2", claim, statement).firstResult();
    }

    /** What a party's statements answer, in whatever dossiers, by the claims' places. */
    public static List<Answer> by(Party party) {
        return list("from Answer a join fetch a.claim c where a.statement.party = ?1 order by c.position, a.id", party);
    }

    public static List<Answer> of(Statement statement) {
        return list("from Answer a join fetch a.claim c where a.statement = ?1 order by c.position", statement);
    }
}
