package dev.ryx.example.chinook.model;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A file format that tracks are sold in. */
@Table
public class MediaType extends Model {
    @Field(maxLength = 120)
    public @Nullable String name;

    @Relation(mappedBy = "mediaType")
    public RelatedSet<Track> tracks() {
        return related(MediaType_.tracks());
    }
}
