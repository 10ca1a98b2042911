package dev.ryx.bench.read;

import dev.ryx.annotation.Table;

/** A row that remembers what was read, so that what has changed is written alone. */
@Table(value = "articles", managed = false, changedColumns = true)
public class RememberedArticle extends ArticleRow {

    /** For the manager. */
    public RememberedArticle() {}
}
