package shop;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.util.UUID;

@Table
public class OrderLine extends Entity<OrderLine.Key> {
    public record Key(Long order, int line, short part, UUID device, String code) {}

    public int amount;

    @Field(primaryKey = true)
    @Relation(relatedName = "lines")
    public final ForeignKey<Order> order = ForeignKey.empty();

    @Field(primaryKey = true)
    public Integer line;

    @Field(primaryKey = true)
    public short part;

    @Field(primaryKey = true)
    public UUID device;

    @Field(primaryKey = true, maxLength = 10)
    public String code;
}
