package dev.ryx.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.connection.TransactionOptions;
import dev.ryx.migrations.ddl.Rebuild;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.support.TestBackend;
import dev.ryx.query.sql.CompiledQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Tries to write to another table of SQLite, and to read, in the transaction that is open after the statements. */
record SqliteMeasure(TestBackend database) {

    Measured run(List<Step> steps) {
        boolean rewritten = steps.stream().anyMatch(step -> step instanceof Rebuild || dropsColumn(step));
        boolean written = steps.stream()
                .flatMap(step -> step.statements().stream())
                .anyMatch(query -> query.sql().startsWith("UPDATE "));
        return database.backend().transaction(TransactionOptions.defaults().foreignKeys(false), () -> {
            steps.forEach(this::run);
            return new Measured(
                    steps.isEmpty() || isWritable() ? "" : "RESERVED, of the whole database",
                    rewritten,
                    written,
                    false);
        });
    }

    private static boolean dropsColumn(Step step) {
        return step.statements().stream().map(CompiledQuery::sql).anyMatch(sql -> sql.contains(" DROP COLUMN "));
    }

    private void run(Step step) {
        if (step instanceof Rebuild rebuild) {
            rebuild.run(database.backend());
        } else {
            step.statements().forEach(database.backend()::execute);
        }
    }

    /** Whether somebody else may write; that he may read is required. */
    private boolean isWritable() {
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            assertThat(statement.executeQuery("SELECT count(*) FROM notes").next())
                    .isTrue();
            statement.execute("UPDATE notes SET title = 'b'");
            return true;
        } catch (SQLException e) {
            assertThat(e.getErrorCode()).as(e.getMessage()).isEqualTo(5);
            return false;
        }
    }
}
