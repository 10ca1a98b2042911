package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement over tables, ready to be written in any dialect. */
public sealed interface Plan permits SelectPlan, Plan.Insert, Plan.Update, Plan.Delete {

    /**
     * New rows.
     *
     * @param table the table
     * @param fields the columns given
     * @param rows the values of each row
     * @param returning the column whose values come back, or null
     */
    record Insert(
            Ident table,
            List<FieldMeta> fields,
            List<List<@Nullable Object>> rows,
            @Nullable FieldMeta returning) implements Plan {}

    /**
     * New values.
     *
     * @param table the table
     * @param sets the columns and their values
     * @param where the condition, or null
     */
    record Update(Ident table, List<Set> sets, @Nullable Predicate where) implements Plan {}

    /**
     * A column and its new value.
     *
     * @param column the column
     * @param type the column's type
     * @param value the value
     */
    record Set(Ident column, SqlType type, Term value) {}

    /**
     * Rows that go.
     *
     * @param table the table
     * @param where the condition, or null
     */
    record Delete(Ident table, @Nullable Predicate where) implements Plan {}
}
