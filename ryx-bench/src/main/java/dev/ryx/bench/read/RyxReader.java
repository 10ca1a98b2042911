package dev.ryx.bench.read;

import dev.ryx.Database;
import java.util.List;

/** Ryx. */
final class RyxReader implements Reader {

    private final Database database;

    RyxReader(Database database) {
        this.database = database;
    }

    @Override
    public List<Article> read() {
        return Article_.objects.using(database).orderBy(Article_.id.asc()).list();
    }

    @Override
    public void close() {
        database.close();
    }
}
