package dev.ryx.example.chinook.model;

import static dev.ryx.meta.OnDelete.SET_NULL;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who works for the store. */
@Table
public class Employee extends Model {
    @Field(maxLength = 20)
    public String lastName;

    @Field(maxLength = 20)
    public String firstName;

    @Field(maxLength = 30)
    public @Nullable String title;

    @Relation(onDelete = SET_NULL, relatedName = "subordinates")
    public final ForeignKey<@Nullable Employee> reportsTo = ForeignKey.empty();

    public @Nullable LocalDate birthDate;

    public @Nullable LocalDate hireDate;

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
    public @Nullable String email;

    @Relation(mappedBy = "reportsTo")
    public RelatedSet<Employee> subordinates() {
        return related(Employee_.subordinates());
    }

    @Relation(mappedBy = "supportRep")
    public RelatedSet<Customer> customers() {
        return related(Employee_.customers());
    }
}
