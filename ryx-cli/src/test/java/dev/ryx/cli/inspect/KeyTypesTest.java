package dev.ryx.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.schema.ExistingColumn;
import dev.ryx.backend.schema.ExistingForeignKey;
import dev.ryx.backend.schema.ExistingTable;
import dev.ryx.cli.inspect.Inspection.LeftOut;
import dev.ryx.meta.DatabaseKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which columns can be part of a key of several, and what becomes of them. */
class KeyTypesTest {

    private static ExistingColumn column(String name, String type) {
        return new ExistingColumn(name, type, false);
    }

    /** A table whose columns are all of its key, the last one first. */
    private static ExistingTable table(List<ExistingColumn> columns, ExistingForeignKey... foreignKeys) {
        List<String> key = columns.reversed().stream().map(ExistingColumn::name).toList();
        return new ExistingTable("parts", false, columns, key, List.of(), List.of(foreignKeys), Set.of());
    }

    private static String source(Inspection inspection, int index) {
        return ModelSource.of(inspection.models().get(index), "models", false).text();
    }

    private static String source(DatabaseKind kind, ExistingColumn... columns) {
        return source(Inspection.of(List.of(table(List.of(columns))), kind), 0);
    }

    private static List<LeftOut> leftOut(DatabaseKind kind, ExistingColumn... columns) {
        return Inspection.of(List.of(table(List.of(columns))), kind).leftOut();
    }

    @Test
    void numbersTextsAndUuidsAreInTheOrderOfTheTable() {
        assertThat(source(
                        DatabaseKind.POSTGRESQL,
                        column("a", "smallint"),
                        column("b", "integer"),
                        column("c", "bigint"),
                        column("d", "text"),
                        column("e", "uuid")))
                .contains("import java.util.UUID;\n")
                .contains("record Key(short a, int b, long c, String d, UUID e) {}\n");
    }

    @Test
    void anotherTypeLeavesTheTableOut() {
        assertThat(leftOut(DatabaseKind.POSTGRESQL, column("a", "integer"), column("b", "boolean")))
                .containsExactly(new LeftOut(
                        "parts", "of its primary key b boolean: a key of several columns has none of that type"));
        assertThat(leftOut(DatabaseKind.POSTGRESQL, column("a", "inet"), column("b", "integer")))
                .containsExactly(new LeftOut("parts", "of its primary key a inet: Ryx has no such type"));
        assertThat(leftOut(DatabaseKind.POSTGRESQL, column("a", "integer"), column("A", "integer")))
                .containsExactly(new LeftOut(
                        "parts", "of its primary key A integer: only the case of its letters tells it from another"));
    }

    @Test
    void theSmallestNumberOfMysqlIsANumber() {
        assertThat(source(DatabaseKind.MYSQL, column("a", "tinyint(1)"), column("b", "int")))
                .contains("record Key(short a, int b) {}\n", "    public short a;\n");
    }

    @Test
    void aNumberedPartIsWritten() {
        assertThat(source(
                        DatabaseKind.MYSQL,
                        column("tenant", "int"),
                        column("id", "bigint").numbered()))
                .contains("    // The database numbers it, and Ryx writes it: a new object needs a number.\n"
                        + "    @Field(primaryKey = true)\n    public long id;\n");
    }

    @Test
    void noPartHasTheNameOfAMethodOfRecords() {
        assertThat(source(DatabaseKind.SQLITE, column("hash_code", "TEXT"), column("wait", "INTEGER")))
                .contains("record Key(String hashCodeValue, long waitValue) {}\n")
                .contains("column = \"hash_code\"", "column = \"wait\"");
    }

    @Test
    void aRelationInTheKeyIsOfTheTypeThatItRefersTo() {
        var target = new ExistingTable(
                "key", false, List.of(column("id", "uuid")), List.of("id"), List.of(), List.of(), Set.of());
        var nullable = new ExistingColumn("key_id", "uuid", true);
        var foreignKey = new ExistingForeignKey("", List.of("key_id"), "key", List.of("id"), "SET NULL");
        Inspection inspection = Inspection.of(
                List.of(target, table(List.of(nullable, column("number", "integer")), foreignKey)),
                DatabaseKind.POSTGRESQL);
        assertThat(source(inspection, 1))
                .contains("import java.util.UUID;\n")
                .contains("record Key(UUID key, int number) {}\n")
                .contains("@Relation(onDelete = OnDelete.DO_NOTHING, relatedName = \"parts\")\n")
                .contains("public final ForeignKey<KeyRow> key = ForeignKey.empty();\n");
    }
}
