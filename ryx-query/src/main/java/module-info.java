import org.jspecify.annotations.NullMarked;

/** The query engine: from a query tree to SQL text and its parameters. */
@NullMarked
module dev.ryx.query {
    requires transitive dev.ryx.core;

    exports dev.ryx.query;
    exports dev.ryx.query.ast;
    exports dev.ryx.query.compile;
    exports dev.ryx.query.dialect;
    exports dev.ryx.query.lookup;
    exports dev.ryx.query.plan;
    exports dev.ryx.query.sql;
}
