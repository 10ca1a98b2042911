package dev.ryx.conformance.chinook;

import dev.ryx.Entity;
import dev.ryx.ManyToMany;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table("track")
public class Track extends Entity<Long> {

    @Field(primaryKey = true, column = "track_id")
    public @Nullable Long id;

    @Field(maxLength = 200, blank = true)
    public String name = "";

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "tracks")
    public final ForeignKey<@Nullable Album> album = ForeignKey.empty();

    @Relation(onDelete = OnDelete.CASCADE, relatedName = "tracks")
    public final ForeignKey<MediaType> mediaType = ForeignKey.empty();

    @Relation(onDelete = OnDelete.SET_NULL, relatedName = "tracks")
    public final ForeignKey<@Nullable Genre> genre = ForeignKey.empty();

    @Field(maxLength = 220, blank = true)
    public @Nullable String composer;

    public int milliseconds;

    public @Nullable Integer bytes;

    @Field(maxDigits = 10, decimalPlaces = 2)
    public BigDecimal unitPrice;

    @Relation(mappedBy = "tracks")
    public ManyToMany<Playlist> playlists() {
        return many(Track_.playlists());
    }

    @Relation(mappedBy = "track")
    public RelatedSet<PlaylistTrack> entries() {
        return related(Track_.entries());
    }

    @Relation(mappedBy = "track")
    public RelatedSet<InvoiceLine> invoiceLines() {
        return related(Track_.invoiceLines());
    }
}
