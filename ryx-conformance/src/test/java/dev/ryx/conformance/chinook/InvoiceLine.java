package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table("invoice_line")
public class InvoiceLine extends Entity<Long> {

    @Field(primaryKey = true, column = "invoice_line_id")
    public @Nullable Long id;

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "lines")
    public final ForeignKey<Invoice> invoice = ForeignKey.empty();

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "invoiceLines")
    public final ForeignKey<Track> track = ForeignKey.empty();

    @Field(maxDigits = 10, decimalPlaces = 2)
    public BigDecimal unitPrice;

    public int quantity;
}
