package dev.ryx.it.life;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.ryx.Model;
import dev.ryx.annotation.Embedded;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A model with records that may be empty, that the database fills in, and that annotations of others are on. */
@Table("life_shipments")
public class Shipment extends Model {

    private static final Note NOTHING = new Note(null, null);
    private static final Note SECRET = new Note("secret", null);

    /** What nobody has to say. */
    @Valid
    @Embedded
    public Note note = NOTHING;

    /** What it is packed in, if anything. */
    @Valid
    @Embedded
    @JsonIgnoreProperties("label")
    public @Nullable Box box;

    /** What is told to nobody. */
    @JsonIgnore
    @Embedded
    public Note secret = SECRET;

    /**
     * A note.
     *
     * @param text its text
     * @param weight its weight
     */
    public record Note(
            @Field(maxLength = 20) @Nullable String text,
            @Max(9) @JsonIgnore @Nullable Integer weight) {}

    /**
     * A box, which has a label.
     *
     * @param label what is on it
     * @param material what it is made of
     * @param inside what is in it
     */
    public record Box(
            @Size(min = 1) @Field(maxLength = 20, blank = true)
            String label,

            @Field(maxLength = 20, dbDefault = "'wood'") @Nullable
            String material,

            @Embedded Note inside) {

        /** Refuses a box without a label. */
        public Box {
            Objects.requireNonNull(label);
        }
    }
}
