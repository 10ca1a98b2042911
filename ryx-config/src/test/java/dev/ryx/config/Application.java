package dev.ryx.config;

import dev.ryx.Database;
import dev.ryx.Ryx;
import dev.ryx.error.RyxException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A program that calls no setup: a thousand threads ask for the default database, and it prints what there is then. */
final class Application {

    private static final int THREADS = 1000;

    private Application() {}

    public static void main(String[] arguments) {
        Set<Object> seen = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < THREADS; i++) {
                threads.execute(() -> seen.add(found()));
            }
        }
        seen.forEach(one -> System.out.println(one instanceof Database ? "one database" : one));
        System.out.println(Ryx.aliases());
        Ryx.shutdown();
    }

    private static Object found() {
        try {
            return Ryx.database();
        } catch (RyxException e) {
            return e.getMessage();
        }
    }
}
