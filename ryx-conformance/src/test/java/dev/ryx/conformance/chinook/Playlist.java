package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.ManyToMany;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table("playlist")
public class Playlist extends Entity<Long> {

    @Field(primaryKey = true, column = "playlist_id")
    public @Nullable Long id;

    @Field(maxLength = 120, blank = true)
    public @Nullable String name;

    @Relation(relatedName = "playlists", through = PlaylistTrack.class)
    public ManyToMany<Track> tracks() {
        return many(Playlist_.tracks());
    }

    @Relation(mappedBy = "playlist")
    public RelatedSet<PlaylistTrack> entries() {
        return related(Playlist_.entries());
    }
}
