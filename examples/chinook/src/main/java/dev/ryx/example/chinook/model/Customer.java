package dev.ryx.example.chinook.model;

import static dev.ryx.meta.OnDelete.SET_NULL;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

/** Somebody who buys music, and perhaps the employee who looks after them. */
@Table
public class Customer extends Model {
    @Field(maxLength = 40)
    public String firstName;

    @Field(maxLength = 20)
    public String lastName;

    @Field(maxLength = 80)
    public @Nullable String company;

    @Field(maxLength = 70)
    public @Nullable String address;

    @Field(maxLength = 40)
    public @Nullable String city;

    @Field(maxLength = 40)
    public @Nullable String state;

    @Field(maxLength = 40)
    public @Nullable String country;

    @Field(maxLength = 10)
    public @Nullable String postalCode;

    @Field(maxLength = 24)
    public @Nullable String phone;

    @Field(maxLength = 24)
    public @Nullable String fax;

    @Field(maxLength = 60)
    public String email;

    @Relation(onDelete = SET_NULL, relatedName = "customers")
    public final ForeignKey<@Nullable Employee> supportRep = ForeignKey.empty();

    @Relation(mappedBy = "customer")
    public RelatedSet<Invoice> invoices() {
        return related(Customer_.invoices());
    }
}
