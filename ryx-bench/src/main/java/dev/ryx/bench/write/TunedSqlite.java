package dev.ryx.bench.write;

import dev.ryx.bench.read.Article;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** JDBC as an expert tunes it for SQLite: many rows an INSERT, kept and reused, and timestamps written by hand. */
final class TunedSqlite implements Writer {

    private static final int ROWS = 100;

    private final Connection connection;
    private final PreparedStatement number;
    private final PreparedStatement insert;
    private final PreparedStatement update;

    TunedSqlite(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement pragma = connection.createStatement()) {
            pragma.execute("PRAGMA foreign_keys = ON");
        }
        connection.setAutoCommit(false);
        String columns = "title, subtitle, views, rating, active, created) VALUES ";
        this.number = connection.prepareStatement(
                "INSERT INTO articles (" + columns + repeated("(?, ?, ?, ?, ?, ?)") + " RETURNING id");
        this.insert =
                connection.prepareStatement("INSERT INTO articles (id, " + columns + repeated("(?, ?, ?, ?, ?, ?, ?)"));
        this.update = connection.prepareStatement("UPDATE articles SET title = ?, views = ? WHERE id = ?");
    }

    private static String repeated(String row) {
        return (row + ", ").repeat(ROWS - 1) + row;
    }

    @Override
    public void number(List<Article> articles) throws SQLException {
        for (int from = 0; from < articles.size(); from += ROWS) {
            List<Article> chunk = articles.subList(from, from + ROWS);
            int at = 1;
            for (Article article : chunk) {
                at = bind(number, at, article);
            }
            try (ResultSet keys = number.executeQuery()) {
                for (Article article : chunk) {
                    keys.next();
                    article.id = keys.getLong(1);
                }
            }
        }
        connection.commit();
    }

    @Override
    public void insert(List<Article> articles) throws SQLException {
        for (int from = 0; from < articles.size(); from += ROWS) {
            int at = 1;
            for (Article article : articles.subList(from, from + ROWS)) {
                insert.setLong(at, Objects.requireNonNull(article.id));
                at = bind(insert, at + 1, article);
            }
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static int bind(PreparedStatement statement, int first, Article article) throws SQLException {
        statement.setString(first, article.title);
        statement.setString(first + 1, article.subtitle);
        statement.setInt(first + 2, article.views);
        statement.setDouble(first + 3, article.rating);
        statement.setInt(first + 4, article.active ? 1 : 0);
        statement.setString(first + 5, text(article.created));
        return first + 6;
    }

    /** Such as {@code 2025-03-09 14:30:00.010000}, of a year of four digits. */
    private static String text(Instant instant) {
        var time = instant.atOffset(java.time.ZoneOffset.UTC);
        var text = new char[26];
        put(text, 0, 4, time.getYear());
        text[4] = '-';
        put(text, 5, 2, time.getMonthValue());
        text[7] = '-';
        put(text, 8, 2, time.getDayOfMonth());
        text[10] = ' ';
        put(text, 11, 2, time.getHour());
        text[13] = ':';
        put(text, 14, 2, time.getMinute());
        text[16] = ':';
        put(text, 17, 2, time.getSecond());
        text[19] = '.';
        put(text, 20, 6, time.getNano() / 1000);
        return new String(text);
    }

    private static void put(char[] text, int at, int digits, int number) {
        int rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    @Override
    public void update(List<Article> articles) throws SQLException {
        for (Article article : articles) {
            update.setString(1, article.title);
            update.setInt(2, article.views);
            update.setLong(3, Objects.requireNonNull(article.id));
            update.executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
