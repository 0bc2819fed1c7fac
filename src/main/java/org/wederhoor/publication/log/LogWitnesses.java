package org.wederhoor.publication.log;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.ShutdownEvent;

import org.jboss.logging.Logger;

import org.wederhoor.proof.MerkleTree;
import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.SignedNote;
import org.wederhoor.proof.VerifierKey;
import org.wederhoor.proof.WitnessRequest;
import org.wederhoor.web.OutgoingCall;

/**
 * Sends checkpoints to the witnesses, and keeps what they sign. One that cannot be reached is tried again with the next look at the log; nothing waits
 * for any.
 */
@Singleton
class LogWitnesses {

    private static final Logger LOG = Logger.getLogger(LogWitnesses.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 1 << 16;
    private static final int CONFLICT = 409;

    private final LogRows rows;
    private final List<Told> witnesses;
    // null where there are none
    private final HttpClient client;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread made = new Thread(task, "log-witness");
        made.setDaemon(true);
        return made;
    });

    @Inject
    LogWitnesses(LogConfig config, LogRows rows) {
        this.rows = rows;
        this.witnesses = config.witnesses().orElse(List.of()).stream().map(Told::new).toList();
        this.client = witnesses.isEmpty() ? null : HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    }

    /** A witness, how far it says to know the log, and what it was told of last. */
    private static final class Told {

        private final VerifierKey key;
        private final URI address;
        private volatile String origin;
        private volatile long knows;
        private long signed;
        private boolean away;

        Told(String setting) {
            String[] parts = setting.strip().split("\\s+");
            try {
                key = VerifierKey.parse(parts[0]);
                address = URI.create(parts[1].replaceAll("/*$", "/add-checkpoint"));
            } catch (NotProven | IndexOutOfBoundsException e) {
                throw new IllegalStateException("wederhoor.log.witnesses has for each witness its verifier key, a space and its address: " + setting, e);
            }
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        threads.shutdownNow();
    }

    /** The most entries of the log of that origin that any witness says to know. */
    long furthest(String origin) {
        return witnesses.stream().filter(each -> origin.equals(each.origin)).mapToLong(each -> each.knows).max().orElse(0);
    }

    void tell(long size, SignedNote checkpoint) {
        witnesses.forEach(each -> threads.execute(() -> tell(each, size, checkpoint)));
    }

    private void tell(Told witness, long size, SignedNote checkpoint) {
        synchronized (witness) {
            String origin = checkpoint.text().substring(0, checkpoint.text().indexOf('\n'));
            if (!origin.equals(witness.origin)) {
                witness.knows = 0;
                witness.signed = 0;
                witness.origin = origin;
            }
            if (witness.signed >= size || witness.knows > size) {
                return;
            }
            try {
                boolean signed = send(witness, size, checkpoint);
                // told now how far it is
                signed = signed || witness.knows <= size && send(witness, size, checkpoint);
                WitnessRows.note(rows, witness.key, signed ? null : witness.knows > size ? WitnessProblem.AHEAD : WitnessProblem.REFUSED);
                witness.away = false;
            } catch (IOException | NotProven | RuntimeException e) {
                note(witness, e);
                if (!witness.away && !threads.isShutdown()) {
                    LOG.warnf("The witness %s has not signed the checkpoint of %d entries, and is asked again: %s", witness.key.name(), size, e);
                }
                witness.away = true;
            }
        }
    }

    /** It answers, and not with a signature. */
    private static final class Refusing extends IOException {

        Refusing(int status) {
            super("it answers with " + status);
        }
    }

    private void note(Told witness, Exception failed) {
        try {
            WitnessRows.note(rows, witness.key, failed instanceof Refusing ? WitnessProblem.REFUSED
                    : failed instanceof IOException ? WitnessProblem.UNREACHABLE : WitnessProblem.UNFIT);
        } catch (RuntimeException e) {
            LOG.debugf("How it went with the witness %s could not be noted: %s", witness.key.name(), e);
        }
    }

    /** @return false where the witness knows another size, which it tells */
    private boolean send(Told witness, long size, SignedNote checkpoint) throws IOException, NotProven {
        long before = witness.knows;
        List<byte[]> proof = before == 0 ? List.of() : MerkleTree.consistency(before, size, rows.nodes(before, size));
        HttpResponse<byte[]> answer = OutgoingCall.send(client, HttpRequest.newBuilder(witness.address)
                .POST(HttpRequest.BodyPublishers.ofString(new WitnessRequest(before, proof, checkpoint).written())).build(), PATIENCE, LARGEST);
        String said = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() == CONFLICT && said.strip().matches("\\d{1,18}")) {
            witness.knows = Long.parseLong(said.strip());
            return false;
        } else if (answer.statusCode() != 200) {
            throw new Refusing(answer.statusCode());
        }
        for (String line : said.split("\n")) {
            if (witness.key.cosigned(new SignedNote(checkpoint.text(), List.of(SignedNote.Line.parse(line)))) > 0) {
                rows.write("insert into log_cosignature (size, witness, line) values (?, ?, ?) on conflict do nothing", size, witness.key.toString(), line);
                witness.knows = size;
                witness.signed = size;
                return true;
            }
        }
        throw new NotProven("it gives no signature of its own");
    }
}
