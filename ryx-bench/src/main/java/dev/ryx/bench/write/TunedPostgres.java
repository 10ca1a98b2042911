package dev.ryx.bench.write;

import dev.ryx.bench.read.Article;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JDBC as an expert tunes it for PostgreSQL: an array a column, unnested by one kept statement. */
final class TunedPostgres implements Writer {

    private static final String VALUES = "?::text[], ?::text[], ?::int[], ?::float8[], ?::bool[], ?::timestamptz[])";

    private final Connection connection;
    private final PreparedStatement number;
    private final PreparedStatement insert;
    private final PreparedStatement update;

    TunedPostgres(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        this.number =
                connection.prepareStatement("INSERT INTO articles (title, subtitle, views, rating, active, created)"
                        + " SELECT * FROM unnest(" + VALUES + " RETURNING id");
        this.insert =
                connection.prepareStatement("INSERT INTO articles (id, title, subtitle, views, rating, active, created)"
                        + " SELECT * FROM unnest(?::bigint[], " + VALUES);
        this.update = connection.prepareStatement("UPDATE articles SET title = c.title, views = c.views"
                + " FROM unnest(?::bigint[], ?::text[], ?::int[]) AS c (id, title, views) WHERE articles.id = c.id");
    }

    @Override
    public void number(List<Article> articles) throws SQLException {
        bind(number, 1, articles);
        try (ResultSet keys = number.executeQuery()) {
            for (Article article : articles) {
                keys.next();
                article.id = keys.getLong(1);
            }
        }
        connection.commit();
    }

    @Override
    public void insert(List<Article> articles) throws SQLException {
        array(insert, 1, "int8", keys(articles));
        bind(insert, 2, articles);
        insert.executeUpdate();
        connection.commit();
    }

    private void bind(PreparedStatement statement, int first, List<Article> articles) throws SQLException {
        array(statement, first, "text", column(articles, article -> article.title));
        array(statement, first + 1, "text", column(articles, article -> article.subtitle));
        array(statement, first + 2, "int4", views(articles));
        array(
                statement,
                first + 3,
                "float8",
                articles.stream().mapToDouble(article -> article.rating).toArray());
        array(statement, first + 4, "bool", column(articles, article -> article.active));
        array(statement, first + 5, "timestamptz", column(articles, article -> article.created.toString()));
    }

    @Override
    public void update(List<Article> articles) throws SQLException {
        array(update, 1, "int8", keys(articles));
        array(update, 2, "text", column(articles, article -> article.title));
        array(update, 3, "int4", views(articles));
        update.executeUpdate();
        connection.commit();
    }

    private static @Nullable Object[] column(List<Article> articles, Function<Article, @Nullable Object> value) {
        @Nullable Object[] column = new @Nullable Object[articles.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(articles.get(i));
        }
        return column;
    }

    private static Object keys(List<Article> articles) {
        return column(articles, article -> article.id);
    }

    private static int[] views(List<Article> articles) {
        return articles.stream().mapToInt(article -> article.views).toArray();
    }

    private void array(PreparedStatement statement, int position, String type, Object values) throws SQLException {
        statement.setArray(
                position, connection.unwrap(org.postgresql.PGConnection.class).createArrayOf(type, values));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
