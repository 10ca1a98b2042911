package dev.ryx.test.backend;

import dev.ryx.backend.Backend;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.query.sql.CompiledQuery;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** The processes of {@link SqliteCrowdTest}: one that keeps a file locked, and one whose threads want to use it. */
final class SqliteCrowd {

    private static final CompiledQuery INSERT = CompiledQuery.of("INSERT INTO notes (text) VALUES ('x')");
    private static final CompiledQuery COUNT = CompiledQuery.of("SELECT COUNT(*) FROM notes");

    private SqliteCrowd() {}

    /** Locks the file, says so, and lets go of it after a time. */
    static final class Locker {

        private Locker() {}

        /** The file, and for how many milliseconds to keep it. */
        public static void main(String[] arguments) throws Exception {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + arguments[0]);
                    var statement = connection.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
                System.out.println("locked");
                Thread.sleep(Duration.ofMillis(Long.parseLong(arguments[1])));
                statement.execute("COMMIT");
            }
        }
    }

    /** Lets a thousand virtual threads read and write, and a ticker tick beside them. */
    static final class Users {

        private Users() {}

        /** The file, and how many threads use it. Prints the failures, and the worst gaps in milliseconds. */
        public static void main(String[] arguments) throws Exception {
            var url = DatabaseUrl.parse("sqlite:" + arguments[0]);
            var failures = new AtomicInteger();
            try (var backend = Backend.open(url, PoolConfig.defaults().connectTimeout(Duration.ofMinutes(2)))) {
                use(backend);
                var virtual = new Ticker();
                var platform = new Ticker();
                Thread first = Thread.ofVirtual().start(virtual);
                Thread second = Thread.ofPlatform().start(platform);
                try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                        threads.execute(() -> {
                            try {
                                use(backend);
                            } catch (RuntimeException e) {
                                failures.incrementAndGet();
                            }
                        });
                    }
                }
                virtual.over = true;
                platform.over = true;
                first.join();
                second.join();
                System.out.println(failures + " " + virtual.worst() + " " + platform.worst());
            }
        }

        private static void use(Backend backend) {
            backend.first(COUNT, row -> 1);
            backend.execute(INSERT);
        }
    }

    /** Wants to run every five milliseconds, and notes how late it was. */
    private static final class Ticker implements Runnable {

        private volatile boolean over;
        private volatile long worstNanos;

        @Override
        public void run() {
            long last = System.nanoTime();
            while (!over) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
                long now = System.nanoTime();
                worstNanos = Math.max(worstNanos, now - last);
                last = now;
            }
        }

        long worst() {
            return Duration.ofNanos(worstNanos).toMillis();
        }
    }
}
