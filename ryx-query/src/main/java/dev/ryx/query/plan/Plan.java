package dev.ryx.query.plan;

import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.dialect.RowBlock;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement over tables, ready to be written in any dialect. */
public sealed interface Plan permits SelectPlan, Plan.Insert, Plan.Update, Plan.Delete {

    /**
     * New rows.
     *
     * @param table the table
     * @param fields the columns given
     * @param rows the values
     * @param conflict what to do with rows that are there already, or null to fail
     * @param returning the columns whose values come back
     */
    record Insert(
            SelectPlan.Table table,
            List<FieldMeta> fields,
            InsertRows rows,
            @Nullable OnConflict conflict,
            List<FieldMeta> returning)
            implements Plan {}

    /** The values of new rows. */
    sealed interface InsertRows {

        /**
         * Bound values.
         *
         * @param block the values
         */
        record Bound(RowBlock block) implements InsertRows {}

        /**
         * The rows of a query.
         *
         * @param plan the query
         */
        record OfQuery(SelectPlan plan) implements InsertRows {}
    }

    /**
     * What to do with rows that are there already.
     *
     * @param key a column of the table's primary key
     * @param on the columns that are unique together; empty for any
     * @param update the columns that take the new row's values
     * @param counted the columns that go up by one if the old row is changed
     */
    record OnConflict(Ident key, List<Ident> on, List<Ident> update, List<Ident> counted) {

        /** Whether rows that are there stay as they are. */
        public boolean leaves() {
            return update.isEmpty() && counted.isEmpty();
        }
    }

    /**
     * New values.
     *
     * @param table the table
     * @param key the columns of the table's primary key
     * @param sets the columns and their values
     * @param rows where the values come from, or null if the table's own columns will do
     * @param where the condition, which ties the table to the rows if there are any; or null
     * @param returning the columns whose values come back
     */
    record Update(
            SelectPlan.Table table,
            List<Ident> key,
            List<Set> sets,
            @Nullable NewValues rows,
            @Nullable Predicate where,
            List<FieldMeta> returning)
            implements Plan {

        /** Whether a new value is computed from a column that was set before it. */
        public boolean readsWhatItSets() {
            var before = new HashSet<Ident>();
            for (Set set : sets) {
                if (set.value().reads(before)) {
                    return true;
                }
                before.add(set.column());
            }
            return false;
        }
    }

    /** The keys of rows and their new values. */
    sealed interface NewValues {

        /**
         * Those of a query.
         *
         * @param plan the query
         * @param alias its name in the statement
         */
        record OfQuery(SelectPlan plan, Ident alias) implements NewValues {}

        /**
         * Bound ones.
         *
         * @param block the values
         * @param names their names in the statement
         */
        record Bound(RowBlock block, RowBlock.Names names) implements NewValues {}
    }

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
     * @param returning the columns whose values come back
     */
    record Delete(SelectPlan.Table table, @Nullable Predicate where, List<FieldMeta> returning) implements Plan {}
}
