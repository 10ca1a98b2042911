package dev.ryx.migrations.lint;

import dev.ryx.migrations.operation.AddCheck;
import dev.ryx.migrations.operation.AddColumn;
import dev.ryx.migrations.operation.AddForeignKey;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.AlterForeignKey;
import dev.ryx.migrations.operation.CreateTable;
import dev.ryx.migrations.operation.DropCheck;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.DropForeignKey;
import dev.ryx.migrations.operation.DropIndex;
import dev.ryx.migrations.operation.DropTable;
import dev.ryx.migrations.operation.DropUnique;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.RenameColumn;
import dev.ryx.migrations.operation.RenameConstraint;
import dev.ryx.migrations.operation.RenameIndex;
import dev.ryx.migrations.operation.RenameTable;
import dev.ryx.migrations.operation.RunJava;
import dev.ryx.migrations.operation.RunSql;
import dev.ryx.migrations.operation.Separate;
import dev.ryx.migrations.operation.ValidateConstraint;
import dev.ryx.migrations.schema.TableName;
import java.util.Optional;

/** The table that an operation is about. */
final class Targets {

    private Targets() {}

    /** The table; empty where only the operation's own text tells. */
    static Optional<TableName> of(Operation operation) {
        return switch (operation) {
            case CreateTable create -> Optional.of(create.table().name());
            case DropTable drop -> Optional.of(drop.table());
            case RenameTable rename -> Optional.of(rename.from());
            case AddColumn add -> Optional.of(add.table());
            case DropColumn drop -> Optional.of(drop.table());
            case RenameColumn rename -> Optional.of(rename.table());
            case AlterColumn alter -> Optional.of(alter.table());
            case AddIndex add -> Optional.of(add.table());
            case DropIndex drop -> Optional.of(drop.table());
            case RenameIndex rename -> Optional.of(rename.table());
            case AddUnique add -> Optional.of(add.table());
            case DropUnique drop -> Optional.of(drop.table());
            case AddCheck add -> Optional.of(add.table());
            case DropCheck drop -> Optional.of(drop.table());
            case AddForeignKey add -> Optional.of(add.table());
            case DropForeignKey drop -> Optional.of(drop.table());
            case AlterForeignKey alter -> Optional.of(alter.table());
            case RenameConstraint rename -> Optional.of(rename.table());
            case ValidateConstraint validate -> Optional.of(validate.table());
            case RunSql _, RunJava _, Separate _ -> Optional.empty();
        };
    }
}
