package dev.ryx.it.shop;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Its table and two of its columns have names that SQL reserves. */
@Table(value = "order", manager = Purchases.class)
public class Purchase extends Model {
    @Field(column = "when")
    public LocalDate day;

    @Field(column = "group", maxLength = 20, blank = true)
    public @Nullable String category;

    public final ForeignKey<Customer> customer = ForeignKey.empty();

    @Relation(mappedBy = "purchase")
    public RelatedSet<Line> lines() {
        return related(Purchase_.lines());
    }
}
