package dev.ryx.cli.migration;

import dev.ryx.migrations.autodetect.Questions;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import java.util.Optional;

/**
 * Answers of others, and some value where they have none for the rows that are there: to see whether something changed, and not
 * to write it.
 *
 * @param others who is asked first
 */
public record Supposed(Questions others) implements Questions {

    @Override
    public boolean isRenamed(Table gone, Table added) {
        return others.isRenamed(gone, added);
    }

    @Override
    public boolean isRenamed(TableName table, Column gone, Column added) {
        return others.isRenamed(table, gone, added);
    }

    @Override
    public Optional<SqlExpression> fill(TableName table, Column column) {
        return others.fill(table, column).or(() -> Optional.of(new SqlExpression("0")));
    }
}
