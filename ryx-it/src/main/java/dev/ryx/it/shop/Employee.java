package dev.ryx.it.shop;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import dev.ryx.relation.OneToOne;
import org.jspecify.annotations.Nullable;

@Table
public class Employee extends Model {
    @Field(maxLength = 80)
    public String name;

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "team")
    public final ForeignKey<@Nullable Employee> boss = ForeignKey.empty();

    @Relation(onDelete = OnDelete.RESTRICT, relatedName = "occupant")
    public final OneToOne<@Nullable Desk> desk = OneToOne.empty();

    @Relation(mappedBy = "boss")
    public RelatedSet<Employee> team() {
        return related(Employee_.team());
    }

    @Relation(mappedBy = "support")
    public RelatedSet<Customer> customers() {
        return related(Employee_.customers());
    }
}
