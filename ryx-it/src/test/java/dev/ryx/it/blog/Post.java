package dev.ryx.it.blog;

import static dev.ryx.meta.OnDelete.CASCADE;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Slug;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import dev.ryx.validation.Errors;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table(ordering = "-created")
public class Post extends Model {
    @Field(maxLength = 200)
    public String title;

    @Field(maxLength = 210, unique = true)
    @Slug
    public String slug;

    @Field(blank = true)
    public @Nullable String body;

    public int views;
    public boolean active = true;

    @Field(autoNowAdd = true)
    public Instant created;

    @Relation(onDelete = CASCADE, relatedName = "posts")
    public final ForeignKey<Author> author = ForeignKey.empty();

    @Relation(relatedName = "posts")
    public ManyToMany<Tag> tags() {
        return many(Post_.tags());
    }

    @Override
    protected void clean(Errors errors) {
        if (active && body == null) {
            errors.add("body", "An active post needs a body.");
        }
    }
}
