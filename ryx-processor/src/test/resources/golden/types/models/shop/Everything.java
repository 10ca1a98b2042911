package shop;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every type of column, NOT NULL and NULL. */
@Table
public class Everything extends Entity<UUID> {
    boolean flag;
    short small;
    int whole;
    long big;
    double real;
    Boolean boxedFlag;
    Short boxedSmall;
    Integer boxedWhole;
    Long boxedBig;
    Double boxedReal;

    @Field(maxDigits = 12, decimalPlaces = 2)
    BigDecimal price;

    String text;

    @Field(maxLength = 20)
    String shortText;

    LocalDate date;
    LocalTime time;
    LocalDateTime dateTime;
    Instant instant;
    OffsetDateTime offset;
    Duration duration;
    UUID uuid;
    byte[] bytes;
    DayOfWeek day;

    @Nullable Boolean maybeFlag;
    @Nullable Short maybeSmall;
    @Nullable Integer maybeWhole;
    @Nullable Long maybeBig;
    @Nullable Double maybeReal;

    @Field(maxDigits = 20, decimalPlaces = 0)
    @Nullable BigDecimal maybePrice;

    @Nullable String maybeText;
    @Nullable LocalDate maybeDate;
    @Nullable LocalTime maybeTime;
    @Nullable LocalDateTime maybeDateTime;
    @Nullable Instant maybeInstant;
    @Nullable OffsetDateTime maybeOffset;
    @Nullable Duration maybeDuration;
    @Nullable UUID maybeUuid;
    byte @Nullable [] maybeBytes;
    @Nullable DayOfWeek maybeDay;

    @Field(primaryKey = true, autoCreate = true)
    @Nullable UUID key;
}
