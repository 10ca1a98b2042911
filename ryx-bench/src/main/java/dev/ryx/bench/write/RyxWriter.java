package dev.ryx.bench.write;

import dev.ryx.Database;
import dev.ryx.bench.read.Article;
import dev.ryx.bench.read.Article_;
import java.util.List;

/** Ryx. */
record RyxWriter(Database database) implements Writer {

    @Override
    public void number(List<Article> articles) {
        Article_.objects.using(database).bulkCreate(articles);
    }

    @Override
    public void insert(List<Article> articles) {
        Article_.objects.using(database).bulkCreate(articles);
    }

    @Override
    public void update(List<Article> articles) {
        Article_.objects.using(database).bulkUpdate(articles, Article_.title, Article_.views);
    }

    @Override
    public void close() {
        database.close();
    }
}
