package org.wederhoor.publication.witness;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.proof.Checkpoint;
import org.wederhoor.proof.MerkleTree;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.WitnessRequest;

/** What was seen last of each log. A checkpoint is compared with that and kept in one transaction, one after the other. */
@ApplicationScoped
class WitnessedLogs {

    // one request for one log at a time, also for one that was never seen
    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 7)) as text)";

    @Inject
    EntityManager database;

    /**
     * What came of a checkpoint.
     *
     * @param size    how far the log was that the witness knows, where another size was named; else -1
     * @param refusal why it is not signed; null when it is seen now
     */
    record Outcome(long size, String refusal) {
    }

    /** @param checkpoint that the log has signed */
    Outcome see(WitnessRequest request, Checkpoint checkpoint) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery(LOCK, String.class).setParameter(1, checkpoint.origin()).getSingleResult();
            List<?> rows = database.createNativeQuery("select note from witnessed_log where origin = ?1", String.class).setParameter(1, checkpoint.origin())
                    .getResultList();
            String known = rows.isEmpty() ? null : (String) rows.get(0);
            Checkpoint before = known == null ? new Checkpoint(checkpoint.origin(), 0, MerkleTree.root(0, null))
                    : Checkpoint.parse(SignedNote.parse(known).text());
            if (request.before() != before.size()) {
                return new Outcome(before.size(), null);
            }
            try {
                MerkleTree.requireConsistent(before.size(), before.root(), checkpoint.size(), checkpoint.root(), request.proof());
            } catch (NotProven e) {
                // the log signed both: whoever has them may ask it for a proof that it cannot give
                if (known != null) {
                    keepConflict(checkpoint.origin(), known, request.checkpoint().written());
                }
                return new Outcome(-1, e.getMessage());
            }
            if (checkpoint.size() > 0) {
                database.createNativeQuery("insert into witnessed_log (origin, size, note) values (?1, ?2, ?3) on conflict (origin)"
                        + " do update set size = excluded.size, note = excluded.note, at = now()").setParameter(1, checkpoint.origin())
                        .setParameter(2, checkpoint.size()).setParameter(3, request.checkpoint().written()).executeUpdate();
            }
            return new Outcome(-1, null);
        });
    }

    private void keepConflict(String origin, String known, String sent) {
        database.createNativeQuery("insert into witnessed_conflict (origin, known, sent) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, origin).setParameter(2, known).setParameter(3, sent).executeUpdate();
    }
}
