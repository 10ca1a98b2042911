package dev.ryx.it.blog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small blog with awkward rows: NULLs, quotes, wildcards, umlauts, emoji, and dates on the edge of a month. */
public final class Blog {

    private Blog() {}

    /** Removes all rows. */
    public static void empty() {
        Post_.objects.all().delete();
        Author_.objects.all().delete();
        Tag_.objects.all().delete();
    }

    /** Writes the rows. Newest first, the posts are Ärger, 50X, hello, Hello, Draft. */
    public static void write() {
        empty();
        Author ada = author("Ada", "England");
        Author aesop = author("Äsop", null);
        Author bob = author("Bob O'Neil", "Ireland");
        author("100%_x", null);
        Tag java = tag("java");
        Tag sql = tag("sql");
        Tag cpp = tag("c++");
        Tag half = tag("50%");
        tag("unused 🎉");

        post("Hello", "x", 10, true, ada, "2024-01-31T23:59:59.999999Z", java, sql);
        post("hello", null, 1000, false, ada, "2024-02-01T00:00:00Z", java);
        post("Draft: 50% off_now", "", 0, false, bob, "2023-12-31T23:30:00Z");
        post("Ärger mit \"Quotes\" & 'Apostrophes'", "ü🎉", 5000, true, aesop, "2025-06-15T12:00:00Z", cpp, half);
        post("50X offYnow", "\\", 10, true, bob, "2024-02-29T08:00:00Z", java, half);
    }

    /** An author. */
    public static Author author(String name, @Nullable String country) {
        return Author_.objects.create(author -> {
            author.name = name;
            author.country = country;
        });
    }

    /** A tag. */
    public static Tag tag(String name) {
        return Tag_.objects.create(new Tag(null, name));
    }

    /** A post with a slug of its own. */
    public static Post post(
            String title,
            @Nullable String body,
            int views,
            boolean active,
            Author author,
            String created,
            Tag... tags) {
        Post post = Post_.objects.create(one -> {
            one.title = title;
            one.slug = "post-" + Post_.objects.count();
            one.body = body;
            one.views = views;
            one.active = active;
            one.author.set(author);
        });
        Post_.objects.filter(Post_.id.eq(post.id)).update(Post_.created.set(Instant.parse(created)));
        post.tags().addAll(List.of(tags));
        return post;
    }

    /** The titles of posts, shortened to their first word. */
    public static List<String> titles(Iterable<Post> posts) {
        var titles = new ArrayList<String>();
        posts.forEach(post -> titles.add(post.title.split("[ :]")[0]));
        return titles;
    }

    /** The names of authors. */
    public static List<String> names(Iterable<Author> authors) {
        var names = new ArrayList<String>();
        authors.forEach(author -> names.add(author.name));
        return names;
    }
}
