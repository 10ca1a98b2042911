package dev.ryx.bench.read;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Seven columns, one of each common kind. */
public abstract class ArticleRow extends Model {

    /** Text. */
    @Field(maxLength = 200)
    public String title = "";

    /** Text, in two rows of three. */
    @Field(maxLength = 200)
    public @Nullable String subtitle;

    /** A whole number. */
    public int views;

    /** A floating point number. */
    public double rating;

    /** A truth value. */
    public boolean active;

    /** An instant, to the microsecond. */
    public Instant created = Instant.EPOCH;

    /** For the models. */
    protected ArticleRow() {}
}
