package blog;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;

@Table(ordering = "name")
public class Author extends Model {
    @Field(maxLength = 100, unique = true)
    public String name;

    @Relation(mappedBy = "author")
    public RelatedSet<Post> posts() {
        return related(Author_.posts());
    }
}
