package dev.ryx.it.life;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.NotBlank;
import dev.ryx.annotation.ValidatedBy;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that takes no mixture of two: it has a street and a city.
 *
 * @param street a street
 * @param city a city
 * @param number a house
 * @param since from when on, to the microsecond
 * @param closed on which day nobody is there
 * @param deposit what was paid for the key
 */
// tag::address[]
public record Address(
        @Field(maxLength = 80) @NotBlank String street,
        @Field(maxLength = 40, column = "town") String city,
        @ValidatedBy(SmallNumber.class) int number,
        @Nullable OffsetDateTime since,
        @Nullable DayOfWeek closed,
        @Nullable Money deposit) {

    /** Refuses what is no address. */
    public Address {
        Objects.requireNonNull(street);
        Objects.requireNonNull(city);
    }

    /** With a street, a city and a number alone. */
    static Address of(String street, String city, int number) {
        return new Address(street, city, number, null, null, null);
    }
}
// end::address[]
