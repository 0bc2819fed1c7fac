package org.wederhoor.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several acts at one instant: each in a thread of its own, and none before all are ready. */
public final class Together {

    private Together() {
    }

    /** What comes of each act, in the acts' order. */
    public static <T> List<T> run(List<Callable<T>> acts) {
        CyclicBarrier ready = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<T>> running = acts.stream().map(act -> threads.submit(() -> {
                ready.await(20, TimeUnit.SECONDS);
                return act.call();
            })).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(60, TimeUnit.SECONDS));
            }
            return results;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same act by two at one instant. */
    public static <T> List<T> twice(Callable<T> act) {
        return run(List.of(act, act));
    }
}
