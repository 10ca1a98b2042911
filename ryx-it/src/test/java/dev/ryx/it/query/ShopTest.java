package dev.ryx.it.query;

import dev.ryx.it.DatabaseTest;
import dev.ryx.it.shop.Shop;
import org.junit.jupiter.api.BeforeAll;

/** Tests that only read the shop. */
abstract class ShopTest extends DatabaseTest {

    @BeforeAll
    static void write() {
        Shop.write();
    }
}
