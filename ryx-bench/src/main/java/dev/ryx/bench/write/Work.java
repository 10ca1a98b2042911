package dev.ryx.bench.write;

import dev.ryx.bench.read.Article;
import java.sql.SQLException;
import java.util.List;

/** What is written. */
public enum Work {
    /** Rows whose keys come from the database. */
    NUMBER("10,000 rows inserted, keys filled in", 10_000) {
        @Override
        void prepare(List<Article> articles) {
            articles.forEach(article -> article.id = null);
        }

        @Override
        void run(Writer writer, List<Article> articles) throws SQLException {
            writer.number(articles);
        }
    },
    /** Rows that bring their keys along. */
    INSERT("10,000 rows inserted with their keys", 10_000) {
        @Override
        void prepare(List<Article> articles) {
            Work.number(articles);
        }

        @Override
        void run(Writer writer, List<Article> articles) throws SQLException {
            writer.insert(articles);
        }
    },
    /** Rows that take values of their own. */
    UPDATE("1,000 rows updated", 1_000) {
        @Override
        void prepare(List<Article> articles) {
            Work.number(articles);
            articles.forEach(article -> article.views++);
        }

        @Override
        void run(Writer writer, List<Article> articles) throws SQLException {
            writer.update(articles);
        }
    };

    private final String label;
    private final int rows;

    Work(String label, int rows) {
        this.label = label;
        this.rows = rows;
    }

    private static void number(List<Article> articles) {
        for (int i = 0; i < articles.size(); i++) {
            articles.get(i).id = i + 1L;
        }
    }

    /** What is written, for tables. */
    String label() {
        return label;
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    /** Makes the objects what they are before they are written. */
    abstract void prepare(List<Article> articles);

    abstract void run(Writer writer, List<Article> articles) throws SQLException;
}
