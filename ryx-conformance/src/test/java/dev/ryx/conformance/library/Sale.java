package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table("lib_sale")
public class Sale extends Model {

    @Relation(onDelete = OnDelete.PROTECT, relatedName = "sales")
    public final ForeignKey<StockItem> item = ForeignKey.empty();

    public int quantity;

    public LocalDateTime soldAt;

    @Field(maxDigits = 5, decimalPlaces = 2)
    public @Nullable BigDecimal discount;

    @Field(maxLength = 100, blank = true)
    public @Nullable String note;
}
