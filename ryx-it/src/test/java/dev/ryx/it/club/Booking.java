package dev.ryx.it.club;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

/** A booking protects its room and outlives its host. */
@Table("club_bookings")
public class Booking extends Model {
    @Field(maxLength = 50, blank = true)
    public String note = "";

    @Relation(onDelete = OnDelete.PROTECT, relatedName = "bookings")
    public final ForeignKey<Room> room = ForeignKey.empty();

    @Relation(onDelete = OnDelete.SET_DEFAULT, relatedName = "hosted")
    public final ForeignKey<Host> host = ForeignKey.ofId(1L);

    @Relation(onDelete = OnDelete.DO_NOTHING, relatedName = "witnessed")
    public final ForeignKey<@Nullable Host> witness = ForeignKey.empty();
}
