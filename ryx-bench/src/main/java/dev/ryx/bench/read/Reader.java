package dev.ryx.bench.read;

import java.sql.SQLException;
import java.util.List;

/** Reads all articles, in the order of their keys. */
interface Reader extends AutoCloseable {

    /** All of them. */
    List<? extends ArticleRow> read() throws SQLException;

    @Override
    default void close() throws SQLException {}
}
