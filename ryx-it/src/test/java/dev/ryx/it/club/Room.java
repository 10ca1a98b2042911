package dev.ryx.it.club;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.relation.ForeignKey;
import org.jspecify.annotations.Nullable;

/** A room may be within another. */
@Table("club_rooms")
public class Room extends Model {
    @Field(maxLength = 50)
    public String name;

    @Relation(relatedName = "rooms")
    public final ForeignKey<@Nullable Room> within = ForeignKey.empty();
}
