package dev.ryx.it.shop;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Email;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

@Table
public class Customer extends Model {
    @Field(maxLength = 80)
    public String name;

    @Email
    public @Nullable String mail;

    @Relation(relatedName = "customers")
    public final ForeignKey<@Nullable Employee> support = ForeignKey.empty();

    @Relation(mappedBy = "customer")
    public RelatedSet<Purchase> purchases() {
        return related(Customer_.purchases());
    }
}
