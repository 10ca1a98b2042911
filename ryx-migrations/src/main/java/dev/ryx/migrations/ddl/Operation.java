package dev.ryx.migrations.ddl;

import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** A change of a schema, which is one statement. */
public sealed interface Operation permits AddForeignKey, CreateIndex, CreateTable {

    /** Writes the statement. */
    void write(SqlWriter writer, Dialect dialect);

    /** The statement in a dialect. */
    default CompiledQuery statement(Dialect dialect) {
        SqlWriter writer = dialect.writer();
        write(writer, dialect);
        return writer.finish(List.of()).bind();
    }
}
