package dev.ryx.it.keys;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A record with a key of two fields. */
// tag::record[]
@Table(value = "keyed_seats", key = Seat.Key.class)
public record Seat(
        @Field(primaryKey = true, maxLength = 20) String hall,
        @Field(primaryKey = true) short number,
        @Nullable String guest) {

    /** What identifies a seat. */
    public record Key(String hall, short number) {}
}
// end::record[]
