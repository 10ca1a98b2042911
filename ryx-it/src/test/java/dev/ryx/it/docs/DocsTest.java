package dev.ryx.it.docs;

import dev.ryx.Ryx;
import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PostgresUrl;
import dev.ryx.backend.connection.SqliteUrl;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import dev.ryx.migrations.MigrationRunner;
import dev.ryx.test.RyxTest;
import dev.ryx.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of the code on the pages, with the rows that the pages speak of. */
@RyxTest
abstract class DocsTest {

    /** An author from England with two posts. */
    Author ada = new Author();

    /** An author without country, with one post, which is a draft. */
    Author bob = new Author();

    @BeforeAll
    static void open(TestDatabase database) {
        Ryx.setup(url(database.url()));
        MigrationRunner.of(Ryx.database().backend(), Ryx.models()).migrate();
    }

    private static String url(DatabaseUrl url) {
        return switch (url) {
            case SqliteUrl sqlite -> sqlite.toString();
            case PostgresUrl server -> {
                String password = server.password() == null ? "" : ":" + server.password();
                yield "postgres://" + server.user() + password + "@" + server.host() + ":" + server.port() + "/"
                        + server.database();
            }
        };
    }

    @AfterAll
    static void close() {
        Ryx.shutdown();
    }

    @BeforeEach
    void write() {
        Post_.objects.all().delete();
        Author_.objects.all().delete();
        Tag_.objects.all().delete();
        ada = Author_.objects.create(author -> {
            author.name = "Ada";
            author.country = "England";
        });
        bob = Author_.objects.create(author -> author.name = "Bob");
        Tag java = Tag_.objects.create(new Tag(null, "java"));
        Tag sql = Tag_.objects.create(new Tag(null, "sql"));
        post(ada, "Hello", 1500, true).tags().addAll(List.of(java, sql));
        post(ada, "Streams", 20, true).tags().add(java);
        post(bob, "Draft: 50% done", 0, false);
    }

    static Post post(Author author, String title, int views, boolean active) {
        return Post_.objects.create(post -> {
            post.title = title;
            post.slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            post.body = active ? "Text." : null;
            post.views = views;
            post.active = active;
            post.author.set(author);
        });
    }

    static List<String> titles(Iterable<Post> posts) {
        var titles = new ArrayList<String>();
        posts.forEach(post -> titles.add(post.title));
        return titles;
    }
}
