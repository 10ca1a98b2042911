package dev.ryx.bench.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;

/** JDBC as books show it: a statement is prepared for each query, and columns are read by name. */
final class TextbookJdbc implements Reader {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .optionalStart()
            .appendPattern(".SSSSSS")
            .toFormatter();

    private final Connection connection;
    private final boolean timesAreText;

    TextbookJdbc(Connection connection, boolean timesAreText) {
        this.connection = connection;
        this.timesAreText = timesAreText;
    }

    @Override
    public List<Article> read() throws SQLException {
        String sql = "SELECT id, title, subtitle, views, rating, active, created FROM articles ORDER BY id";
        var articles = new ArrayList<Article>();
        try (PreparedStatement all = connection.prepareStatement(sql);
                ResultSet rows = all.executeQuery()) {
            while (rows.next()) {
                var article = new Article();
                article.id = rows.getLong("id");
                article.title = rows.getString("title");
                article.subtitle = rows.getString("subtitle");
                article.views = rows.getInt("views");
                article.rating = rows.getDouble("rating");
                article.active = rows.getBoolean("active");
                article.created = created(rows);
                articles.add(article);
            }
        }
        return articles;
    }

    private Instant created(ResultSet rows) throws SQLException {
        return timesAreText
                ? LocalDateTime.parse(rows.getString("created"), TIME).toInstant(ZoneOffset.UTC)
                : rows.getObject("created", OffsetDateTime.class).toInstant();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
