package dev.ryx.it.life;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model of which the columns are written that have changed. */
@Table(value = "life_drafts", changedColumns = true)
public class Draft extends Model {

    /** A title. */
    @Field(maxLength = 40)
    public String title = "";

    /** A text. */
    public @Nullable String body;

    /** Bytes that may be changed in place. */
    public byte[] data = {};

    /** When it was saved last. */
    @Field(autoNow = true)
    public Instant saved;
}
