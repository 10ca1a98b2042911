package dev.ryx.bench.write;

import dev.ryx.Database;
import dev.ryx.Ryx;
import dev.ryx.bench.Place;
import dev.ryx.bench.read.Article;
import dev.ryx.bench.read.Articles;
import dev.ryx.migrations.MigrationRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A writer at work: the rows it writes, and a table that is what it was before each time. */
final class Desk implements AutoCloseable {

    private final Work work;
    private final Writer writer;
    private final Connection cleaner;
    private final List<Article> articles;

    Desk(Work work, Participant participant, Target target, Place place) throws SQLException {
        this.work = work;
        this.writer = participant.writer(target, place);
        this.cleaner = place.connect();
        this.articles = Articles.unsaved(work.rows());
        clean();
        if (work == Work.UPDATE) {
            Work.INSERT.prepare(articles);
            writer.insert(articles);
        }
    }

    /** Makes the table. */
    static void prepare(Place place) {
        try (Database database = Database.open(place.ryxUrl())) {
            MigrationRunner.of(database.backend(), Ryx.models()).migrate();
        }
    }

    /** Before the work: no row of it is there, unless they are to be updated. */
    void clear() throws SQLException {
        if (work != Work.UPDATE) {
            clean();
        }
        work.prepare(articles);
    }

    private void clean() throws SQLException {
        try (Statement statement = cleaner.createStatement()) {
            statement.executeUpdate("DELETE FROM articles");
        }
    }

    List<Article> run() throws SQLException {
        work.run(writer, articles);
        return articles;
    }

    @Override
    public void close() throws SQLException {
        writer.close();
        cleaner.close();
    }
}
