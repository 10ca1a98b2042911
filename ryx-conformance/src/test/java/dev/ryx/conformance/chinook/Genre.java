package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table("genre")
public class Genre extends Entity<Long> {

    @Field(primaryKey = true, column = "genre_id")
    public @Nullable Long id;

    @Field(maxLength = 120, blank = true)
    public @Nullable String name;

    @Relation(mappedBy = "genre")
    public RelatedSet<Track> tracks() {
        return related(Genre_.tracks());
    }
}
