package dev.ryx.it.model;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A record at the far end of a relation.
 *
 * @param id its key
 * @param name a name
 * @param free on which day there is time to sing
 * @param notes how many there are
 */
@Table("singers")
public record Singer(
        @Nullable Long id,
        @Field(maxLength = 40, unique = true) String name,
        @Nullable DayOfWeek free,
        int notes) {}
