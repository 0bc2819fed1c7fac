package org.wederhoor.history;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The append-only record of who did what to which thing. */
@ApplicationScoped
public class Journal {

    /**
     * Writes an entry in the transaction of the change it records.
     *
     * @param detail what the thing's id does not say, in the desk's words; may be null
     * @throws jakarta.transaction.TransactionalException when no transaction is open
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID actorId, String actorName, Verb verb, Thing thing, UUID thingId, String detail) {
        record(actorId, actorName, verb, thing, thingId, detail, new Changes());
    }

    /** Likewise, with what the act changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID actorId, String actorName, Verb verb, Thing thing, UUID thingId, String detail, Changes changes) {
        JournalEntry entry = new JournalEntry();
        entry.at = Instant.now();
        entry.actorId = actorId;
        entry.actorName = actorName;
        entry.verb = verb;
        entry.thing = thing;
        entry.thingId = thingId;
        entry.detail = detail;
        entry.before = changes.before();
        entry.after = changes.after();
        entry.persist();
    }
}
