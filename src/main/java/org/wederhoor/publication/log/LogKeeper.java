package org.wederhoor.publication.log;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import org.jboss.logging.Logger;

import org.wederhoor.proof.Checkpoint;
import org.wederhoor.proof.Handover;
import org.wederhoor.proof.MerkleTree;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.SigningKey;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.publication.pages.ClockRaised;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;

/**
 * Signs how far the log is, soon after every publication, and nothing that does not go on from what it signed before: a database that holds less, or
 * something else, is not the one that this key signed for.
 */
@Singleton
public class LogKeeper {

    private static final Logger LOG = Logger.getLogger(LogKeeper.class);
    private static final int SOON_MILLIS = 100;
    private static final int EVERY_SECONDS = 10;
    private static final int BATCH = 20_000;

    private final LogConfig config;
    private final KeyFolder folder;
    private final LogRows rows;
    private final Site site;
    private final LogWitnesses witnesses;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "public-log");
        made.setDaemon(true);
        return made;
    });

    private volatile LogState state = LogState.SERVING;

    @Inject
    LogKeeper(LogConfig config, KeyFolder folder, LogRows rows, Site site, LogWitnesses witnesses) {
        this.config = config;
        this.folder = folder;
        this.rows = rows;
        this.site = site;
        this.witnesses = witnesses;
    }

    // before whatever publishes at the start
    void start(@Observes @Priority(80) StartupEvent started) {
        if (config.signs()) {
            build();
            look();
            thread.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        thread.shutdownNow();
    }

    /** Publications that come together are signed together. */
    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockRaised raised) {
        if (config.signs() && pending.compareAndSet(false, true)) {
            thread.schedule(this::look, SOON_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** How it is, as of the last look. */
    public LogState state() {
        return state;
    }

    /** How far it is, for whoever runs this. */
    public String describe() {
        String checkpoint = rows.checkpoint();
        return rows.size() + " entries, " + (checkpoint == null ? "none signed" : checkpoint.split("\n")[1] + " signed") + ", key in " + folder;
    }

    /** @throws Refused while an operator has to decide what the log goes on with */
    public void requireWell() {
        if (!state.mayPublish()) {
            throw new Refused(state);
        }
    }

    /** Gives what was published before there was a log its entries. Broken off, it goes on where it was. */
    private void build() {
        for (long left = rows.build(0); left > 0; left = rows.build(BATCH)) {
            LOG.infof("The public log is being built of what was published before: %d to go", left);
        }
    }

    /** Signs what is new, or finds out why that must not be. */
    synchronized LogState look() {
        pending.set(false);
        if (!config.signs()) {
            return state;
        }
        try {
            become(sign());
        } catch (IOException | NotProven e) {
            if (state != LogState.NO_FOLDER) {
                LOG.errorf("The folder of the log's key: %s", e.getMessage());
            }
            become(LogState.NO_FOLDER);
        } catch (RuntimeException e) {
            if (!thread.isShutdown()) {
                LOG.warnf("The log was not signed for now: %s", e);
            }
        }
        return state;
    }

    private void become(LogState now) {
        if (now != state && !now.mayPublish()) {
            LOG.errorf("Nothing is published until an operator has decided (docs/operations.md, \"The public log\"): %s, in %s", now, folder);
        }
        state = now;
    }

    private LogState sign() throws IOException, NotProven {
        SigningKey key = folder.key();
        SignedNote signed = folder.signed();
        List<LogRows.Key> keys = rows.keys();
        if (keys.isEmpty()) {
            if (signed != null) {
                return LogState.BEHIND;
            }
            key = key == null ? SigningKey.generate(origin(), VerifierKey.ED25519) : key;
            folder.keep(key);
            enter(1, key.verifier(), null);
        } else {
            String newest = keys.get(keys.size() - 1).verifier();
            if (folder.takesOver(newest)) {
                key = folder.key();
            }
            if (key == null) {
                return LogState.KEY_LOST;
            } else if (!newest.equals(key.verifier().toString())) {
                return LogState.OTHER_KEY;
            }
        }
        if (signed != null && !Checkpoint.parse(signed.text()).origin().equals(key.verifier().name())) {
            // by the key of a log that was given up
            signed = null;
        }
        long size = rows.size();
        Checkpoint before = signed == null ? new Checkpoint(key.verifier().name(), 0, MerkleTree.root(0, null)) : Checkpoint.parse(signed.text());
        if (before.size() > size || witnesses.furthest(key.verifier().name()) > size) {
            return LogState.BEHIND;
        }
        MerkleTree.Nodes nodes = rows.nodes(before.size(), size);
        Checkpoint now = new Checkpoint(key.verifier().name(), size, MerkleTree.root(size, nodes));
        try {
            MerkleTree.requireConsistent(before.size(), before.root(), size, now.root(),
                    before.size() == 0 ? List.of() : MerkleTree.consistency(before.size(), size, nodes));
        } catch (NotProven e) {
            return LogState.BEHIND;
        }
        if (before.size() < size || signed == null || !key.verifier().signed(signed)) {
            signed = key.sign(now.text());
            folder.keep(signed);
        }
        rows.write("insert into log_checkpoint (size, note) select ?, ? where not exists (select from log_checkpoint where size = ?)", size,
                signed.written(), size);
        witnesses.tell(now.size(), signed);
        return LogState.SIGNING;
    }

    /**
     * A new key for the same log, which the one of before vouches for.
     *
     * @throws Refused when the log is not signed here, or cannot be now
     */
    public synchronized VerifierKey rotate() throws IOException, NotProven {
        if (look() != LogState.SIGNING) {
            throw new Refused(state);
        }
        SigningKey before = folder.key();
        SigningKey next = SigningKey.generate(before.verifier().name(), VerifierKey.ED25519);
        enterNext(next, Handover.sign(before, next.verifier()).written());
        return next.verifier();
    }

    /**
     * Another log, which goes on from what the database holds, with a key and an origin of its own: nobody vouches for it.
     *
     * @throws Refused when the log is signed as it should be
     */
    public synchronized VerifierKey beginAnew() throws IOException, NotProven {
        if (look().mayPublish()) {
            throw new Refused(state);
        }
        SigningKey next = SigningKey.generate(origin() + "/" + (rows.keys().size() + 1), VerifierKey.ED25519);
        enterNext(next, null);
        return next.verifier();
    }

    private void enterNext(SigningKey next, String handover) throws IOException {
        // there before the log names it, and in its place once that does
        folder.keepNext(next);
        enter(rows.keys().size() + 1, next.verifier(), handover);
        look();
    }

    private void enter(int number, VerifierKey key, String handover) {
        rows.write("insert into log_key (number, verifier, handover, at) values (?, ?, ?, date_trunc('second', now()))", number, key.toString(), handover);
    }

    private String origin() {
        URI url = site.url();
        return config.origin().orElse(url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort()) + "/log");
    }
}
