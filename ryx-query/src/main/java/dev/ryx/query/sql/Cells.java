package dev.ryx.query.sql;

import org.jspecify.annotations.Nullable;

/** Values that take places one after the other, such as those of rows or of a list, and are converted together. */
public interface Cells {

    /** How many values there are. */
    int count();

    /**
     * Puts the values to bind where they belong.
     *
     * @param given what the user gave; of rows perhaps more than {@link #count} is for
     * @param values where to put the values
     * @param first the place of the first of them
     * @throws dev.ryx.error.FieldException if a value does not fit
     */
    void convert(@Nullable Object given, @Nullable Object[] values, int first);

    /** The values of rows, row after row; those of one row are the same for any row. */
    interface OfRows extends Cells {

        /** The value of a row in a column, both counted from 0, as the user gave it. */
        @Nullable
        Object given(Object rows, int row, int column);

        /**
         * The value to bind of a row in a column, both counted from 0.
         *
         * @throws dev.ryx.error.FieldException if the value does not fit
         */
        @Nullable
        Object value(Object rows, int row, int column);
    }

    /** The conversion of one of the values by itself. */
    interface Cell extends Conversion {

        /** The values it is one of. */
        Cells all();

        /** Its place among them, counted from 0. */
        int index();
    }
}
