package dev.ryx.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.test.RyxTest;
import dev.ryx.test.Setup;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that others made, as they stand in their artifacts, all of them in one database. */
@RyxTest(Setup.EMPTY)
class ForeignSchemasTest {

    private static final List<String> PARTS_OF_CAMUNDA = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @TempDir
    private Path folder;

    @Test
    void schemasMadeByOthersBecomeModels(TestDatabase database) throws Exception {
        load(database);

        Inspected models = Inspected.write(database, folder);
        List<String> rows = models.rows();

        assertThat(models.classes()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(rows).hasSameSizeAs(models.classes());
        camunda(models, rows);
        springBatch(models, rows);
        springSession(models, rows);
        quartz(models);
    }

    private static void load(TestDatabase database) throws IOException {
        String kind = database.kind().name().toLowerCase(Locale.ROOT);
        boolean isMysql = database.kind() == DatabaseKind.MYSQL || database.kind() == DatabaseKind.MARIADB;
        Script.run(database, "org/springframework/batch/core/schema-" + kind + ".sql");
        Script.run(database, "org/springframework/session/jdbc/schema-" + (isMysql ? "mysql" : kind) + ".sql");
        Script.run(database, "org/quartz/impl/jdbcjobstore/tables_" + (isMysql ? "mysql_innodb" : "postgres") + ".sql");
        String camunda = isMysql ? kind : "postgres";
        for (String part : PARTS_OF_CAMUNDA) {
            Script.run(database, "org/camunda/bpm/engine/db/create/activiti." + camunda + ".create." + part + ".sql");
        }
    }

    /** Forty-nine tables, who refer to each other and to themselves; SQLite adds no foreign key to a table. */
    private static void camunda(Inspected models, List<String> rows) throws IOException {
        assertThat(models.classes().stream().filter(name -> name.startsWith("Act")))
                .hasSizeGreaterThanOrEqualTo(45);
        assertThat(rows).contains("ActRuTask 0").anyMatch(row -> row.matches("ActGeProperty [1-9]"));
        if (models.kind() != DatabaseKind.SQLITE) {
            assertThat(models.source("ActRuTask")).contains("ForeignKey<@Nullable ActRuExecution> execution");
        }
    }

    /** A key that is a foreign key too stays a column. */
    private static void springBatch(Inspected models, List<String> rows) throws IOException {
        assertThat(rows).contains("BatchJobExecution 0", "BatchStepExecution 0");
        assertThat(models.source("BatchStepExecution")).contains("ForeignKey<BatchJobExecution> jobExecution");
        assertThat(models.source("BatchStepExecutionContext"))
                .containsIgnoringCase("// Refers to batch_step_execution (");
    }

    private static void springSession(Inspected models, List<String> rows) throws IOException {
        assertThat(rows).contains("SpringSession 0");
        assertThat(models.source("SpringSession")).containsPattern("unique = true\\)\\s+public String sessionId;");
        assertThat(rows).contains("SpringSessionAttributes 0");
        assertThat(models.source("SpringSessionAttributes"))
                .contains("record Key(String sessionPrimary, String attributeName) {}")
                .contains("ForeignKey<SpringSession> sessionPrimary");
    }

    /** Every key is of several columns, and so is every foreign key. */
    private static void quartz(Inspected models) throws IOException {
        List<String> classes = models.classes().stream()
                .filter(name -> name.startsWith("Qrtz"))
                .toList();
        assertThat(classes).hasSize(11);
        for (String name : classes) {
            assertThat(models.source(name))
                    .contains(" extends Entity<" + name + ".Key> {\n", "record Key(String schedName, ")
                    .doesNotContain("ForeignKey", "OneToOne");
        }
        assertThat(models.source("QrtzCronTriggers"))
                .contains("record Key(String schedName, String triggerName, String triggerGroup) {}")
                .containsIgnoringCase("// Refers to qrtz_triggers (sched_name, trigger_name, trigger_group).");
    }
}
