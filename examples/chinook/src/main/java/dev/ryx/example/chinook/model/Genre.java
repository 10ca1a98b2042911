package dev.ryx.example.chinook.model;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A kind of music, such as Jazz. */
@Table
public class Genre extends Model {
    @Field(maxLength = 120)
    public @Nullable String name;

    @Relation(mappedBy = "genre")
    public RelatedSet<Track> tracks() {
        return related(Genre_.tracks());
    }
}
