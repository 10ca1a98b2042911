package shop;

import dev.ryx.Entity;
import dev.ryx.ManyToMany;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;

@Table(manager = AnyManager.class)
class Category extends Entity<String> {
    @Field(primaryKey = true, maxLength = 40)
    String name;

    @Relation(relatedName = "promotedBy")
    ManyToMany<Product> promoted() {
        return many(Category_.promoted());
    }
}
