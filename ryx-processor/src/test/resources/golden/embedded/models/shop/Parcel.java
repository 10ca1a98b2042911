package shop;

import dev.ryx.annotation.Embedded;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.Table;
import dev.ryx.annotation.ValidatedBy;
import dev.ryx.validation.FieldValidator;
import org.jspecify.annotations.Nullable;

@Table
record Parcel(
        @Embedded Size size,
        @Nullable Long id,
        @Embedded @Nullable Size inner,
        @Embedded Box box,
        @Embedded(prefix = "spare_") @Nullable Box replacement) {

    record Size(@ValidatedBy(Even.class) int width, int height) {}

    record Box(@Embedded Size size, @Field(dbDefault = "'wood'") @Nullable String material, @Embedded(prefix = "lid_") @Nullable Size cover) {}

    static final class Even implements FieldValidator<Integer> {
        @Override
        public @Nullable String problemOf(Integer value) {
            return value % 2 == 0 ? null : "odd";
        }
    }
}
