package odd;

import dev.ryx.Model;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;

/** Models inside another class. */
public class Shop {
    @Table
    public static class Order extends Model {}

    static class Desk {
        @Table
        public static class Line extends Model {
            public final ForeignKey<Order> order = ForeignKey.empty();
        }
    }
}
