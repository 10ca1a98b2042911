package dev.ryx.query.dialect;

import dev.ryx.meta.Ident;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What an INSERT does about rows that are there already. */
public interface Upsert {

    /**
     * An insert that gives way.
     *
     * @param table the table
     * @param key a column of its primary key
     * @param on the columns that are unique together; empty for any
     * @param update the columns that take the new row's values
     * @param counted the columns that go up by one if the old row is changed
     */
    record Rule(Ident table, Ident key, List<Ident> on, List<Ident> update, List<Ident> counted) {

        /** Whether the old row stays as it is. */
        boolean leaves() {
            return update.isEmpty() && counted.isEmpty();
        }

        /**
         * What changes the old row.
         *
         * @param set writes how a column takes the new row's value
         */
        List<Fragment> sets(Function<Ident, Fragment> set) {
            return Stream.concat(update.stream().map(set), counted.stream().map(this::count))
                    .toList();
        }

        private Fragment count(Ident column) {
            return writer -> writer.ident(column)
                    .symbol(Symbol.EQUAL)
                    .column(table, column)
                    .symbol(Symbol.PLUS)
                    .number(1);
        }
    }

    /** The name of new rows that come from a query within the INSERT's own. */
    Ident NEW = new Ident("new");

    /** Whether rows that come from a query have to come from one around it. */
    boolean wrapsQueries();

    /** Writes what follows the values of the new rows, or the query around the one they come from. */
    void write(SqlWriter writer, Rule rule, boolean ofQuery);
}
