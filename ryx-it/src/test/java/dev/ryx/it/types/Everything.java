package dev.ryx.it.types;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every type of column, NOT NULL and NULL. */
@Table("everything")
public class Everything extends Model {
    public boolean flag;
    public short small;
    public int whole;
    public long big;
    public double real;

    @Field(maxDigits = 15, decimalPlaces = 4)
    public BigDecimal exact;

    @Field(blank = true)
    public String text;

    @Field(maxLength = 8, blank = true)
    public String shortText;

    public LocalDate date;
    public LocalTime time;
    public LocalDateTime dateTime;
    public Instant instant;
    public OffsetDateTime offset;
    public Duration duration;
    public UUID uuid;
    public byte[] bytes;
    public Mood mood;

    public @Nullable Boolean maybeFlag;
    public @Nullable Short maybeSmall;
    public @Nullable Integer maybeWhole;
    public @Nullable Long maybeBig;
    public @Nullable Double maybeReal;

    @Field(maxDigits = 15, decimalPlaces = 0)
    public @Nullable BigDecimal maybeExact;

    @Field(blank = true)
    public @Nullable String maybeText;

    public @Nullable LocalDate maybeDate;
    public @Nullable LocalTime maybeTime;
    public @Nullable LocalDateTime maybeDateTime;
    public @Nullable Instant maybeInstant;
    public @Nullable OffsetDateTime maybeOffset;
    public @Nullable Duration maybeDuration;
    public @Nullable UUID maybeUuid;
    public byte @Nullable [] maybeBytes;
    public @Nullable Mood maybeMood;
}
