package dev.ryx.bench.write;

import dev.ryx.bench.read.Article;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** JDBC as an expert tunes it for MariaDB: the driver's bulk protocol, and where keys are wanted many rows an INSERT. */
final class TunedMariadb implements Writer {

    private static final int ROWS = 1000;

    private final Connection connection;
    private final PreparedStatement number;
    private final PreparedStatement insert;
    private final PreparedStatement update;

    TunedMariadb(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        String columns = "title, subtitle, views, rating, active, created) VALUES ";
        String row = "(?, ?, ?, ?, ?, ?)";
        this.number = connection.prepareStatement(
                "INSERT INTO articles (" + columns + (row + ", ").repeat(ROWS - 1) + row + " RETURNING id");
        this.insert = connection.prepareStatement("INSERT INTO articles (id, " + columns + "(?, ?, ?, ?, ?, ?, ?)");
        this.update = connection.prepareStatement("UPDATE articles SET title = ?, views = ? WHERE id = ?");
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
        for (Article article : articles) {
            insert.setLong(1, Objects.requireNonNull(article.id));
            bind(insert, 2, article);
            insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
    }

    private static int bind(PreparedStatement statement, int first, Article article) throws SQLException {
        statement.setString(first, article.title);
        statement.setString(first + 1, article.subtitle);
        statement.setInt(first + 2, article.views);
        statement.setDouble(first + 3, article.rating);
        statement.setBoolean(first + 4, article.active);
        statement.setObject(first + 5, LocalDateTime.ofInstant(article.created, ZoneOffset.UTC));
        return first + 6;
    }

    @Override
    public void update(List<Article> articles) throws SQLException {
        for (Article article : articles) {
            update.setString(1, article.title);
            update.setInt(2, article.views);
            update.setLong(3, Objects.requireNonNull(article.id));
            update.addBatch();
        }
        update.executeBatch();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
