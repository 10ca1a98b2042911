package dev.ryx.migrations.autodetect;

import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import java.util.Map;
import java.util.Optional;

/** What two schemas do not tell, and a person has to. */
public interface Questions {

    /** Whether a table that is gone is one that is new, under another name. */
    boolean isRenamed(Table gone, Table added);

    /** Whether a column that is gone is one that is new, under another name. */
    boolean isRenamed(TableName table, Column gone, Column added);

    /**
     * What rows get that are there, in a column that accepts no NULL and has no default.
     *
     * @return the value; empty if nobody says
     */
    Optional<SqlExpression> fill(TableName table, Column column);

    /** Nothing is renamed, and nobody says what rows get. */
    Questions UNANSWERED = new Answers(Map.of(), Map.of());
}
