package dev.ryx.it.blog;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Author extends Model {
    @Field(maxLength = 100)
    public String name;

    @Field(maxLength = 60)
    public @Nullable String country;

    @Relation(mappedBy = "author")
    public RelatedSet<Post> posts() {
        return related(Author_.posts());
    }
}
