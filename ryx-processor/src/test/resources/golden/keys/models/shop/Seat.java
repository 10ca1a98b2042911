package shop;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The name of the key belongs to a column here. */
@Table(key = Seat.Key.class)
record Seat(
        @Nullable String pk,
        @Field(primaryKey = true, maxLength = 10) String hall,
        @Field(primaryKey = true) int number) {
    record Key(String hall, int number) {}
}
