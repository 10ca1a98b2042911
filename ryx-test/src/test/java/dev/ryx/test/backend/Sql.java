package dev.ryx.test.backend;

import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.util.ArrayList;
import java.util.List;

/** Writes compiled queries by hand. */
final class Sql {

    private final String text;
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<ResultColumn> columns = new ArrayList<>();

    private Sql(String text) {
        this.text = text;
    }

    static Sql of(String text) {
        return new Sql(text);
    }

    static CompiledQuery statement(String text) {
        return CompiledQuery.of(text);
    }

    Sql with(Object value, SqlType type) {
        parameters.add(new Parameter(value, type));
        return this;
    }

    Sql column(String name, SqlType type) {
        columns.add(new ResultColumn(name, type));
        return this;
    }

    CompiledQuery query() {
        return CompiledQuery.of(text, parameters, columns);
    }
}
