package dev.ryx.it.shop;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Min;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table
public class Product extends Model {
    @Field(maxLength = 80, strip = true, unique = true)
    public String name;

    @Field(maxDigits = 10, decimalPlaces = 2)
    @Min("0")
    public BigDecimal price;

    @Field(maxDigits = 5, decimalPlaces = 2)
    public @Nullable BigDecimal discount;

    public double weight;

    @Relation(mappedBy = "product")
    public RelatedSet<Line> lines() {
        return related(Product_.lines());
    }
}
