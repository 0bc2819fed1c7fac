package org.wederhoor.web.guard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import io.vertx.core.http.HttpServerRequest;

import org.jboss.logging.Logger;

/**
 * Writes a line for every security event, under a category of its own: {@code kind=… account=… client=… about=…}, values without spaces. For the
 * chief's page it keeps those that the database has not yet, and no more than it can hold: a flood is counted, not kept.
 */
@Singleton
public class SecurityLog {

    private static final Logger LOG = Logger.getLogger("wederhoor.security");
    private static final int MOST_WAITING = 1_000;
    private static final int LONGEST = 200;
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}./:_~%@+-]");

    private final BlockingQueue<SecurityEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong uncounted = new AtomicLong();

    /** Notes what happened just now; the parameters are those of {@link SecurityEvent}. */
    public void note(SecurityKind kind, String account, String client, String about) {
        SecurityEvent event = new SecurityEvent(Instant.now(), kind, fit(account), fit(client), fit(about));
        LOG.infof("kind=%s account=%s client=%s about=%s", kind, shown(event.account()), shown(event.client()), shown(event.about()));
        if (!waiting.offer(event)) {
            uncounted.incrementAndGet();
        }
    }

    /** Notes what was refused to {@code request}, about which its path says enough; {@code account} may be null. */
    public void refused(SecurityKind kind, String account, HttpServerRequest request) {
        note(kind, account, ClientNetwork.of(request), LoggedPath.of(request.path()));
    }

    /** Those that wait to be kept, which then wait no more. */
    public List<SecurityEvent> take() {
        List<SecurityEvent> taken = new ArrayList<>();
        waiting.drainTo(taken);
        return taken;
    }

    /** How many were noted since this was last asked that there was no room for. */
    public long takeUncounted() {
        return uncounted.getAndSet(0);
    }

    /** {@code value} without what could make it look like a line of ours, whoever typed it, and not longer than is kept; null stays null. */
    public static String fit(String value) {
        if (value == null) {
            return null;
        }
        String plain = UNFIT.matcher(value).replaceAll("_");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static String shown(String value) {
        return value == null ? "-" : value;
    }
}
