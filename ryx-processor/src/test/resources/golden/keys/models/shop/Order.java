package shop;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;

@Table
public class Order extends Model {
    @Relation(mappedBy = "order")
    public RelatedSet<OrderLine> lines() {
        return related(Order_.lines());
    }
}
