package dev.ryx.it.race;

import dev.ryx.Ryx;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.DeadlockException;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.error.SerializationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of {@value #THREADS} threads and a pool of {@value #CONNECTIONS}: {@code url}. For each {@link Heat} that it reads,
 * it says when its threads stand at the start, begins at the next line, and says the {@link Score}.
 */
final class RacingProcess {

    static final int THREADS = 32;
    static final int CONNECTIONS = 16;
    static final String READY = "ready";

    /** Nothing may take so long; what does is stuck. */
    private static final int SECONDS = 60;

    private RacingProcess() {}

    public static void main(String[] arguments) throws Exception {
        Ryx.setup(arguments[0], PoolConfig.defaults().maxConnections(CONNECTIONS));
        say(READY);
        try (var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                run(Heat.parse(line), input, threads);
            }
        } finally {
            Ryx.shutdown();
        }
    }

    private static void run(Heat heat, BufferedReader input, ExecutorService threads)
            throws InterruptedException, IOException {
        var ready = new CountDownLatch(THREADS);
        var start = new CountDownLatch(1);
        var running = new ArrayList<Future<Score>>();
        for (int i = 0; i < THREADS; i++) {
            String[] names = heat.names(i);
            running.add(threads.submit(() -> {
                ready.countDown();
                start.await();
                return score(heat.work(), names);
            }));
        }
        ready.await();
        say(READY);
        input.readLine();
        start.countDown();
        var scores = new ArrayList<Score>();
        try {
            for (Future<Score> one : running) {
                scores.add(one.get(SECONDS, TimeUnit.SECONDS));
            }
        } catch (ExecutionException | TimeoutException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
        say(Score.sum(scores).toString());
    }

    private static Score score(Work work, String[] names) {
        int counted = 0;
        int lost = 0;
        for (String name : names) {
            try {
                counted += work.counts(name) ? 1 : 0;
            } catch (DeadlockException | SerializationException | MultipleObjectsReturned e) {
                lost++;
            }
        }
        return new Score(counted, lost);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
