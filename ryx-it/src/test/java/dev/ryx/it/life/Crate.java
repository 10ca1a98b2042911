package dev.ryx.it.life;

import dev.ryx.annotation.Embedded;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * A record with records in its table.
 *
 * @param outer its size
 * @param id its key
 * @param inner the size inside, if it was measured
 * @param label what is written on it, if anything
 * @param lock what keeps it shut, if anything
 */
@Table("life_crates")
public record Crate(
        @Embedded Size outer,
        @Nullable Long id,
        @Embedded @Nullable Size inner,
        @Embedded @Nullable Label label,
        @Embedded @Nullable Lock lock) {

    /** A crate without a lock. */
    public Crate(Size outer, @Nullable Long id, @Nullable Size inner, @Nullable Label label) {
        this(outer, id, inner, label, null);
    }

    /**
     * A size.
     *
     * @param width in millimetres
     * @param height in millimetres
     */
    public record Size(int width, int height) {}

    /**
     * A label.
     *
     * @param text its text
     * @param colour its colour
     */
    public record Label(
            @Field(maxLength = 20) String text,
            @Field(maxLength = 20) @Nullable String colour) {}

    /**
     * A lock, which has a size and perhaps a label of its own.
     *
     * @param opening the size of its opening
     * @param turns how often its key is turned
     * @param label what is written on it, if anything
     */
    public record Lock(
            @Embedded Size opening,
            int turns,
            @Embedded(prefix = "plate_") @Nullable Label label) {}
}
