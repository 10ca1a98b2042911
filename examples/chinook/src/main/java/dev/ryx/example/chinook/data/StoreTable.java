package dev.ryx.example.chinook.data;

import dev.ryx.Manager;
import dev.ryx.example.chinook.model.Album_;
import dev.ryx.example.chinook.model.Artist_;
import dev.ryx.example.chinook.model.Customer_;
import dev.ryx.example.chinook.model.Employee_;
import dev.ryx.example.chinook.model.Genre_;
import dev.ryx.example.chinook.model.InvoiceLine_;
import dev.ryx.example.chinook.model.Invoice_;
import dev.ryx.example.chinook.model.MediaType_;
import dev.ryx.example.chinook.model.PlaylistTrack_;
import dev.ryx.example.chinook.model.Playlist_;
import dev.ryx.example.chinook.model.Track_;

/** A table of the music store, here and in the data set. */
@SuppressWarnings("ImmutableEnumChecker") // a manager never changes
public enum StoreTable {
    TRACK("Track", Track_.objects),
    ALBUM("Album", Album_.objects),
    ARTIST("Artist", Artist_.objects),
    CUSTOMER("Customer", Customer_.objects),
    EMPLOYEE("Employee", Employee_.objects),
    GENRE("Genre", Genre_.objects),
    INVOICE("Invoice", Invoice_.objects),
    INVOICE_LINE("InvoiceLine", InvoiceLine_.objects),
    MEDIA_TYPE("MediaType", MediaType_.objects),
    PLAYLIST("Playlist", Playlist_.objects),
    PLAYLIST_TRACK("PlaylistTrack", PlaylistTrack_.objects);

    private final String sourceName;
    private final Manager<?> objects;

    StoreTable(String sourceName, Manager<?> objects) {
        this.sourceName = sourceName;
        this.objects = objects;
    }

    /** The table's name in the data set. */
    public String sourceName() {
        return sourceName;
    }

    /** How many rows the default database has: {@code SELECT COUNT(*)}. */
    public long count() {
        return objects.count();
    }
}
