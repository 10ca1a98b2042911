package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table("invoice")
public class Invoice extends Entity<Long> {

    @Field(primaryKey = true, column = "invoice_id")
    public @Nullable Long id;

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "invoices")
    public final ForeignKey<Customer> customer = ForeignKey.empty();

    public LocalDateTime invoiceDate;

    @Field(maxLength = 70, blank = true)
    public @Nullable String billingAddress;

    @Field(maxLength = 40, blank = true)
    public @Nullable String billingCity;

    @Field(maxLength = 40, blank = true)
    public @Nullable String billingState;

    @Field(maxLength = 40, blank = true)
    public @Nullable String billingCountry;

    @Field(maxLength = 10, blank = true)
    public @Nullable String billingPostalCode;

    @Field(maxDigits = 10, decimalPlaces = 2)
    public BigDecimal total;

    @Relation(mappedBy = "invoice")
    public RelatedSet<InvoiceLine> lines() {
        return related(Invoice_.lines());
    }
}
