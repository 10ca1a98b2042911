package dev.ryx.example.chinook;

import dev.ryx.Database;
import dev.ryx.Query;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.example.chinook.data.MusicStore;
import dev.ryx.example.chinook.data.TableCount;
import dev.ryx.example.chinook.question.Column;
import dev.ryx.example.chinook.question.Question;
import dev.ryx.example.chinook.question.SourceCode;
import dev.ryx.example.chinook.terminal.Screen;
import dev.ryx.example.chinook.terminal.SqlLayout;
import dev.ryx.example.chinook.terminal.TextTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the example tells. */
final class Report {

    private static final String COMMAND =
            "mvn -q -ntp -Pchinook -pl examples/chinook -am -Dmaven.test.skip package -Dargs=\"";

    private final Screen screen;
    private final Database database;

    Report(Screen screen, Database database) {
        this.screen = screen;
        this.database = database;
    }

    void title() {
        screen.heading("The Chinook music store on " + database.kind().displayName());
        screen.gap();
    }

    /** The counts of all tables. */
    void filled(MusicStore.Filled filled, Duration time) {
        String rows = String.format(Locale.ROOT, "%,d rows", filled.rows());
        screen.line(
                filled.imported()
                        ? "Imported " + rows + " in " + text(time) + ", in one transaction."
                        : "Found " + rows + " of an earlier run: nothing to import.");
        screen.gap();
        var table = new TextTable(List.of("Table", "Rows", "In the source"));
        for (TableCount count : filled.counts()) {
            table.add(List.of(count.table().sourceName(), count.rows(), count.expected()));
        }
        screen.indented(table.lines());
        screen.gap();
    }

    /** A question, the Java and the SQL that answer it, the rows and the time. */
    <R> void answer(int number, Question<R> question) {
        Query<?, R, ?> query = question.query();
        String sql = query.sql();
        long begin = System.nanoTime();
        List<R> rows = query.list();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);

        screen.heading(number + ". " + question.title());
        screen.gap();
        screen.aside("Java");
        screen.indented(SourceCode.of(question));
        screen.gap();
        screen.aside("SQL");
        screen.indented(SqlLayout.lines(sql));
        screen.gap();
        screen.aside(rows.size() + (rows.size() == 1 ? " row in " : " rows in ") + text(time));
        screen.indented(table(question.columns(), rows).lines());
        screen.gap();
    }

    private static <R> TextTable table(List<Column<R>> columns, List<R> rows) {
        var table = new TextTable(columns.stream().map(Column::title).toList());
        for (R row : rows) {
            table.add(columns.stream().map(column -> column.value().apply(row)).toList());
        }
        return table;
    }

    private static String text(Duration time) {
        double millis = time.toNanos() / 1e6;
        return millis < 1000
                ? String.format(Locale.ROOT, "%.1f ms", millis)
                : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }

    /** Where the rows are, and what to do with them. */
    void whatNext() {
        screen.heading("What next?");
        screen.gap();
        if (database.backend().url().orElse(null) instanceof SqliteUrl sqlite) {
            nextOnSqlite(sqlite);
        } else {
            screen.line("The database is " + database.backend().place() + ".");
        }
        screen.line("One question alone:");
        screen.indented(List.of(COMMAND + "--query 3\""));
        screen.line("The same on PostgreSQL, in an empty database:");
        screen.indented(List.of(COMMAND + "--url postgres://user:password@localhost/music\""));
        screen.line(
                "The models and the questions are in examples/chinook/src/main/java: change one, and run it again.");
        screen.out().flush();
    }

    private void nextOnSqlite(SqliteUrl url) {
        Path file = url.file();
        if (file == null) {
            screen.line("The database was in memory, and is gone now.");
            return;
        }
        screen.line("The database is " + file.toAbsolutePath().normalize() + ". Look into it:");
        screen.indented(List.of("sqlite3 " + file.toAbsolutePath().normalize() + " \"SELECT name FROM playlists\""));
    }
}
