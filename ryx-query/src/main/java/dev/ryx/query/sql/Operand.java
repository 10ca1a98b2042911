package dev.ryx.query.sql;

import dev.ryx.meta.SqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a lookup compares with. */
public sealed interface Operand {

    /**
     * A value that is bound; never NULL.
     *
     * @param slot its place
     * @param fact what of the value may change the SQL
     */
    record Bound(Slot slot, Object fact) implements Operand {

        /** Whether the value is a text too long for some ways to compare it. */
        public boolean isLongText() {
            return fact == CharSequence.class;
        }

        /** Whether the value is true. */
        public boolean isTrue() {
            return Boolean.TRUE.equals(fact);
        }
    }

    /**
     * Several values that are bound; no NULL is among them.
     *
     * @param all the place of the list of all values
     * @param count how many places there are if each value has its own
     * @param type the type of each value
     */
    record BoundList(Slot all, int count, SqlType type) implements Operand {

        /** The place of one value; the last of the list stands where there are fewer. */
        public Slot slot(int index) {
            return all.then(type, list -> element(list, index));
        }

        private static @Nullable Object element(@Nullable Object list, int index) {
            List<?> values = (List<?>) Objects.requireNonNull(list);
            return values.get(Math.min(index, values.size() - 1));
        }

        /** The place of all values, converted as a whole. */
        public Slot together(SqlType other, Conversion conversion) {
            return all.then(other, conversion);
        }
    }

    /**
     * Another expression of the row.
     *
     * @param fragment the expression
     */
    record Computed(Fragment fragment) implements Operand {}

    /** A fragment that writes the value or expression; a list has none. */
    default Fragment fragment() {
        return switch (this) {
            case Bound(Slot slot, Object _) -> writer -> writer.param(slot);
            case Computed(Fragment expression) -> expression;
            case BoundList _ -> throw new IllegalStateException("a list is no single operand");
        };
    }
}
