package dev.ryx.bench.read;

import dev.ryx.Database;
import java.util.List;

/**
 * Ryx.
 *
 * @param remembering whether the objects remember what was read
 */
record RyxReader(Database database, boolean remembering) implements Reader {

    @Override
    public List<? extends ArticleRow> read() {
        return remembering
                ? RememberedArticle_.objects
                        .using(database)
                        .orderBy(RememberedArticle_.id.asc())
                        .list()
                : Article_.objects.using(database).orderBy(Article_.id.asc()).list();
    }

    @Override
    public void close() {
        database.close();
    }
}
