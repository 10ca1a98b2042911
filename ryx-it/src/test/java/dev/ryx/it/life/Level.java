package dev.ryx.it.life;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A model that remembers and counts, with columns that the database fills in, told apart by a value that it may lack. */
@Table(value = "life_levels", changedColumns = true)
public class Level extends Model {

    /** A height that no other has. */
    @Field(unique = true)
    public @Nullable Double height;

    /** A name. */
    @Field(maxLength = 20)
    public String name = "";

    /** A number. */
    public int number;

    /** What the database computes. */
    @Field(generated = "number * 2")
    public @Nullable Integer twice;

    /** What the database begins with. */
    @Field(maxLength = 20, dbDefault = "'open'")
    public @Nullable String state;

    /** How often it was saved. */
    @Version
    public int version;

    static Level of(@Nullable Double height, String name, int number) {
        var level = new Level();
        level.height = height;
        level.name = name;
        level.number = number;
        return level;
    }
}
