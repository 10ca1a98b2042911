package dev.ryx.it.model;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Max;
import dev.ryx.annotation.Min;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.it.blog.Post;
import dev.ryx.relation.ForeignKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record with relations. */
@Table
public record Rating(
        @Nullable Long id,
        @Relation(relatedName = "ratings") ForeignKey<Post> post,
        @Relation(relatedName = "ratings") ForeignKey<@Nullable Sheet> source,
        @Min("1") @Max("5") int stars,
        @Field(strip = true, blank = true) @Nullable String note,
        @Field(autoNow = true) @Nullable Instant changed) {}
