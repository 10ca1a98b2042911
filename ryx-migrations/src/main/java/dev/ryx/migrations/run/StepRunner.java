package dev.ryx.migrations.run;

import dev.ryx.backend.Backend;
import dev.ryx.error.MigrationException;
import dev.ryx.error.Nearest;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.DataMigration;
import dev.ryx.migrations.ddl.Rebuild;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
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

    /**
     * Looks after what SQLite did not look after while it had no foreign keys.
     *
     * @throws MigrationException if a row refers to one that is not there
     */
    void requireForeignKeys() {
        if (backend.kind() == DatabaseKind.SQLITE) {
            var check = CompiledQuery.of(
                    "PRAGMA foreign_key_check", List.of(), List.of(new ResultColumn("table", new SqlType.Text())));
            List<String> tables = backend.fetch(check, row -> String.valueOf(row.getString(0)));
            if (!tables.isEmpty()) {
                throw new MigrationException(
                        "Rows of "
                                + String.join(", ", tables.stream().distinct().toList())
                                + " would refer to rows that are not there.",
                        "Delete or mend them in an operation before this one.",
                        null);
            }
        }
    }
}
