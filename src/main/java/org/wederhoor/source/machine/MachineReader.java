package org.wederhoor.source.machine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.source.SourcePicture;
import org.wederhoor.web.Transactions;

/**
 * Has a machine read the words in pictures, one at a time and away from every request. Every instance does that has the program; a picture is taken
 * under lock, so that one of them reads it. Where there is no such program, nobody is asked for anything.
 */
@Singleton
public class MachineReader {

    private static final Logger LOG = Logger.getLogger(MachineReader.class);
    private static final Duration LOOKS_AGAIN = Duration.ofMinutes(10);

    private final Tesseract tesseract;
    private volatile List<String> languages = List.of();
    private volatile long lookedAt;

    @Inject
    MachineReader(MachineConfig config) {
        tesseract = new Tesseract(config.command(), config.languages(), config.time());
    }

    /** Whether there is a program that reads, with a language that is wanted; one that is installed later is found within minutes. */
    public boolean isThere() {
        long now = System.nanoTime();
        if (lookedAt == 0 || now - lookedAt > LOOKS_AGAIN.toNanos()) {
            languages = tesseract.languages();
            lookedAt = now;
        }
        return !languages.isEmpty();
    }

    /** Asks for a picture to be read, in the present transaction; does nothing where there is nobody who could. */
    public void ask(UUID picture) {
        if (isThere()) {
            MachineReading.ask(picture);
        }
    }

    @Scheduled(every = "${wederhoor.ocr.every:3s}", delayed = "${wederhoor.ocr.every:3s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            boolean more = isThere();
            while (more) {
                more = readNext();
            }
        } catch (RuntimeException e) {
            LOG.warnf("No words of pictures were read for now: %s", e);
        }
    }

    /** Reads the next picture that waits; false where none does. */
    public boolean readNext() {
        UUID next = Transactions.call(() -> {
            MachineReading reading = MachineReading.next();
            if (reading != null && !reading.begin()) {
                reading.done(null, null);
            }
            return reading == null ? null : reading.sourceId;
        });
        if (next == null) {
            return false;
        }
        byte[] picture = Transactions.call(() -> MachineReading.<MachineReading>findById(next).isWaiting()
                ? SourcePicture.<SourcePicture>findById(next).bytes : null);
        Optional<String> words = picture == null ? Optional.empty() : tesseract.read(picture, languages);
        Transactions.run(() -> {
            MachineReading reading = MachineReading.findById(next);
            if (reading.isWaiting()) {
                reading.done(words.orElse(null), "tesseract, " + String.join("+", languages));
            }
        });
        return true;
    }
}
