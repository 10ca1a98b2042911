package dev.ryx.it.write;

import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.shop.Shop;
import org.junit.jupiter.api.BeforeEach;

/** Tests that begin with empty tables. */
abstract class WriteTest extends DatabaseTest {

    @BeforeEach
    void empty() {
        Blog.empty();
        Shop.empty();
    }
}
