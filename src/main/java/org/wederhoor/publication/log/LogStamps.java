package org.wederhoor.publication.log;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.proof.NotProven;
import org.wederhoor.proof.StampAuthorities;
import org.wederhoor.proof.StampRequest;
import org.wederhoor.proof.StampToken;
import org.wederhoor.web.OutgoingCall;

/**
 * Has an authority stamp the newest checkpoint with the time (RFC 3161), once a day and after a removal. One that does not answer as it should is noted
 * and asked again; nothing waits for it.
 */
@Singleton
public class LogStamps {

    private static final Logger LOG = Logger.getLogger(LogStamps.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LogConfig log;
    private final StampConfig config;
    private final StampRows rows;
    // null where there is no authority
    private final HttpClient client;

    @Inject
    LogStamps(LogConfig log, StampConfig config, StampRows rows) {
        this.log = log;
        this.config = config;
        this.rows = rows;
        this.client = config.authority().isEmpty() ? null : HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            StampRows.Unstamped due = client == null || !log.signs() ? null : rows.take(config.every());
            if (due != null) {
                stamp(due);
            }
        } catch (RuntimeException e) {
            LOG.warnf("The checkpoint was not stamped for now: %s", e);
        }
    }

    private void stamp(StampRows.Unstamped due) {
        StampProblem problem = StampProblem.NO_CERTIFICATES;
        try {
            StampAuthorities trusted = config.trusted().isEmpty() ? StampAuthorities.ANY
                    : StampAuthorities.parse(Files.readAllBytes(config.trusted().get()));
            problem = StampProblem.UNREACHABLE;
            StampRequest request = new StampRequest(due.note().getBytes(StandardCharsets.UTF_8));
            HttpResponse<byte[]> answer = OutgoingCall.send(client, HttpRequest.newBuilder(config.authority().orElseThrow())
                    .header("Content-Type", "application/timestamp-query").header("Accept", "application/timestamp-reply")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(request.written())).build(), PATIENCE, StampToken.LARGEST);
            problem = answer.statusCode() != 200 || StampRequest.refused(answer.body()) ? StampProblem.REFUSED : StampProblem.UNFIT;
            if (answer.statusCode() != 200) {
                throw new NotProven("it answers with " + answer.statusCode());
            }
            rows.keep(due.size(), request.answered(answer.body(), trusted, Instant.now()));
        } catch (IOException | NotProven e) {
            LOG.warnf("The checkpoint of %d entries has no time stamp, and the authority is asked again: %s, %s", due.size(), problem, e.getMessage());
            rows.note(problem);
        }
    }

    /** Who is asked; null where nobody is. */
    public URI authority() {
        return config.authority().orElse(null);
    }

    /** How it goes, for whoever runs this. */
    public String describe() {
        StampRows.Stamped newest = rows.newest();
        StampProblem problem = rows.standing().problem();
        return newest == null && authority() == null ? "no time stamps" : (newest == null ? "no time stamp yet"
                : newest.size() + " entries stamped at " + newest.time() + " by " + newest.authority())
                + (problem == null ? "" : "; " + problem + ", asked again at " + rows.standing().due());
    }
}
