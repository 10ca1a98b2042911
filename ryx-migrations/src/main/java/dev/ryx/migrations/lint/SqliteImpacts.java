package dev.ryx.migrations.lint;

import dev.ryx.migrations.ddl.Rebuild;
import dev.ryx.migrations.operation.AddIndex;
import dev.ryx.migrations.operation.AddUnique;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.operation.RenameIndex;
import dev.ryx.migrations.operation.RunJava;
import dev.ryx.migrations.operation.RunSql;
import dev.ryx.migrations.operation.Separate;
import dev.ryx.migrations.operation.ValidateConstraint;
import dev.ryx.query.dialect.Dialect;

/**
 * SQLite: its pages on <a href="https://www.sqlite.org/lang_altertable.html">ALTER TABLE</a>, <a
 * href="https://www.sqlite.org/lockingv3.html">locks</a> and <a href="https://www.sqlite.org/wal.html">the write-ahead log</a>. One
 * transaction at a time writes a database, whichever table; with a write-ahead log others read meanwhile.
 */
final class SqliteImpacts implements Impacts {

    @Override
    public Impact of(Scene scene) {
        return switch (scene.operation()) {
            case RunSql _, RunJava _, Separate _, ValidateConstraint _ -> Impact.NONE;
            default -> new Impact("RESERVED, of the whole database", Blocks.WRITES, work(scene));
        };
    }

    private static Work work(Scene scene) {
        Operation operation = scene.operation();
        boolean rebuilt = operation.steps(scene.before(), Dialect.of(scene.kind())).stream()
                .anyMatch(Rebuild.class::isInstance);
        if (rebuilt || operation instanceof DropColumn) {
            return Work.REWRITE;
        }
        boolean index =
                operation instanceof AddIndex || operation instanceof AddUnique || operation instanceof RenameIndex;
        return index ? Work.INDEX : Work.CATALOGUE;
    }
}
