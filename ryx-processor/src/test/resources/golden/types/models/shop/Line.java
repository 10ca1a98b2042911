package shop;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Relation;
import dev.ryx.annotation.Table;
import dev.ryx.meta.OnDelete;
import dev.ryx.relation.ForeignKey;
import dev.ryx.relation.OneToOne;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A record whose key is not its first component. */
@Table
public record Line(
        int amount,
        @Field(primaryKey = true, maxLength = 8) String code,
        @Nullable Integer id,
        @Relation(onDelete = OnDelete.RESTRICT, relatedName = "lines") ForeignKey<Everything> everything,
        @Relation(relatedName = "next") OneToOne<@Nullable Line> previous,
        DayOfWeek day,
        @Nullable DayOfWeek row,
        OffsetDateTime at,
        @Nullable OffsetDateTime first,
        byte[] data) {}
