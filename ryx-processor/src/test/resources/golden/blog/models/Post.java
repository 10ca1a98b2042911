package blog;

import static dev.ryx.meta.OnDelete.CASCADE;
import static dev.ryx.meta.OnDelete.SET_NULL;

import dev.ryx.ManyToMany;
import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Index;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Slug;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Unique;
import dev.ryx.relation.ForeignKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table(
        ordering = "-created",
        uniqueTogether = @Unique({"author", "slug"}),
        indexes = @Index(value = {"created", "views"}, name = "posts_recent"))
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
    public Status status = Status.DRAFT;
    public @Nullable Status before;

    @Field(autoNowAdd = true)
    public Instant created;

    @Relation(onDelete = CASCADE, relatedName = "posts")
    public final ForeignKey<Author> author = ForeignKey.empty();

    @Relation(onDelete = SET_NULL, relatedName = "edited")
    public final ForeignKey<@Nullable Author> editor = ForeignKey.empty();

    public transient int shown;

    @Relation(relatedName = "posts")
    public ManyToMany<Tag> tags() {
        return many(Post_.tags());
    }
}
