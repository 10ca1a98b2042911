package shop;

import dev.ryx.validation.FieldValidator;
import org.jspecify.annotations.Nullable;

final class Even implements FieldValidator<Number> {
    @Override
    public @Nullable String problemOf(Number value) {
        return value.intValue() % 2 == 0 ? null : "odd";
    }
}
