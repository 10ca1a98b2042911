package dev.ryx.example.chinook.model;

import static dev.ryx.meta.OnDelete.CASCADE;

import dev.ryx.Model;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Unique;
import dev.ryx.relation.ForeignKey;

/** A track's place in a playlist; it has only one in each. */
@Table(uniqueTogether = @Unique({"playlist", "track"}))
public class PlaylistTrack extends Model {
    @Relation(onDelete = CASCADE, relatedName = "entries")
    public final ForeignKey<Playlist> playlist = ForeignKey.empty();

    @Relation(onDelete = CASCADE, relatedName = "entries")
    public final ForeignKey<Track> track = ForeignKey.empty();
}
