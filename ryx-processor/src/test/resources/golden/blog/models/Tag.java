package blog;

import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
record Tag(@Nullable Long id, @Field(maxLength = 50) String name) {}
