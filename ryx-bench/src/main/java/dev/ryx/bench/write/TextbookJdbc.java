package dev.ryx.bench.write;

import dev.ryx.bench.read.Article;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** JDBC as books show it: a batch of statements, or where the driver gives no keys of a batch, one after the other. */
final class TextbookJdbc implements Writer {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private final Connection connection;
    private final boolean timesAreText;

    TextbookJdbc(Connection connection, boolean timesAreText) throws SQLException {
        this.connection = connection;
        this.timesAreText = timesAreText;
        connection.setAutoCommit(false);
    }

    @Override
    public void number(List<Article> articles) throws SQLException {
        String sql = "INSERT INTO articles (title, subtitle, views, rating, active, created) VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (Article article : articles) {
                bind(insert, 1, article);
                if (timesAreText) {
                    insert.executeUpdate();
                    fill(insert, List.of(article));
                } else {
                    insert.addBatch();
                }
            }
            if (!timesAreText) {
                insert.executeBatch();
                fill(insert, articles);
            }
        }
        connection.commit();
    }

    private static void fill(PreparedStatement insert, List<Article> articles) throws SQLException {
        try (ResultSet keys = insert.getGeneratedKeys()) {
            for (Article article : articles) {
                keys.next();
                article.id = keys.getLong(1);
            }
        }
    }

    @Override
    public void insert(List<Article> articles) throws SQLException {
        String sql =
                "INSERT INTO articles (id, title, subtitle, views, rating, active, created) VALUES (?, ?, ?, ?, ?, ?,"
                        + " ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Article article : articles) {
                insert.setObject(1, article.id);
                bind(insert, 2, article);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private void bind(PreparedStatement insert, int first, Article article) throws SQLException {
        insert.setString(first, article.title);
        insert.setString(first + 1, article.subtitle);
        insert.setInt(first + 2, article.views);
        insert.setDouble(first + 3, article.rating);
        insert.setBoolean(first + 4, article.active);
        insert.setObject(first + 5, time(article.created));
    }

    private Object time(Instant instant) {
        return timesAreText ? TIME.format(instant.atOffset(ZoneOffset.UTC)) : instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void update(List<Article> articles) throws SQLException {
        String sql = "UPDATE articles SET title = ?, views = ? WHERE id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (Article article : articles) {
                update.setString(1, article.title);
                update.setInt(2, article.views);
                update.setObject(3, article.id);
                update.addBatch();
            }
            update.executeBatch();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
