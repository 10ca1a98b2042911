package dev.ryx.migrations.run;

import dev.ryx.backend.Backend;
import dev.ryx.error.MigrationException;
import dev.ryx.error.Nearest;
import dev.ryx.migrations.DataMigration;
import dev.ryx.migrations.ddl.Rebuild;
import dev.ryx.migrations.ddl.Step;
import java.util.List;
import java.util.ServiceLoader;

/** Runs steps, whatever is around them. */
final class StepRunner {

    private final Backend backend;

    StepRunner(Backend backend) {
        this.backend = backend;
    }

    /**
     * Runs a step.
     *
     * @throws MigrationException if it is to call a class that is not there
     */
    void run(Step step) {
        switch (step) {
            case Step.Statement statement -> backend.execute(statement.statement());
            case Rebuild rebuild -> rebuild.run(backend);
            case Step.JavaCall call -> call(call);
        }
    }

    private void call(Step.JavaCall call) {
        DataMigration migration = find(call.className());
        if (call.backwards()) {
            migration.reverse(backend);
        } else {
            migration.migrate(backend);
        }
    }

    private static DataMigration find(String className) {
        List<ServiceLoader.Provider<DataMigration>> all =
                ServiceLoader.load(DataMigration.class).stream().toList();
        return all.stream()
                .filter(provider -> provider.type().getName().equals(className))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow(() -> new MigrationException(
                        "There is no data migration " + Nearest.printable(className) + ".",
                        "Name the class in META-INF/services/dev.ryx.migrations.DataMigration, or provide it in a"
                                + " module-info.java.",
                        null));
    }
}
