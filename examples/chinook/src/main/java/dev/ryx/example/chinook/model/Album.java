package dev.ryx.example.chinook.model;

import static dev.ryx.meta.OnDelete.CASCADE;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;

/** A record, by one artist. */
@Table
public class Album extends Model {
    @Field(maxLength = 160)
    public String title;

    @Relation(onDelete = CASCADE, relatedName = "albums")
    public final ForeignKey<Artist> artist = ForeignKey.empty();

    @Relation(mappedBy = "album")
    public RelatedSet<Track> tracks() {
        return related(Album_.tracks());
    }
}
