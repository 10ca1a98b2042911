package dev.ryx.validation;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.SqlType;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A model of one field, and what its validator says of a value. */
final class FieldFixture {

    private FieldFixture() {}

    static List<String> problems(SqlType type, UnaryOperator<FieldMeta.Builder> options, @Nullable Object value) {
        FieldMeta field = options.apply(FieldMeta.named("subject", type)).build();
        var errors = new Errors();
        Validator.of(model(field)).check(0, value, errors);
        return errors.toMap().getOrDefault("subject", List.of());
    }

    static ModelMeta model(FieldMeta... fields) {
        return new ModelMeta(
                "shop.Thing", new Ident("things"), List.of(fields), List.of(), List.of(), List.of(), List.of(), true);
    }
}
