package dev.ryx.query.dialect;

import dev.ryx.meta.Ident;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;

/** What an INSERT does about rows that are there already. */
public interface Upsert {

    /**
     * An insert that gives way.
     *
     * @param table the table
     * @param key a column of its primary key
     * @param on the columns that are unique together; empty for any
     * @param update the columns that take the new row's values; empty leaves the old row as it is
     */
    record Rule(Ident table, Ident key, List<Ident> on, List<Ident> update) {}

    /** The name of new rows that come from a query within the INSERT's own. */
    Ident NEW = new Ident("new");

    /** Whether rows that come from a query have to come from one around it. */
    boolean wrapsQueries();

    /** Writes what follows the values of the new rows, or the query around the one they come from. */
    void write(SqlWriter writer, Rule rule, boolean ofQuery);
}
