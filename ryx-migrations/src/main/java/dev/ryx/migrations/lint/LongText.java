package dev.ryx.migrations.lint;

import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.schema.Table;
import java.util.List;

/** Text that is too long for an index of MySQL and MariaDB: a unique one is over a hash of it. */
final class LongText {

    private static final int MOST_INDEXED = 768;

    private LongText() {}

    static boolean isIn(Table table, List<Ident> columns) {
        return table.columns(columns).stream().anyMatch(column -> switch (column.type()) {
            case SqlType.Varchar(int length) -> length > MOST_INDEXED;
            default -> column.type() instanceof SqlType.Text || column.type() instanceof SqlType.Bytes;
        });
    }
}
