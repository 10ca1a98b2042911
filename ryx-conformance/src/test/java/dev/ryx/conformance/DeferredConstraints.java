package dev.ryx.conformance;

import dev.ryx.Ryx;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.io.Serial;
import java.util.List;

/** Foreign keys that a database checks when the transaction ends, which a case never reaches. */
final class DeferredConstraints {

    private DeferredConstraints() {}

    /** A foreign key that refers to nothing. */
    static final class Broken extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Broken() {
            super("a foreign key refers to nothing");
        }
    }

    static void check() {
        switch (Ryx.database().kind()) {
            case SQLITE -> checkAll();
            case POSTGRESQL -> Ryx.database().backend().execute(CompiledQuery.of("SET CONSTRAINTS ALL IMMEDIATE"));
            case MYSQL, MARIADB -> {}
        }
    }

    private static void checkAll() {
        var columns = List.of(new ResultColumn("table", SqlType.TEXT));
        var query = CompiledQuery.of("SELECT \"table\" FROM pragma_foreign_key_check", List.of(), columns);
        if (!Ryx.database().backend().fetch(query, row -> true).isEmpty()) {
            throw new Broken();
        }
    }
}
