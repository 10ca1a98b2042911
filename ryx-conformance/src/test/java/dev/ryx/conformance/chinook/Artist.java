package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table("artist")
public class Artist extends Entity<Long> {

    @Field(primaryKey = true, column = "artist_id")
    public @Nullable Long id;

    @Field(maxLength = 120, blank = true)
    public @Nullable String name;

    @Relation(mappedBy = "artist")
    public RelatedSet<Album> albums() {
        return related(Artist_.albums());
    }
}
