package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table("media_type")
public class MediaType extends Entity<Long> {

    @Field(primaryKey = true, column = "media_type_id")
    public @Nullable Long id;

    @Field(maxLength = 120, blank = true)
    public @Nullable String name;

    @Relation(mappedBy = "mediaType")
    public RelatedSet<Track> tracks() {
        return related(MediaType_.tracks());
    }
}
