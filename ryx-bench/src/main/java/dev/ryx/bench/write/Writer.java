package dev.ryx.bench.write;

import dev.ryx.bench.read.Article;
import java.sql.SQLException;
import java.util.List;

/** Writes articles, each time in one transaction. */
interface Writer extends AutoCloseable {

    /** Inserts articles that the database numbers, and fills their keys in. */
    void number(List<Article> articles) throws SQLException;

    /** Inserts articles with keys of their own. */
    void insert(List<Article> articles) throws SQLException;

    /** Writes the titles and views of articles that are rows. */
    void update(List<Article> articles) throws SQLException;

    @Override
    void close() throws SQLException;
}
