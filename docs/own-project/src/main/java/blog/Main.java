package blog;

import dev.ryx.Ryx;
import dev.ryx.migrations.MigrationRunner;

/** Writes a post once, and prints what there is. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Ryx.setup("sqlite:blog.db"); // or postgres://user:password@localhost/blog
        MigrationRunner.of(Ryx.database().backend(), Ryx.models()).migrate(); // creates the tables that are missing

        if (!Post_.objects.exists()) {
            Author ada = Author_.objects.create(author -> author.name = "Ada");
            Post hello = Post_.objects.create(post -> {
                post.title = "Hello";
                post.slug = "hello";
                post.body = "My first post.";
                post.author.set(ada);
            });
            hello.tags().add(Tag_.objects.create(new Tag(null, "java")));
        }

        for (Post post : Post_.objects.filter(Post_.author().name.startsWith("A"))) {
            System.out.println(post.title + " by " + post.author.get().name + " "
                    + post.tags().list());
        }
        Ryx.shutdown();
    }
}
