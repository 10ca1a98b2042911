package dev.ryx.conformance.library;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(value = "lib_tag", ordering = "name")
public class Tag extends Model {

    @Field(maxLength = 40, unique = true, blank = true)
    public String name = "";

    public @Nullable Integer weight;

    @Relation(mappedBy = "tags")
    public ManyToMany<Book> books() {
        return many(Tag_.books());
    }
}
