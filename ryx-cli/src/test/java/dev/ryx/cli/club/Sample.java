package dev.ryx.cli.club;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every type of column that may be NULL. */
@Table
public class Sample extends Model {
    public @Nullable Boolean flag;
    public @Nullable Short small;
    public @Nullable Integer whole;
    public @Nullable Long big;
    public @Nullable Double real;

    @Field(maxDigits = 15, decimalPlaces = 4)
    public @Nullable BigDecimal exact;

    @Field(blank = true)
    public @Nullable String text;

    @Field(maxLength = 20, blank = true)
    public @Nullable String line;

    public @Nullable LocalDate date;
    public @Nullable LocalTime time;
    public @Nullable LocalDateTime dateTime;
    public @Nullable Instant instant;
    public @Nullable Duration duration;
    public @Nullable UUID uuid;
    public byte @Nullable [] bytes;
}
