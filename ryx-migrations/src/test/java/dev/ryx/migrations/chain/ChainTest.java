package dev.ryx.migrations.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.meta.SqlType;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.support.Applied;
import dev.ryx.migrations.support.Catalogue;
import dev.ryx.migrations.support.Expected;
import dev.ryx.migrations.support.TestBackend;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.servers.ServerCondition;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chain goes up and down, and after each migration the catalogue says what the state says. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class ChainTest {

    private static final int MIGRATIONS = 40;
    private static final int STATEMENTS = 200;

    private final List<Migration> chain = Chain.read().order();

    @Test
    void theChainHasEveryKindOfOperation() {
        Set<String> kinds = Arrays.stream(Operation.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = chain.stream()
                .flatMap(migration -> migration.operations().stream())
                .map(operation -> operation.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).isEqualTo(kinds);
        assertThat(chain).hasSizeGreaterThanOrEqualTo(MIGRATIONS);
    }

    @Test
    void upAndDown() throws SQLException {
        try (var database = new TestBackend("chain")) {
            List<Schema> before = new ArrayList<>();
            Schema schema = Schema.EMPTY;
            int statements = 0;
            for (Migration migration : chain) {
                before.add(schema);
                List<Step> steps = migration.steps(schema, database.dialect());
                statements += steps.stream()
                        .mapToInt(step -> step.statements().size())
                        .sum();
                run(database, migration.name(), steps);
                schema = migration.after(schema);
                compare(database, migration.name(), schema);
            }
            assertThat(statements).isGreaterThanOrEqualTo(STATEMENTS);
            rowsAreThere(database);
            for (int i = chain.size() - 1; i >= 0; i--) {
                Migration migration = chain.get(i);
                run(database, "undo " + migration.name(), migration.reversedSteps(before.get(i), database.dialect()));
                compare(database, "undo " + migration.name(), before.get(i));
            }
            assertThat(Catalogue.of(database)).isEmpty();
        }
    }

    private static void run(TestBackend database, String name, List<Step> steps) {
        try {
            Applied.to(database.backend(), steps);
        } catch (RuntimeException e) {
            throw new AssertionError(name, e);
        }
    }

    private static void compare(TestBackend database, String name, Schema schema) throws SQLException {
        assertThat(Catalogue.of(database)).as(name).isEqualTo(Expected.of(schema, database.kind()));
    }

    /** No rebuild, rename or change of type has lost a row. */
    private static void rowsAreThere(TestBackend database) {
        assertThat(text(database, "SELECT title FROM posts ORDER BY id")).containsExactly("First", "Second");
        assertThat(text(database, "SELECT slug FROM posts ORDER BY id")).containsExactly("post-1", "post-2");
        assertThat(text(database, "SELECT content FROM posts ORDER BY id")).containsExactly("Text", "");
        assertThat(text(
                        database,
                        "SELECT t.name FROM post_tags p JOIN tags t ON t.id = p.tag_id ORDER BY p.post_id, t.id"))
                .containsExactly("sql", "java", "sql");
        assertThat(text(database, "SELECT text FROM comments ORDER BY id")).containsExactly("Well said", "No");
        assertThat(text(database, "SELECT email FROM buyers ORDER BY id"))
                .containsExactly("kurt@example.org", "emmy@example.org");
        assertThat(text(
                        database,
                        "SELECT c.name FROM products p JOIN categories c ON c.id = p.category_id ORDER BY p.id"))
                .containsExactly("Books", "Java");
        assertThat(text(database, "SELECT p.name FROM teams t JOIN players p ON p.id = t.captain_id"))
                .containsExactly("Lee");
        assertThat(text(database, "SELECT street FROM addresses WHERE zip = 4")).containsExactly("Main Street 1");
        assertThat(text(database, "SELECT g FROM samples")).containsExactly("it's");
        assertThat(text(
                        database,
                        "SELECT w.name FROM stock s JOIN warehouses w ON w.id = s.warehouse_id ORDER BY s.amount"))
                .containsExactly("North", "South", "North");
    }

    private static List<String> text(TestBackend database, String sql) {
        return database.backend()
                .fetch(
                        CompiledQuery.of(sql, List.of(), List.of(new ResultColumn("text", SqlType.TEXT))),
                        row -> String.valueOf(row.getString(0)));
    }
}
