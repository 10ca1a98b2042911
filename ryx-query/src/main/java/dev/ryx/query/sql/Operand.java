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
            return new Slot(all.source(), new Element(new Elements(all.conversion(), count), index), type);
        }

        /** The place of all values, converted as a whole. */
        public Slot together(SqlType other, Conversion conversion) {
            return all.then(other, conversion);
        }
    }

    /**
     * The values of a list, each at its place.
     *
     * @param list from what was given to the list
     * @param count how many places there are
     */
    record Elements(Conversion list, int count) implements Cells {
        @Override
        public void convert(@Nullable Object given, @Nullable Object[] values, int first) {
            List<?> elements = elements(given);
            for (int i = 0; i < count; i++) {
                values[first + i] = elements.get(Math.min(i, elements.size() - 1));
            }
        }

        private List<?> elements(@Nullable Object given) {
            return (List<?>) Objects.requireNonNull(list.apply(given));
        }
    }

    /**
     * One of the values of a list.
     *
     * @param all the values
     * @param index the place of this one, counted from 0
     */
    record Element(Elements all, int index) implements Cells.Cell {
        @Override
        public @Nullable Object apply(@Nullable Object given) {
            List<?> elements = all.elements(given);
            return elements.get(Math.min(index, elements.size() - 1));
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
