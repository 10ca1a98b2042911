package dev.ryx.bench.read;

import dev.ryx.annotation.Table;

/** A row. */
@Table("articles")
public class Article extends ArticleRow {

    /** For the manager, and for JDBC by hand. */
    public Article() {}
}
