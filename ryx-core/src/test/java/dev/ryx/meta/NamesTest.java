package dev.ryx.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "name, name",
        "createdAt, created_at",
        "BlogPost, blog_post",
        "HTTPServer, http_server",
        "URL, url",
        "someURL, some_url",
        "aB, a_b",
        "line2Text, line2_text",
        "already_snake, already_snake",
        "Mixed_Case, mixed_case",
        "École, école",
        "''," + "''"
    })
    void snakeCase(String name, String snake) {
        assertThat(Names.snakeCase(name)).isEqualTo(snake);
    }

    @ParameterizedTest
    @CsvSource({
        "Post, posts",
        "BlogPost, blog_posts",
        "Category, categories",
        "Day, days",
        "Address, addresses",
        "Box, boxes",
        "Church, churches",
        "Wish, wishes",
        "Quiz, quizes",
        "Y, ys"
    })
    void tableName(String className, String table) {
        assertThat(Names.tableName(className)).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"Post, post", "BlogPost, blogPost", "post, post", "'', ''"})
    void lowerFirst(String name, String lower) {
        assertThat(Names.lowerFirst(name)).isEqualTo(lower);
    }

    @ParameterizedTest
    @CsvSource({"createdAt, created at", "name, name"})
    void words(String name, String words) {
        assertThat(Names.words(name)).isEqualTo(words);
    }
}
