package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table("employee")
public class Employee extends Entity<Long> {

    @Field(primaryKey = true, column = "employee_id")
    public @Nullable Long id;

    @Field(maxLength = 20, blank = true)
    public String lastName = "";

    @Field(maxLength = 20, blank = true)
    public String firstName = "";

    @Field(maxLength = 30, blank = true)
    public @Nullable String title;

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "subordinates", column = "reports_to")
    public final ForeignKey<@Nullable Employee> reportsTo = ForeignKey.empty();

    public @Nullable LocalDateTime birthDate;

    public @Nullable LocalDateTime hireDate;

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
