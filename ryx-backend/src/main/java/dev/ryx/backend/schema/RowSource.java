package dev.ryx.backend.schema;

import dev.ryx.backend.row.RowReader;
import dev.ryx.query.sql.CompiledQuery;
import java.util.List;

/** Something that runs a query: how an introspector reads the catalogue. */
public interface RowSource {

    /** Runs the query and reads each row. */
    <R> List<R> fetch(CompiledQuery query, RowReader<R> reader);
}
