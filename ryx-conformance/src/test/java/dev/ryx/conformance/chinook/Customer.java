package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

@Table("customer")
public class Customer extends Entity<Long> {

    @Field(primaryKey = true, column = "customer_id")
    public @Nullable Long id;

    @Field(maxLength = 40, blank = true)
    public String firstName = "";

    @Field(maxLength = 20, blank = true)
    public String lastName = "";

    @Field(maxLength = 80, blank = true)
    public @Nullable String company;

    @Field(maxLength = 70, blank = true)
    public @Nullable String address;

    @Field(maxLength = 40, blank = true)
    public @Nullable String city;

    @Field(maxLength = 40, blank = true)
    public @Nullable String state;

    @Field(maxLength = 40, blank = true)
    public @Nullable String country;

    @Field(maxLength = 10, blank = true)
    public @Nullable String postalCode;

    @Field(maxLength = 24, blank = true)
    public @Nullable String phone;

    @Field(maxLength = 24, blank = true)
    public @Nullable String fax;

    @Field(maxLength = 60, blank = true)
    public String email = "";

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "customers")
    public final ForeignKey<@Nullable Employee> supportRep = ForeignKey.empty();

    @Relation(mappedBy = "customer")
    public RelatedSet<Invoice> invoices() {
        return related(Customer_.invoices());
    }
}
