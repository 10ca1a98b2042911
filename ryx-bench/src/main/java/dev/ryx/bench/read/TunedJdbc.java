package dev.ryx.bench.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * JDBC as an expert tunes it: the statement is kept, columns are read by index, and SQLite's timestamps are text that is
 * parsed here.
 */
final class TunedJdbc implements Reader {

    private static final String ALL =
            "SELECT id, title, subtitle, views, rating, active, created FROM articles ORDER BY id";

    private final Connection connection;
    private final PreparedStatement all;
    private final boolean timesAreText;

    TunedJdbc(Connection connection, boolean timesAreText) throws SQLException {
        this.connection = connection;
        this.all = connection.prepareStatement(ALL);
        this.timesAreText = timesAreText;
    }

    @Override
    public List<Article> read() throws SQLException {
        var articles = new ArrayList<Article>();
        try (ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                articles.add(article(rows));
            }
        }
        return articles;
    }

    private Article article(ResultSet rows) throws SQLException {
        var article = new Article();
        article.id = rows.getLong(1);
        article.title = rows.getString(2);
        article.subtitle = rows.getString(3);
        article.views = rows.getInt(4);
        article.rating = rows.getDouble(5);
        article.active = rows.getBoolean(6);
        article.created = timesAreText
                ? instant(rows.getString(7))
                : rows.getObject(7, OffsetDateTime.class).toInstant();
        return article;
    }

    /** Of a text such as {@code 2025-03-09 14:30:00.010000}, in UTC, whose fraction may be missing. */
    private static Instant instant(String text) {
        long day = epochDay(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int second = number(text, 11, 13) * 3600 + number(text, 14, 16) * 60 + number(text, 17, 19);
        int micros = text.length() > 20 ? number(text, 20, 26) : 0;
        return Instant.ofEpochSecond(day * 86_400 + second, micros * 1000L);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }

    /** Days since 1970 of a date after the year 0, whose year is counted from March. */
    private static long epochDay(int year, int month, int day) {
        long y = month > 2 ? year : year - 1L;
        long ofYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return y * 365 + y / 4 - y / 100 + y / 400 + ofYear - 719_468;
    }

    @Override
    public void close() throws SQLException {
        all.close();
        connection.close();
    }
}
