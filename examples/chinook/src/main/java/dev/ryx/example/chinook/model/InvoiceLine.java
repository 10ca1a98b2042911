package dev.ryx.example.chinook.model;

import static dev.ryx.meta.OnDelete.CASCADE;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;

/** One track of an invoice, at the price of that day. */
@Table
public class InvoiceLine extends Model {
    @Relation(onDelete = CASCADE, relatedName = "lines")
    public final ForeignKey<Invoice> invoice = ForeignKey.empty();

    @Relation(onDelete = CASCADE, relatedName = "invoiceLines")
    public final ForeignKey<Track> track = ForeignKey.empty();

    @Field(maxDigits = 10, decimalPlaces = 2)
    public BigDecimal unitPrice;

    public int quantity;
}
