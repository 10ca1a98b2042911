package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

@Table("album")
public class Album extends Entity<Long> {

    @Field(primaryKey = true, column = "album_id")
    public @Nullable Long id;

    @Field(maxLength = 160, blank = true)
    public String title = "";

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "albums")
    public final ForeignKey<Artist> artist = ForeignKey.empty();

    @Relation(mappedBy = "album")
    public RelatedSet<Track> tracks() {
        return related(Album_.tracks());
    }
}
