package dev.ryx.bench.read;

import java.util.List;

/** Reads all articles, in the order of their keys. */
interface Reader extends AutoCloseable {

    /** All of them. */
    List<Article> read() throws Exception;

    @Override
    default void close() throws Exception {}
}
