package dev.ryx.meta;

import java.math.BigDecimal;
import java.util.List;

/** A rule that a value of a field has to meet before it is saved. */
public sealed interface Constraint {

    /** {@code @Slug}. */
    record Slug() implements Constraint {}

    /** {@code @Email}. */
    record Email() implements Constraint {}

    /** {@code @Url}. */
    record Url() implements Constraint {}

    /** {@code @IpAddress}. */
    record IpAddress() implements Constraint {}

    /** {@code @NotBlank}. */
    record NotBlank() implements Constraint {}

    /**
     * {@code @Min}.
     *
     * @param value the least value allowed
     */
    record Min(BigDecimal value) implements Constraint {}

    /**
     * {@code @Max}.
     *
     * @param value the greatest value allowed
     */
    record Max(BigDecimal value) implements Constraint {}

    /**
     * {@code @Range}.
     *
     * @param min the least value allowed
     * @param max the greatest value allowed
     */
    record Range(BigDecimal min, BigDecimal max) implements Constraint {}

    /**
     * {@code @MinLength}.
     *
     * @param length the least number of code points
     */
    record MinLength(int length) implements Constraint {}

    /**
     * {@code @Regex}.
     *
     * @param pattern what the whole string has to match
     * @param message what to say of a string that does not, or empty
     */
    record Regex(String pattern, String message) implements Constraint {}

    /**
     * {@code @Choices}.
     *
     * @param values the strings allowed
     */
    record Choices(List<String> values) implements Constraint {
        /** Copies the list. */
        public Choices {
            values = List.copyOf(values);
        }
    }

    /** {@code @UniqueValue}: no other row has the value. */
    record UniqueValue() implements Constraint {}

    /**
     * {@code @Field(uniqueForDate = "published")} and the like: no other row of the same period has the value.
     *
     * @param period the period
     * @param time the Java name of the field with the date or time
     */
    record UniqueFor(Period period, String time) implements Constraint {

        /** Parts of time. */
        public enum Period {
            /** The same day. */
            DATE,
            /** The same month of any year. */
            MONTH,
            /** The same year. */
            YEAR
        }
    }
}
