package dev.ryx.migrations.autodetect;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.RenameColumn;
import dev.ryx.migrations.operation.RenameConstraint;
import dev.ryx.migrations.operation.RenameIndex;
import dev.ryx.migrations.operation.RenameTable;
import dev.ryx.migrations.schema.Check;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Finds tables, columns, constraints and indexes that have another name and are the same otherwise. */
record Renames(Questions questions, Schema to) {

    /** Adds the operations, and returns the schema after them. */
    Schema apply(Schema from, List<Operation> operations) {
        Schema schema = from;
        for (Table gone : from.tables()) {
            Optional<Operation> rename = table(schema, gone);
            if (rename.isPresent()) {
                operations.add(rename.get());
                schema = rename.get().after(schema);
            }
        }
        for (Table table : schema.tables()) {
            Optional<Table> goal = to.table(table.name());
            if (goal.isPresent()) {
                schema = columns(schema, table, goal.get(), operations);
                schema = parts(schema, goal.get(), operations);
            }
        }
        return schema;
    }

    private Optional<Operation> table(Schema schema, Table gone) {
        if (to.table(gone.name()).isPresent()) {
            return Optional.empty();
        }
        return to.tables().stream()
                .filter(added ->
                        Objects.equals(added.name().schema(), gone.name().schema()))
                .filter(added -> schema.table(added.name()).isEmpty()
                        && isFree(schema, added.name().name()))
                .filter(added -> isSimilar(gone, added) && questions.isRenamed(gone, added))
                .findFirst()
                .map(added -> new RenameTable(gone.name(), added.name().name()));
    }

    /** Whether no index has the name. */
    private static boolean isFree(Schema schema, Ident name) {
        return schema.tables().stream()
                .noneMatch(table ->
                        table.index(name).isPresent() || table.uniqueKey(name).isPresent());
    }

    /** Half of the columns are the same, or all but one. */
    private static boolean isSimilar(Table gone, Table added) {
        long same = gone.columns().stream()
                .filter(column -> added.column(column.name())
                        .filter(other -> other.type().equals(column.type()))
                        .isPresent())
                .count();
        int most = Math.max(gone.columns().size(), added.columns().size());
        boolean small = most <= 2 && gone.columns().size() == added.columns().size();
        return small || same * 2 >= most;
    }

    private Schema columns(Schema before, Table table, Table goal, List<Operation> operations) {
        Schema schema = before;
        Set<Ident> taken = new HashSet<>();
        for (Column gone : table.columns()) {
            Optional<Column> added = goal.column(gone.name()).isPresent()
                    ? Optional.empty()
                    : goal.columns().stream()
                            .filter(column -> !taken.contains(column.name()))
                            .filter(column -> table.column(column.name()).isEmpty())
                            .filter(column -> isSimilar(gone, column))
                            .filter(column -> questions.isRenamed(table.name(), gone, column))
                            .findFirst();
            if (added.isPresent()) {
                taken.add(added.get().name());
                Operation rename =
                        new RenameColumn(table.name(), gone.name(), added.get().name());
                operations.add(rename);
                schema = rename.after(schema);
            }
        }
        return schema;
    }

    private static boolean isSimilar(Column gone, Column added) {
        return gone.primaryKey() == added.primaryKey()
                && gone.generated() == added.generated()
                && gone.computed() == null
                && added.computed() == null
                && isSimilar(gone.type(), added.type());
    }

    private static boolean isSimilar(SqlType gone, SqlType added) {
        boolean texts = gone.isText() && added.isText();
        boolean numbers = gone.isNumeric() && added.isNumeric();
        return texts || numbers || gone.equals(added);
    }

    /** What is the same but for its name needs no question. */
    private static Schema parts(Schema before, Table goal, List<Operation> operations) {
        var parts = new Parts(before, goal, operations);
        parts.rename(Table::indexes, index -> index.named(goal.name().name()), part -> part.name(), parts::index);
        parts.rename(Table::uniqueKeys, key -> key.named(goal.name().name()), part -> part.name(), parts::constraint);
        parts.rename(Table::foreignKeys, key -> key.named(goal.name().name()), part -> part.name(), parts::constraint);
        parts.rename(
                Table::checks,
                check -> new Check(goal.name().name(), check.condition()),
                part -> part.name(),
                parts::constraint);
        return parts.schema;
    }

    /** The parts of one table. */
    private static final class Parts {
        private final Table goal;
        private final List<Operation> operations;
        private Schema schema;

        Parts(Schema schema, Table goal, List<Operation> operations) {
            this.schema = schema;
            this.goal = goal;
            this.operations = operations;
        }

        private Table table() {
            return schema.table(goal.name()).orElseThrow();
        }

        void index(Ident from, Ident to) {
            add(new RenameIndex(goal.name(), from, to));
        }

        void constraint(Ident from, Ident to) {
            add(new RenameConstraint(goal.name(), from, to));
        }

        private void add(Operation rename) {
            operations.add(rename);
            schema = rename.after(schema);
        }

        /** Renames the parts that are gone to those that are new and equal them but for the name. */
        <T> void rename(
                Function<Table, List<T>> list,
                UnaryOperator<T> nameless,
                Function<T, Ident> name,
                BiConsumer<Ident, Ident> rename) {
            List<T> present = list.apply(table());
            BiPredicate<T, List<T>> isIn = (part, parts) ->
                    parts.stream().anyMatch(other -> name.apply(other).equals(name.apply(part)));
            List<T> added = new ArrayList<>(list.apply(goal).stream()
                    .filter(part -> !isIn.test(part, present) && isUnused(name.apply(part)))
                    .toList());
            for (T gone : present) {
                if (!isIn.test(gone, list.apply(goal))) {
                    Optional<T> same = added.stream()
                            .filter(part -> nameless.apply(part).equals(nameless.apply(gone)))
                            .findFirst();
                    same.ifPresent(part -> {
                        added.remove(part);
                        rename.accept(name.apply(gone), name.apply(part));
                    });
                }
            }
        }

        /** Whether nothing in the schema has the name yet, whatever it is. */
        private boolean isUnused(Ident name) {
            return schema.tables().stream()
                    .noneMatch(table -> table.name().name().equals(name)
                            || table.index(name).isPresent()
                            || table.uniqueKey(name).isPresent()
                            || table.check(name).isPresent()
                            || table.foreignKey(name).isPresent());
        }
    }
}
