package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

@Table(
        value = "lib_category",
        ordering = {"position", "id"})
public class Category extends Model {

    @Field(maxLength = 60, blank = true)
    public String name = "";

    @Field(maxLength = 60, unique = true, blank = true)
    public String slug = "";

    public int position;

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "children")
    public final ForeignKey<@Nullable Category> parent = ForeignKey.empty();

    @Relation(mappedBy = "parent")
    public RelatedSet<Category> children() {
        return related(Category_.children());
    }

    @Relation(mappedBy = "category")
    public RelatedSet<Book> books() {
        return related(Category_.books());
    }
}
