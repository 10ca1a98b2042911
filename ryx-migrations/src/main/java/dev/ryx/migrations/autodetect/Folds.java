package dev.ryx.migrations.autodetect;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.Ident;
import dev.ryx.migrations.operation.AddCheck;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.DropCheck;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.DropForeignKey;
import dev.ryx.migrations.operation.DropIndex;
import dev.ryx.migrations.operation.DropTable;
import dev.ryx.migrations.operation.DropUnique;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.RenameColumn;
import dev.ryx.migrations.operation.RenameIndex;
import dev.ryx.migrations.operation.RenameTable;
import dev.ryx.migrations.operation.ValidateConstraint;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import java.util.List;
import java.util.Optional;

/** What two operations are in one, or in none. The second may stand far below the first, so whoever asks looks again. */
final class Folds {

    private Folds() {}

    /** The operations in the place of the first, for the two; empty if they do not fold. */
    static Optional<List<Operation>> of(Operation first, Operation second) {
        return switch (first) {
            case CreateTable create -> into(create, second);
            case AddColumn add -> into(add, second);
            case AlterColumn alter -> into(alter, second);
            case RenameColumn rename -> into(rename, second);
            case RenameTable rename -> into(rename, second);
            case AddIndex add -> into(add, second);
            case AddUnique add ->
                gone(second instanceof DropUnique drop
                        && is(add.table(), add.key().name(), drop.table(), drop.name()));
            case AddCheck add -> into(add, second);
            case AddForeignKey add -> into(add, second);
            default -> Optional.empty();
        };
    }

    private static Optional<List<Operation>> one(Operation operation) {
        return Optional.of(List.of(operation));
    }

    private static Optional<List<Operation>> gone(boolean cancel) {
        return cancel ? Optional.of(List.of()) : Optional.empty();
    }

    private static boolean is(TableName table, Ident name, TableName otherTable, Ident other) {
        return table.equals(otherTable) && name.equals(other);
    }

    /** A table is made as it becomes. */
    private static Optional<List<Operation>> into(CreateTable create, Operation second) {
        TableName name = create.table().name();
        if (second instanceof DropTable drop && drop.table().equals(name)) {
            return Optional.of(List.of());
        }
        if (second instanceof CreateTable || second instanceof DropTable) {
            return Optional.empty();
        }
        try {
            Schema alone = new Schema(List.of(create.table()));
            List<Table> tables = second.after(alone).tables();
            boolean same = second instanceof ValidateConstraint || !tables.equals(alone.tables());
            return same ? one(new CreateTable(tables.getFirst())) : Optional.empty();
        } catch (MigrationException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Operation>> into(AddColumn add, Operation second) {
        Ident column = add.column().name();
        if (second instanceof DropColumn drop && is(add.table(), column, drop.table(), drop.column())) {
            return Optional.of(List.of());
        }
        if (second instanceof RenameColumn rename && is(add.table(), column, rename.table(), rename.from())) {
            return one(new AddColumn(add.table(), add.column().named(rename.to()), add.fill()));
        }
        if (second instanceof AlterColumn alter
                && is(add.table(), column, alter.table(), alter.column().name())
                && alter.using() == null) {
            return one(new AddColumn(add.table(), alter.column(), add.fill() != null ? add.fill() : alter.fill()));
        }
        return Optional.empty();
    }

    private static Optional<List<Operation>> into(AlterColumn first, Operation second) {
        Ident column = first.column().name();
        if (second instanceof DropColumn drop && is(first.table(), column, drop.table(), drop.column())) {
            return one(drop);
        }
        boolean plain = first.using() == null && first.fill() == null;
        return plain
                        && second instanceof AlterColumn alter
                        && is(
                                first.table(),
                                column,
                                alter.table(),
                                alter.column().name())
                ? one(alter)
                : Optional.empty();
    }

    private static Optional<List<Operation>> into(RenameColumn first, Operation second) {
        if (second instanceof RenameColumn rename && is(first.table(), first.to(), rename.table(), rename.from())) {
            return rename.to().equals(first.from())
                    ? Optional.of(List.of())
                    : one(new RenameColumn(first.table(), first.from(), rename.to()));
        }
        return second instanceof DropColumn drop && is(first.table(), first.to(), drop.table(), drop.column())
                ? one(new DropColumn(first.table(), first.from(), drop.fill()))
                : Optional.empty();
    }

    private static Optional<List<Operation>> into(RenameTable first, Operation second) {
        TableName renamed = first.from().renamed(first.to());
        if (second instanceof RenameTable rename && rename.from().equals(renamed)) {
            return rename.to().equals(first.from().name())
                    ? Optional.of(List.of())
                    : one(new RenameTable(first.from(), rename.to()));
        }
        return second instanceof DropTable drop && drop.table().equals(renamed)
                ? one(new DropTable(first.from()))
                : Optional.empty();
    }

    private static Optional<List<Operation>> into(AddIndex add, Operation second) {
        Ident index = add.index().name();
        if (second instanceof RenameIndex rename && is(add.table(), index, rename.table(), rename.from())) {
            return one(new AddIndex(add.table(), add.index().named(rename.to()), add.concurrently()));
        }
        return gone(second instanceof DropIndex drop && is(add.table(), index, drop.table(), drop.index()));
    }

    private static Optional<List<Operation>> into(AddCheck add, Operation second) {
        Ident check = add.check().name();
        if (second instanceof ValidateConstraint validate
                && is(add.table(), check, validate.table(), validate.name())) {
            return one(new AddCheck(add.table(), add.check()));
        }
        return gone(second instanceof DropCheck drop && is(add.table(), check, drop.table(), drop.name()));
    }

    private static Optional<List<Operation>> into(AddForeignKey add, Operation second) {
        Ident key = add.key().name();
        if (second instanceof ValidateConstraint validate && is(add.table(), key, validate.table(), validate.name())) {
            return one(new AddForeignKey(add.table(), add.key()));
        }
        return gone(second instanceof DropForeignKey drop && is(add.table(), key, drop.table(), drop.name()));
    }
}
