package dev.ryx.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.ValidateConstraint;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.support.Applied;
import dev.ryx.migrations.support.TestBackend;
import dev.ryx.servers.DatabaseServer;
import dev.ryx.servers.ServerCondition;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the linter says of locks and rewrites, as the databases do it. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class MeasuredImpactTest {

    /** Without what runs in no transaction, where there is nothing to be read, and without Java. */
    static Stream<String> operations() {
        boolean postgres = DatabaseServer.underTest() == DatabaseServer.POSTGRES;
        return Samples.operations().stream()
                .filter(text -> !text.startsWith("run java"))
                .filter(text -> !postgres || !text.contains("concurrently"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theDatabaseDoesWhatIsSaid(String text) throws SQLException {
        try (TestBackend database = new TestBackend("lint");
                Connection connection = database.connect()) {
            Schema shop = opened(database, connection);
            Verdict verdict = Linter.of(database.kind())
                    .lint(Samples.migration(text), shop)
                    .getFirst();
            List<Step> steps = Samples.migration(text).steps(shop, database.dialect());
            if (fails(verdict)) {
                assertThatThrownBy(() -> measured(database, connection, steps)).isInstanceOf(Exception.class);
            } else {
                compare(database.kind(), verdict.impact(), measured(database, connection, steps));
            }
        }
    }

    private static Schema opened(TestBackend database, Connection connection) throws SQLException {
        Applied.to(database.backend(), Samples.shop().steps(Schema.EMPTY, database.dialect()));
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO users (id, name, email, age, nick) VALUES (1, 'a', 'x', 3, 'a')");
            statement.execute("INSERT INTO notes (id, title) VALUES (1, 'a')");
            statement.execute("INSERT INTO orders (id, user_id, note_id, total) VALUES (1, 1, 1, 3)");
            statement.execute("INSERT INTO items (id, order_id, price, quantity, label) VALUES (1, 1, 1, 1, 'a')");
        }
        return Samples.shop().after(Schema.EMPTY);
    }

    private static boolean fails(Verdict verdict) {
        return verdict.findings().stream()
                .anyMatch(finding -> finding.rule() == Rule.ROWS_MAY_REFUSE && finding.severity() == Severity.ERROR);
    }

    private static Measured measured(TestBackend database, Connection connection, List<Step> steps)
            throws SQLException {
        return switch (database.kind()) {
            case POSTGRESQL -> new PostgresMeasure(connection).run(steps);
            case MYSQL, MARIADB -> new MysqlMeasure(connection, database.kind()).run(steps);
            case SQLITE -> new SqliteMeasure(database).run(steps);
        };
    }

    private static void compare(DatabaseKind kind, Impact said, Measured done) {
        if (said.work() == Work.UNKNOWN) {
            return;
        }
        assertThat(done.lock()).isEqualTo(said.lock());
        assertThat(done.rewritten()).as("rewritten").isEqualTo(said.work() == Work.REWRITE);
        if (said.work() != Work.REWRITE) {
            assertThat(done.written()).as("written").isEqualTo(said.work() == Work.WRITE);
        }
        if (kind == DatabaseKind.POSTGRESQL && said.work() != Work.CATALOGUE) {
            assertThat(done.read()).as("read").isTrue();
        } else if (kind == DatabaseKind.POSTGRESQL) {
            assertThat(done.read()).as("read").isFalse();
        }
    }

    /** A check that was validated spares PostgreSQL the look at the rows. */
    @Test
    void aValidatedCheckMakesNotNullAMatterOfAMoment() throws SQLException {
        try (TestBackend database = new TestBackend("lint");
                Connection connection = database.connect()) {
            Schema shop = opened(database, connection);
            var prepared = Samples.migration("add check ck_given on users {email IS NOT NULL}");
            Applied.to(database.backend(), prepared.steps(shop, database.dialect()));
            Schema before = prepared.after(shop);
            var change = Samples.migration("alter column users.email varchar(200) not null");
            Verdict verdict = Linter.of(database.kind()).lint(change, before).getFirst();
            compare(
                    database.kind(),
                    verdict.impact(),
                    measured(database, connection, change.steps(before, database.dialect())));
            assertThat(verdict.impact().work() == Work.CATALOGUE).isEqualTo(database.kind() == DatabaseKind.POSTGRESQL);
        }
    }

    /** PostgreSQL reads the rows when it validates, and others write meanwhile; the other databases have read them before. */
    @Test
    void validatingReadsTheRowsThatNobodyHasLookedAt() throws SQLException {
        try (TestBackend database = new TestBackend("lint");
                Connection connection = database.connect()) {
            Schema shop = opened(database, connection);
            var added = Samples.migration("add check ck_scores on users {score >= 0} not valid");
            Applied.to(database.backend(), added.steps(shop, database.dialect()));
            Schema before = added.after(shop);
            var validated = Migration.of("0003_later", List.of("0002_change"), List.of(validate("users", "ck_scores")));
            Verdict verdict = Linter.of(database.kind())
                    .lint(MigrationGraph.of(List.of(Samples.shop(), added, validated)), validated::equals)
                    .getFirst();
            compare(
                    database.kind(),
                    verdict.impact(),
                    measured(database, connection, validated.steps(before, database.dialect())));
            assertThat(verdict.impact().work() == Work.READ).isEqualTo(database.kind() == DatabaseKind.POSTGRESQL);
        }
    }

    private static ValidateConstraint validate(String table, String name) {
        return new ValidateConstraint(TableName.of(table), new Ident(name));
    }

    /** What is written out as safer is taken by the database, in the place of what it is safer than. */
    @ParameterizedTest
    @MethodSource("operations")
    void theRemediesRun(String text) throws SQLException {
        DatabaseKind kind = Samples.kindUnderTest();
        Schema shop = Samples.shop().after(Schema.EMPTY);
        Verdict verdict = Linter.of(kind).lint(Samples.migration(text), shop).getFirst();
        for (Finding finding : verdict.findings()) {
            if (!finding.remedy().migrations().isEmpty()) {
                run(shop, finding.remedy().migrations());
            }
        }
    }

    private static void run(Schema shop, List<List<Operation>> migrations) throws SQLException {
        try (TestBackend database = new TestBackend("remedy");
                Connection connection = database.connect()) {
            opened(database, connection);
            Schema schema = shop;
            for (List<Operation> operations : migrations) {
                var migration = Migration.of("remedy", List.of(), operations);
                Applied.to(database.backend(), migration.steps(schema, database.dialect()));
                schema = migration.after(schema);
            }
        }
    }
}
