package io.redress.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Load patterns: one by one, as fast as several clients can, or at a fixed rate regardless of responses. */
final class Load {

    private Load() {}

    interface Request {
        void send() throws Exception;
    }

    /**
     * Half as many requests, for at most ten seconds, warm up, and the measurement ends after a minute: by then a slow request is known to be slow.
     */
    static Samples oneByOne(int times, Request request) throws Exception {
        repeat(Math.max(2, times / 2), Duration.ofSeconds(10), request);
        return Samples.of(repeat(times, Duration.ofMinutes(1), request));
    }

    private static List<Long> repeat(int times, Duration limit, Request request) throws Exception {
        List<Long> taken = new ArrayList<>();
        long end = System.nanoTime() + limit.toNanos();
        do {
            taken.add(time(request));
        } while (taken.size() < times && System.nanoTime() < end);
        return taken;
    }

    /** @return requests per second */
    static double asFastAs(int clients, Duration duration, Request request) throws Exception {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        var done = inParallel(clients, () -> {
            int sent = 0;
            while (System.nanoTime() < end) {
                request.send();
                sent++;
            }
            return sent;
        });
        return done.stream().mapToInt(Integer::intValue).sum() / ((System.nanoTime() - start) / 1e9);
    }

    /** Each time is measured from the moment when the request was due, so that queuing behind a slow one counts too. */
    static Samples atRate(int perSecond, Duration duration, Request request) throws Exception {
        Queue<Long> taken = new ConcurrentLinkedQueue<>();
        var pool = Executors.newFixedThreadPool(64);
        List<Future<?>> sent = new ArrayList<>();
        long start = System.nanoTime();
        long total = perSecond * duration.toSeconds();
        for (long n = 0; n < total; n++) {
            long due = start + n * 1_000_000_000L / perSecond;
            LockSupport.parkNanos(due - System.nanoTime());
            sent.add(pool.submit(() -> {
                request.send();
                return taken.add(System.nanoTime() - due);
            }));
        }
        for (var each : sent) {
            each.get();
        }
        pool.shutdown();
        return Samples.of(taken);
    }

    static <T> List<T> inParallel(int clients, Callable<T> work) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(pool.submit(work));
            }
            List<T> results = new ArrayList<>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static long time(Request request) throws Exception {
        long start = System.nanoTime();
        request.send();
        return System.nanoTime() - start;
    }
}
