package dev.ryx.migrations.ddl;

import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** Makes statements of what writes them. */
final class Sql {

    private Sql() {}

    /** The statement that this writes. */
    static CompiledQuery statement(Dialect dialect, Fragment statement) {
        SqlWriter writer = dialect.writer();
        statement.write(writer);
        return writer.finish(List.of()).bind();
    }

    /** A step of one statement. */
    static Step.Statement step(Dialect dialect, Effect effect, Fragment statement) {
        return new Step.Statement(statement(dialect, statement), effect);
    }
}
