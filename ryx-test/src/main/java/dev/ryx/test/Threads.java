package dev.ryx.test;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The platform threads at one moment. (The JVM keeps no list of virtual threads.)
 *
 * @param known those that run
 */
record Threads(Set<Thread> known) {

    /** How long a thread may take to end that was told to. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofMillis(10);

    /** The groups of threads that the JDK starts for itself. */
    private static final Set<String> GROUPS_OF_JDK = Set.of("system", "InnocuousThreadGroup");

    /** Threads that libraries and drivers share among all who use them, by how their names begin. */
    private static final List<String> SHARED = List.of(
            "CompletableFutureDelayScheduler",
            "ForkJoinPool",
            "MariaDb-",
            "PostgreSQL-JDBC-",
            "junit-",
            "mariadb-",
            "mysql-cj-abandoned-connection-cleanup",
            "ryx-alarms",
            "surefire-");

    /** Threads of open databases, which live as long as their pools. */
    private static final List<String> POOLED = List.of("Hikari", "ryx-");

    static Threads now() {
        return new Threads(running());
    }

    private static Set<Thread> running() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !isOfJdk(thread) && !isOf(thread, SHARED))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOfJdk(Thread thread) {
        @Nullable ThreadGroup group = thread.getThreadGroup();
        return group == null || GROUPS_OF_JDK.contains(group.getName());
    }

    private static boolean isOf(Thread thread, List<String> names) {
        return names.stream().anyMatch(thread.getName()::startsWith);
    }

    /** Those that came since and stay, with where they are; without those of the pools of databases, which may stay. */
    List<String> more() {
        return more(thread -> !isOf(thread, POOLED));
    }

    /** @throws AssertionError if a thread came since and stays, be it one of a pool */
    void requireNoMore(String who) {
        Leaks.require(more(_ -> true), who);
    }

    private List<String> more(Predicate<Thread> counts) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<Thread> more = since(counts);
        while (!more.isEmpty()
                && System.nanoTime() < deadline
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            more = since(counts);
        }
        return more.stream().map(Threads::told).toList();
    }

    private List<Thread> since(Predicate<Thread> counts) {
        return running().stream()
                .filter(thread -> !known.contains(thread) && counts.test(thread))
                .toList();
    }

    /** Its name, and where it is in code that is not the JDK's. */
    private static String told(Thread thread) {
        String name = "the thread \"" + thread.getName() + "\"";
        return Arrays.stream(thread.getStackTrace())
                .filter(frame -> !isJdks(frame.getClassName()))
                .findFirst()
                .map(frame -> name + ", which is at " + frame)
                .orElse(name);
    }

    private static boolean isJdks(String type) {
        return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.");
    }
}
