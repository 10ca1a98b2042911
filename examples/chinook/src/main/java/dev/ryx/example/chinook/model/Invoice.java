package dev.ryx.example.chinook.model;

import static dev.ryx.meta.OnDelete.CASCADE;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One purchase of a customer. */
@Table
public class Invoice extends Model {
    @Relation(onDelete = CASCADE, relatedName = "invoices")
    public final ForeignKey<Customer> customer = ForeignKey.empty();

    public LocalDate invoiceDate;

    @Field(maxLength = 70)
    public @Nullable String billingAddress;

    @Field(maxLength = 40)
    public @Nullable String billingCity;

    @Field(maxLength = 40)
    public @Nullable String billingState;

    @Field(maxLength = 40)
    public @Nullable String billingCountry;

    @Field(maxLength = 10)
    public @Nullable String billingPostalCode;

    @Field(maxDigits = 10, decimalPlaces = 2)
    public BigDecimal total;

    @Relation(mappedBy = "invoice")
    public RelatedSet<InvoiceLine> lines() {
        return related(Invoice_.lines());
    }
}
