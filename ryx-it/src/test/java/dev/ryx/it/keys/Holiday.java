package dev.ryx.it.keys;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.time.LocalDate;

/**
 * A day that is known by its date.
 *
 * @param day its key
 * @param name what it is called
 */
@Table("keyed_holidays")
public record Holiday(
        @Field(primaryKey = true) LocalDate day,
        @Field(maxLength = 40) String name) {}
