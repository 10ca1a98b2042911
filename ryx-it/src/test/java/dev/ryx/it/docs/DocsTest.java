package dev.ryx.it.docs;

import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;

/** Tests of the code on the pages, with the rows that the pages speak of. */
abstract class DocsTest extends DatabaseTest {

    /** An author from England with two posts. */
    Author ada = new Author();

    /** An author without country, with one post, which is a draft. */
    Author bob = new Author();

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
