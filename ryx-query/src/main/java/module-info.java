import org.jspecify.annotations.NullMarked;

/** The query engine: from a query tree to SQL text and its parameters. */
@NullMarked
module dev.ryx.query {
    requires transitive dev.ryx.core;
}
