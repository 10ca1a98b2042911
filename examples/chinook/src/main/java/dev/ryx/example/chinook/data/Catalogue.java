package dev.ryx.example.chinook.data;

import dev.ryx.example.chinook.model.Album;
import dev.ryx.example.chinook.model.Album_;
import dev.ryx.example.chinook.model.Artist;
import dev.ryx.example.chinook.model.Artist_;
import dev.ryx.example.chinook.model.Genre;
import dev.ryx.example.chinook.model.Genre_;
import dev.ryx.example.chinook.model.MediaType;
import dev.ryx.example.chinook.model.MediaType_;
import dev.ryx.example.chinook.model.Playlist;
import dev.ryx.example.chinook.model.PlaylistTrack;
import dev.ryx.example.chinook.model.PlaylistTrack_;
import dev.ryx.example.chinook.model.Playlist_;
import dev.ryx.example.chinook.model.Track;
import dev.ryx.example.chinook.model.Track_;
import java.sql.SQLException;

/** Copies what the store sells: tracks with their albums, artists and genres, and the playlists. */
record Catalogue(Copier copier) {

    /** Copies it all. An object is written before those that refer to it. */
    Copied<Track> copy() throws SQLException {
        Copied<Track> tracks = copyTracks(copyAlbums(copyArtists()), copyMediaTypes(), copyGenres());
        copyEntries(copyPlaylists(), tracks);
        return tracks;
    }

    private Copied<Artist> copyArtists() throws SQLException {
        return copier.copy(StoreTable.ARTIST, Artist_.objects, row -> {
            var artist = new Artist();
            artist.name = row.getString("Name");
            return artist;
        });
    }

    private Copied<Album> copyAlbums(Copied<Artist> artists) throws SQLException {
        return copier.copy(StoreTable.ALBUM, Album_.objects, row -> {
            var album = new Album();
            album.title = row.getString("Title");
            album.artist.set(artists.referredBy(row, "ArtistId"));
            return album;
        });
    }

    private Copied<MediaType> copyMediaTypes() throws SQLException {
        return copier.copy(StoreTable.MEDIA_TYPE, MediaType_.objects, row -> {
            var mediaType = new MediaType();
            mediaType.name = row.getString("Name");
            return mediaType;
        });
    }

    private Copied<Genre> copyGenres() throws SQLException {
        return copier.copy(StoreTable.GENRE, Genre_.objects, row -> {
            var genre = new Genre();
            genre.name = row.getString("Name");
            return genre;
        });
    }

    private Copied<Track> copyTracks(Copied<Album> albums, Copied<MediaType> mediaTypes, Copied<Genre> genres)
            throws SQLException {
        return copier.copy(StoreTable.TRACK, Track_.objects, row -> {
            var track = new Track();
            track.name = row.getString("Name");
            track.album.set(albums.referredByOrNull(row, "AlbumId"));
            track.mediaType.set(mediaTypes.referredBy(row, "MediaTypeId"));
            track.genre.set(genres.referredByOrNull(row, "GenreId"));
            track.composer = row.getString("Composer");
            track.milliseconds = row.getInt("Milliseconds");
            track.bytes = row.getObject("Bytes", Integer.class);
            track.unitPrice = row.getBigDecimal("UnitPrice");
            return track;
        });
    }

    private Copied<Playlist> copyPlaylists() throws SQLException {
        return copier.copy(StoreTable.PLAYLIST, Playlist_.objects, row -> {
            var playlist = new Playlist();
            playlist.name = row.getString("Name");
            return playlist;
        });
    }

    private void copyEntries(Copied<Playlist> playlists, Copied<Track> tracks) throws SQLException {
        copier.copyUnkeyed(StoreTable.PLAYLIST_TRACK, PlaylistTrack_.objects, row -> {
            var entry = new PlaylistTrack();
            entry.playlist.set(playlists.referredBy(row, "PlaylistId"));
            entry.track.set(tracks.referredBy(row, "TrackId"));
            return entry;
        });
    }
}
