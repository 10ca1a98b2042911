package dev.ryx.example.chinook.model;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A list of tracks that somebody put together. */
@Table
public class Playlist extends Model {
    @Field(maxLength = 120)
    public @Nullable String name;

    @Relation(mappedBy = "playlist")
    public RelatedSet<PlaylistTrack> entries() {
        return related(Playlist_.entries());
    }
}
