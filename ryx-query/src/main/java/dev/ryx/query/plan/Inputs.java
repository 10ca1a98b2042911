package dev.ryx.query.plan;

import dev.ryx.error.FieldException;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Expression;
import dev.ryx.query.dialect.RowBlock;
import dev.ryx.query.sql.Conversion;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the slots of the values that a query binds: how each is converted, and what is said if it does not fit. */
final class Inputs {

    private final boolean checks;

    /**
     * @param checks whether values are converted at once, to refuse one that does not fit
     */
    Inputs(boolean checks) {
        this.checks = checks;
    }

    /** A value that stands for itself. */
    Slot alone(Expression.Value value) {
        SqlType given = value.type();
        SqlType type = given != null ? given : Coercion.comparedAs(value.value(), Coercion.naturalType(value.value()));
        return fitting(value, type, "A value");
    }

    /** A value that is compared with others of a type. */
    Slot compared(Expression.Value value, SqlType type, Object where) {
        SqlType given = value.type();
        if (given != null) {
            Types.requireComparable(where, type, given);
        }
        return fitting(value, given != null ? given : Coercion.comparedAs(value.value(), type), where);
    }

    private Slot fitting(Expression.Value value, SqlType type, Object where) {
        return checked(new Slot(value, new Fitting(type, Coercion.exact(type), where), type));
    }

    /**
     * From a value object to the Java class of a type. NULL stands for itself, but in JSON, which has one of its own.
     *
     * @param type the type
     * @param exact how values get its class
     * @param where what the value is compared with, for a message
     */
    private record Fitting(SqlType type, Coercion.Exact exact, Object where) implements Conversion {
        @Override
        public @Nullable Object apply(@Nullable Object given) {
            Object content = content(given);
            return content == null ? ofNull() : Coercion.fitting(content, type, exact, where);
        }

        private @Nullable Object ofNull() {
            return type instanceof SqlType.Json ? JsonText.of(null, where) : null;
        }
    }

    /** A list that is a JSON value. */
    Slot json(Expression.ValueList list, Object where) {
        return checked(new Slot(
                list,
                given -> JsonText.of(((Expression.ValueList) Objects.requireNonNull(given)).values(), where),
                SqlType.JSON));
    }

    /** A list that is one value of a column. */
    Slot array(Expression.ValueList list, SqlType type, Object where) {
        return checked(new Slot(
                list,
                given -> Coercion.stored(((Expression.ValueList) Objects.requireNonNull(given)).values(), type, where),
                type));
    }

    /** A value that is written to a column. */
    Slot stored(Expression.Value value, SqlType type, Object where) {
        return checked(new Slot(
                value,
                given -> {
                    Object content = content(given);
                    return content == null ? null : Coercion.stored(content, type, where);
                },
                type));
    }

    /** Values that are compared with others of a type; NULLs among them are dropped. */
    Operand.BoundList list(Expression.ValueList values, SqlType type, Object where) {
        Conversion conversion = Coercion.to(type, where);
        Slot all = checked(new Slot(values, given -> fittingAll(given, conversion), new SqlType.Array(type)));
        return new Operand.BoundList(all, values.slots(), type);
    }

    private static List<Object> fittingAll(@Nullable Object given, Conversion conversion) {
        List<@Nullable Object> values = ((Expression.ValueList) Objects.requireNonNull(given)).values();
        var fitting = new ArrayList<Object>(values.size());
        for (Object value : values) {
            Object element = conversion.apply(value);
            if (element != null) {
                fitting.add(element);
            }
        }
        return fitting;
    }

    /**
     * One value of a key of several fields.
     *
     * @param index the value's place in the key
     * @param width how many values the key has
     */
    Slot part(Expression.Value key, int index, int width, SqlType type, String where) {
        Conversion conversion = Coercion.to(type, where);
        return checked(
                new Slot(key, given -> conversion.apply(KeyCells.value(content(given), index, width, where)), type));
    }

    /** Keys of several fields. */
    RowBlock keys(Expression.ValueList keys, List<SqlType> types, String where) {
        RowBlock block = KeyCells.block(types, keys, where);
        for (int column = 0; column < types.size(); column++) {
            checked(block.slots().column(column));
        }
        return block;
    }

    /** A number of rows. */
    Slot rows(Expression.Value value) {
        return checked(new Slot(value, given -> notNegative(content(given)), SqlType.BIGINT));
    }

    private static Object notNegative(@Nullable Object rows) {
        if (!(rows instanceof Long number) || number < 0) {
            throw FieldException.badValue("limit or offset", "It is not a number from 0 on.", "Give one.");
        }
        return number;
    }

    private Slot checked(Slot slot) {
        if (checks) {
            slot.check();
        }
        return slot;
    }

    private static @Nullable Object content(@Nullable Object given) {
        return ((Expression.Value) Objects.requireNonNull(given)).value();
    }
}
