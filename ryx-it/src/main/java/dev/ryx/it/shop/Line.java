package dev.ryx.it.shop;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Min;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Unique;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;

@Table(uniqueTogether = @Unique({"purchase", "product"}), ordering = "id")
public class Line extends Model {
    @Relation(relatedName = "lines")
    public final ForeignKey<Purchase> purchase = ForeignKey.empty();

    @Relation(relatedName = "lines", onDelete = OnDelete.RESTRICT)
    public final ForeignKey<Product> product = ForeignKey.empty();

    @Min("1")
    public int quantity = 1;

    @Field(maxDigits = 10, decimalPlaces = 2)
    public BigDecimal unitPrice;
}
