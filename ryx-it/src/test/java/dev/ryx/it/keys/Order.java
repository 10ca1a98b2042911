package dev.ryx.it.keys;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;

/** An order. */
@Table("keyed_orders")
public class Order extends Model {

    /** Who ordered. */
    @Field(maxLength = 40)
    public String customer = "";

    /** What was ordered. */
    @Relation(mappedBy = "order")
    public RelatedSet<OrderLine> lines() {
        return related(Order_.lines());
    }
}
