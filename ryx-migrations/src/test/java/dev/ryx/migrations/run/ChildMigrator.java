package dev.ryx.migrations.run;

import dev.ryx.backend.Backend;
import dev.ryx.backend.StatementEvent;
import dev.ryx.backend.StatementListener;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.MigrationException;
import dev.ryx.migrations.chain.Chain;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that migrates: {@code url target statements}. It tells the migrations that it ran. After so many statements that
 * change something it tells the last of them, and ends at once ({@code 7}) or waits to be killed ({@code 7!}); {@code -} lets it
 * come to its end.
 */
final class ChildMigrator {

    static final int STOPPED = 3;
    static final String WAITING = "kill me";

    private ChildMigrator() {}

    public static void main(String[] arguments) {
        try (Backend backend = Backend.open(DatabaseUrl.parse(arguments[0]), PoolConfig.defaults())) {
            if (!arguments[2].equals("-")) {
                boolean waits = arguments[2].endsWith("!");
                int statements = Integer.parseInt(arguments[2].replace("!", ""));
                backend.addListener(new Ending(statements, waits));
            }
            Target target = arguments[1].equals("zero") ? Target.ZERO : new Target.Named(arguments[1]);
            Migrator.of(backend, Chain.read())
                    .patience(Duration.ofMinutes(2))
                    .listener(new Telling())
                    .migrate(target);
        } catch (MigrationException e) {
            System.out.println("stopped: " + e.getMessage());
            System.out.flush();
            Runtime.getRuntime().halt(STOPPED);
        }
        System.out.println("done");
    }

    /** Tells what ran in this process. */
    private static final class Telling implements MigrationListener {
        @Override
        public void begins(PlannedMigration migration, int step, int steps) {
            System.out.println("runs " + migration.migration().name());
        }
    }

    /** Ends the process after a statement, before anybody hears that it has ended. */
    private static final class Ending implements StatementListener {
        private final AtomicInteger left;
        private final boolean waits;

        Ending(int statements, boolean waits) {
            this.left = new AtomicInteger(statements);
            this.waits = waits;
        }

        @Override
        public void onStatement(StatementEvent event) {
            if (!isReading(event.sql()) && left.decrementAndGet() == 0) {
                System.out.println("last " + event.sql().lines().findFirst().orElse(""));
                System.out.println(waits ? WAITING : "halt");
                System.out.flush();
                if (waits) {
                    waitForever();
                }
                Runtime.getRuntime().halt(1);
            }
        }

        /** To end after it is to end after the statement before it. */
        private static boolean isReading(String sql) {
            return sql.startsWith("SELECT") || sql.startsWith("PRAGMA");
        }

        private static void waitForever() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
