package dev.ryx.it.query;

import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Blog;
import org.junit.jupiter.api.BeforeAll;

/** Tests that only read the blog. */
abstract class BlogTest extends DatabaseTest {

    @BeforeAll
    static void write() {
        Blog.write();
    }
}
