package dev.ryx.conformance.library;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table("lib_review")
public class Review extends Model {

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "reviews")
    public final ForeignKey<Book> book = ForeignKey.empty();

    @Field(maxLength = 60, blank = true)
    public @Nullable String reviewer;

    public @Nullable Short stars;

    @Field(blank = true)
    public String body = "";

    public LocalDateTime createdAt;

    public @Nullable Boolean approved;

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "replies")
    public final ForeignKey<@Nullable Review> replyTo = ForeignKey.empty();

    @Relation(mappedBy = "replyTo")
    public RelatedSet<Review> replies() {
        return related(Review_.replies());
    }
}
