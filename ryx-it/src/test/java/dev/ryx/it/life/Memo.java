package dev.ryx.it.life;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A record whose methods are those of an interface. */
@Table("life_memos")
public record Memo(
        @Field(primaryKey = true) @Nullable Long id,
        @Field(maxLength = 40) String text) implements Noted {}
