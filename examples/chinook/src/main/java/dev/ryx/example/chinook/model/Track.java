package dev.ryx.example.chinook.model;

import static dev.ryx.meta.OnDelete.CASCADE;
import static dev.ryx.meta.OnDelete.SET_NULL;

import dev.ryx.Model;
import dev.ryx.RelatedSet;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A song, or an episode of a series: what the store sells. */
@Table
public class Track extends Model {
    @Field(maxLength = 200)
    public String name;

    @Relation(onDelete = SET_NULL, relatedName = "tracks")
    public final ForeignKey<@Nullable Album> album = ForeignKey.empty();

    @Relation(onDelete = CASCADE, relatedName = "tracks")
    public final ForeignKey<MediaType> mediaType = ForeignKey.empty();

    @Relation(onDelete = SET_NULL, relatedName = "tracks")
    public final ForeignKey<@Nullable Genre> genre = ForeignKey.empty();

    @Field(maxLength = 220)
    public @Nullable String composer;

    public int milliseconds;

    public @Nullable Integer bytes;

    @Field(maxDigits = 10, decimalPlaces = 2)
    public BigDecimal unitPrice;

    @Relation(mappedBy = "track")
    public RelatedSet<InvoiceLine> invoiceLines() {
        return related(Track_.invoiceLines());
    }

    @Relation(mappedBy = "track")
    public RelatedSet<PlaylistTrack> entries() {
        return related(Track_.entries());
    }
}
