package dev.ryx.conformance.chinook;

import dev.ryx.Model;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Unique;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;

@Table(value = "playlist_track", uniqueTogether = @Unique({"playlist", "track"}))
public class PlaylistTrack extends Model {

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "entries")
    public final ForeignKey<Playlist> playlist = ForeignKey.empty();

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "entries")
    public final ForeignKey<Track> track = ForeignKey.empty();
}
