package dev.ryx.it.life;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Json;
import dev.ryx.annotation.Table;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fields that are kept by a codec, as JSON or as a list. */
@Table("kept_values")
@SuppressWarnings("ryx")
public class Kept extends Model {

    /** A value with a codec of its class. */
    public Money price = new Money(0);

    /** The same, optional. */
    public @Nullable Money discount;

    /** A field with a codec of its own. */
    @Field(maxLength = 40, codec = ReversedCodec.class, blank = true)
    public String secret = "";

    /** A map as JSON. */
    @Json
    public Map<String, Integer> counts = Map.of();

    /** A record as JSON. */
    @Json
    public @Nullable Address address;

    /** Records as JSON. */
    @Json
    public List<Address> others = new ArrayList<>();

    /** Text. */
    public List<String> tags = new ArrayList<>();

    /** Whole numbers. */
    public Integer[] numbers = {};

    /** Constants. */
    public @Nullable List<DayOfWeek> days;

    /** Exact numbers. */
    @Field(maxDigits = 10, decimalPlaces = 2)
    public @Nullable List<BigDecimal> amounts;

    /** Days. */
    public @Nullable List<LocalDate> dates;

    /** Moments. */
    public @Nullable List<Instant> moments;

    /** Keys. */
    public @Nullable List<UUID> keys;

    /** Truth values. */
    public @Nullable List<Boolean> flags;

    /** Numbers that are not exact. */
    public @Nullable List<Double> reals;

    /** Where somebody lives. */
    public record Address(
            String street, int number, @Nullable LocalDate since) {}
}
