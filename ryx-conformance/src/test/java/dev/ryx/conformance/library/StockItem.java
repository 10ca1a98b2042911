package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Unique;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table(value = "lib_stock_item", uniqueTogether = @Unique({"store", "book"}))
public class StockItem extends Model {

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "items")
    public final ForeignKey<Store> store = ForeignKey.empty();

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "items")
    public final ForeignKey<Book> book = ForeignKey.empty();

    public int quantity;

    @Field(maxDigits = 10, decimalPlaces = 2)
    public @Nullable BigDecimal unitPrice;

    public @Nullable LocalDateTime restockedAt;

    @Relation(mappedBy = "item")
    public RelatedSet<Sale> sales() {
        return related(StockItem_.sales());
    }
}
