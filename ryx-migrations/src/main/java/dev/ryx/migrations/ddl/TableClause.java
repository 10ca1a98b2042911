package dev.ryx.migrations.ddl;

import dev.ryx.migrations.schema.Table;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code CREATE TABLE}, with its constraints and without its indexes.
 *
 * @param table the table
 * @param moreColumns definitions of columns that are not in the schema
 * @param moreConstraints definitions of constraints that are not in the schema
 * @param dialect the dialect
 */
record TableClause(Table table, List<Fragment> moreColumns, List<Fragment> moreConstraints, Dialect dialect)
        implements Fragment {

    /** A table as the schema has it. */
    TableClause(Table table, Dialect dialect) {
        this(table, List.of(), List.of(), dialect);
    }

    @Override
    public void write(SqlWriter writer) {
        writer.keyword(Keyword.CREATE, Keyword.TABLE)
                .write(table.name())
                .open()
                .list(parts())
                .line(0)
                .close();
    }

    private List<Fragment> parts() {
        List<Fragment> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(new ColumnClause(column, dialect)));
        parts.addAll(moreColumns);
        if (!table.hasGeneratedKey() && !table.primaryKey().isEmpty()) {
            parts.add(this::primaryKey);
        }
        table.uniqueKeys().forEach(key -> parts.add(new UniqueClause(table, key, dialect)));
        table.checks().forEach(check -> parts.add(new CheckClause(check)));
        table.foreignKeys().forEach(key -> parts.add(new ForeignKeyClause(key, dialect)));
        parts.addAll(moreConstraints);
        return parts.stream().map(TableClause::onLine).toList();
    }

    private static Fragment onLine(Fragment part) {
        return writer -> writer.line(1).write(part);
    }

    private void primaryKey(SqlWriter writer) {
        writer.keyword(Keyword.PRIMARY, Keyword.KEY).write(new NameList(table.primaryKey()));
    }
}
