package org.wederhoor.desk.board;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Tuple;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Words;

/**
 * How far the desk is with a claim. It follows from what else is known and is stored nowhere: each stage is a condition on a claim
 * {@code c} and its open verdict {@code v} at the moment {@code :now}, and every claim meets exactly one.
 */
public enum Stage implements Words {

    /** Published, and a reader says that something is wrong with it. */
    ASKED("v.claim_id is null and c.slug is not null and " + Sql.REPORTED),
    RESEARCH(Sql.IN_WORK + " and not " + Sql.WAITED_FOR),
    /** In research, and a party was asked that still has time to answer. */
    WAITING(Sql.IN_WORK + " and " + Sql.WAITED_FOR),
    REVIEW("v.state = 'SUBMITTED'"),
    /** To be published, at a set time or not. */
    APPROVED("v.state = 'APPROVED'"),
    OUT("v.claim_id is null and c.slug is not null and not " + Sql.REPORTED);

    /** What the conditions read, after {@code from claim c}; of what it joins on the database knows best how much there is. */
    static final String JOIN = " left join verdict v on v.claim_id = c.id and v.state in ('DRAFT', 'SUBMITTED', 'APPROVED')";

    /** The name of a claim's stage. */
    static final String NAME = Stream.of(values()).map(stage -> "when " + stage.condition + " then '" + stage + "'")
            .collect(Collectors.joining(" ", "case ", " end"));

    private final String condition;

    Stage(String condition) {
        this.condition = condition;
    }

    public String condition() {
        return condition;
    }

    /** Those of a dossier's claims, by their ids. */
    public static Map<UUID, Stage> in(Dossier dossier) {
        List<?> rows = Claim.getEntityManager().createNativeQuery("select c.id, " + NAME + " from claim c" + JOIN
                + " where c.dossier_id = :dossier", Tuple.class)
                .setParameter("dossier", dossier.id).setParameter("now", Instant.now()).getResultList();
        return rows.stream().map(Tuple.class::cast).collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> valueOf(row.get(1, String.class))));
    }

    @Override
    public String in(Locale language) {
        return Words.messages(BoardMessages.class, language).stage(this);
    }

    private interface Sql {

        String IN_WORK = "(v.state = 'DRAFT' or v.claim_id is null and c.slug is null)";
        String REPORTED = "exists (select from error_report r where r.claim_id = c.id and r.outcome is null)";
        String WAITED_FOR = "exists (select from reply_request_claim rc join reply_request r on r.id = rc.request_id where rc.claim_id = c.id"
                + " and r.outcome = 'WAITING' and r.asked_at is not null and r.deadline > :now)";
    }
}
