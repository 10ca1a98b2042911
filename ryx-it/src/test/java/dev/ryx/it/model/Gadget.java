package dev.ryx.it.model;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import lombok.Getter;
import lombok.Setter;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** Lombok writes its accessors. */
@Table
@Getter
@Setter
public class Gadget extends Model {
    @Field(maxLength = 20)
    private String label;

    private int size;
    private boolean isBroken;
    private @Nullable Boolean tested;

    @Accessors(fluent = true)
    private @Nullable String maker;
}
