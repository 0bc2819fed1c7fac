package org.wederhoor.source.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fetches a page by its address, within rules and limits that no setting and no page can widen. */
@ApplicationScoped
public class Capture {

    /** What is fetched at one time; whatever comes on top waits, and its time runs. */
    static final int AT_ONCE = 8;

    private final boolean enabled;
    private final Limits limits;
    private final Limits dataLimits;
    private final Visits visits;
    private final Visits dataVisits;
    // threads of our own: a name that is never answered holds one of these, and not one that serves pages
    private final ExecutorService threads;

    @Inject
    Capture(Vertx vertx, @ConfigProperty(name = "wederhoor.capture.enabled", defaultValue = "true") boolean enabled) {
        this(vertx, enabled, Wire.real(), Limits.OF_A_CAPTURE);
    }

    Capture(Vertx vertx, boolean enabled, Wire wire, Limits limits) {
        this.enabled = enabled;
        this.limits = limits;
        this.dataLimits = limits.ofData();
        this.visits = new Visits(vertx, wire, limits);
        this.dataVisits = new Visits(vertx, wire, dataLimits);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Capture::thread);
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "capture");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What the address answers with, after at most five redirects, 20 seconds and 10 MB. Blocks until then: not for the event
     * loop.
     *
     * @param address http or https, as an editor typed it
     * @throws NotCaptured with the reason in words, when it is refused, or cannot be had
     */
    public Captured fetch(String address) {
        return fetch(address, limits, visits);
    }

    /**
     * As {@link #fetch}, of a list that a program made: after at most a minute and 25 MB, and without what went over the wire as a file, since
     * it becomes no source.
     */
    public Captured fetchData(String address) {
        return fetch(address, dataLimits, dataVisits);
    }

    private Captured fetch(String address, Limits within, Visits by) {
        if (!enabled) {
            throw NotCaptured.because(CaptureRefusal.SWITCHED_OFF, CaptureMessages::switchedOff);
        }
        if (Context.isOnEventLoopThread()) {
            throw new IllegalStateException("a capture blocks, so it cannot be called on the event loop");
        }
        PageAddress asked = PageAddress.of(address);
        TimeLimit deadline = TimeLimit.in(within.time());
        try {
            return deadline.await(threads.submit(() -> captured(asked, deadline, within, by)));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotCaptured refused ? refused : new IllegalStateException(e.getCause());
        }
    }

    private Captured captured(PageAddress asked, TimeLimit deadline, Limits within, Visits by) {
        PageAddress page = asked;
        List<Visit> visited = new ArrayList<>();
        for (int redirects = 0; redirects <= within.redirects(); redirects++) {
            Visit visit = by.visit(page, deadline);
            visited.add(visit);
            AnswerHead head = visit.answer().head();
            if (!head.isRedirect()) {
                byte[] bytes = Unpacking.unpacked(visit.answer().body(), head.packing(), within);
                return new Captured(bytes, head.contentType(), page.fileName(), asked.uri(), page.uri(), visit.at(),
                        within.kinds() == Kinds.PAGES ? VisitsAsWarc.of(visited) : new byte[0]);
            }
            page = page.redirectedTo(head.location());
        }
        throw NotCaptured.because(CaptureRefusal.REDIRECTS, messages -> messages.redirects(within.redirects()));
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
        visits.close();
        dataVisits.close();
    }
}
