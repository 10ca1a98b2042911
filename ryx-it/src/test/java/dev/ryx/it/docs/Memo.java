package dev.ryx.it.docs;

import dev.ryx.Entity;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

// tag::model[]
@Table
public class Memo extends Entity<UUID> {

    @Field(primaryKey = true, autoCreate = true)
    public @Nullable UUID id;

    @Field(maxLength = 80)
    public String name;
}
// end::model[]
