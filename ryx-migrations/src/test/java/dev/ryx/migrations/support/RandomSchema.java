package dev.ryx.migrations.support;

import dev.ryx.meta.Ident;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.ForeignKey;
import dev.ryx.migrations.schema.Index;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Schemas by chance, with names from a small pool, so that two of them have much in common. */
public final class RandomSchema {

    private static final List<SqlType> TYPES = List.of(
            SqlType.BOOL,
            SqlType.SMALLINT,
            SqlType.INT,
            SqlType.BIGINT,
            SqlType.FLOAT,
            SqlType.TEXT,
            SqlType.DATE,
            SqlType.TIME,
            SqlType.DATETIME,
            SqlType.TIMESTAMP,
            SqlType.INTERVAL,
            SqlType.UUID,
            SqlType.BYTES,
            SqlType.JSON,
            new SqlType.Varchar(20),
            new SqlType.Varchar(200),
            new SqlType.Decimal(10, 2),
            new SqlType.Array(SqlType.INT));
    private static final List<String> TABLES = List.of("a", "b", "select", "T x", "e.f");
    private static final List<String> COLUMNS = List.of("k", "l", "m", "unique", "o p", "Q", "r$");
    private static final List<String> EXPRESSIONS =
            List.of("0", "-1", "'it''s'", "true", "null", "1.50", "lower('a}b')", "CURRENT_TIMESTAMP", "+3", "TRUE");

    private final Random random;
    private final Set<String> taken = new HashSet<>();
    private int number;

    private RandomSchema(Random random) {
        this.random = random;
    }

    /** A schema. */
    public static Schema of(Random random) {
        return new RandomSchema(random).schema();
    }

    private Schema schema() {
        List<String> names = TABLES.stream().filter(_ -> random.nextInt(3) > 0).toList();
        return new Schema(names.stream().map(name -> table(name, names)).toList());
    }

    private Table table(String name, List<String> tables) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(new Ident("id"), SqlType.BIGINT, false, true, true));
        COLUMNS.stream().filter(_ -> random.nextInt(2) > 0).forEach(column -> columns.add(column(column)));
        List<UniqueKey> keys = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        List<ForeignKey> foreign = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        for (Column column : columns.subList(1, columns.size())) {
            switch (random.nextInt(6)) {
                case 0 -> keys.add(new UniqueKey(name("uq"), List.of(column.name())));
                case 1 ->
                    checks.add(new Check(
                            name("ck"), new SqlExpression("\"" + column.name().text() + "\" IS NOT NULL")));
                case 2 ->
                    indexes.add(new Index(name("ix"), List.of(column.name(), new Ident("id")), random.nextBoolean()));
                case 3 ->
                    foreign.add(new ForeignKey(
                            name("fk"),
                            column.name(),
                            TableName.of(pick(tables)),
                            new Ident("id"),
                            pick(List.of(OnDelete.values()))));
                default -> {}
            }
        }
        return new Table(TableName.of(name), columns, keys, checks, foreign, indexes);
    }

    private Column column(String name) {
        Column plain = Column.of(name, pick(TYPES), random.nextBoolean());
        return switch (random.nextInt(6)) {
            case 0, 1 -> plain.defaultValue(new SqlExpression(pick(EXPRESSIONS)));
            case 2 -> plain.computed(new SqlExpression("id + " + random.nextInt(3)));
            case 3 -> plain.collation(new Ident(pick(List.of("C", "no case"))));
            default -> plain;
        };
    }

    /** Often a name that another schema has for something else. */
    private Ident name(String prefix) {
        String name = prefix + " " + random.nextInt(12);
        return new Ident(taken.add(name) ? name : prefix + "_" + number++ + "_" + random.nextInt(1000));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
