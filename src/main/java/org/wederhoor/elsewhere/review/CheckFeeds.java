package org.wederhoor.elsewhere.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.source.capture.Capture;
import org.wederhoor.source.capture.Captured;
import org.wederhoor.source.capture.NotCaptured;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Transactions;

/** Fetches checks by others from their addresses, through the guard of capture: a page once, feeds as often as an editor said. */
@ApplicationScoped
public class CheckFeeds {

    private static final Logger LOG = Logger.getLogger(CheckFeeds.class);

    @Inject
    Capture capture;

    @Inject
    CheckImports imports;

    @Inject
    Site site;

    /** A file with checks that was fetched. */
    public record Fetched(CheckFile file, byte[] bytes) {
    }

    /**
     * What an address has.
     *
     * @throws Refused in words, when it is not reached, is too large or too slow, or has nothing that checks come in
     */
    public Fetched fetch(String address) {
        try {
            Captured page = capture.fetchData(address);
            return new Fetched(CheckFile.of(() -> new ByteArrayInputStream(page.bytes()), page.address()), page.bytes());
        } catch (NotCaptured e) {
            throw new Refused(e.why());
        } catch (IOException e) {
            throw new Refused(FileProblem.BROKEN);
        }
    }

    @Scheduled(every = "${wederhoor.checks.every:5m}", delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            imports.forgetWaiting(site.language());
            Transactions.call(() -> CheckFeed.due(Instant.now())).forEach(this::fetch);
        } catch (RuntimeException e) {
            LOG.warnf("Feeds of checks by others were not looked at for now: %s", e);
        }
    }

    /**
     * Fetches one feed, where it is due and nobody else does; what is wrong with it stands in its import.
     *
     * @return whether it was this one's turn
     */
    boolean fetch(UUID id) {
        CheckFeed feed = Transactions.call(() -> {
            CheckFeed due = CheckFeed.locked(id);
            return due.take(Instant.now()) ? due : null;
        });
        if (feed == null) {
            return false;
        }
        try {
            UUID made = imports.begin(CheckImport.Way.FEED, feed.address, null, feed.address, feed, null);
            try {
                CheckFile file = fetch(feed.address).file();
                Map<CheckPart, Integer> columns = CheckFile.guessed(file.header());
                imports.run(made, file, columns, site.language(), moved -> { });
            } catch (Refused e) {
                imports.failed(made, e.words().in(site.language()));
            } catch (IOException e) {
                imports.failed(made, FileProblem.BROKEN.in(site.language()));
            }
        } finally {
            Transactions.run(() -> CheckFeed.locked(id).letGo());
        }
        return true;
    }
}
