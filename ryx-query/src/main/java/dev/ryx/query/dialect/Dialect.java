package dev.ryx.query.dialect;

import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/** How one kind of database speaks SQL, where the databases differ. */
public abstract sealed class Dialect permits PostgresDialect, SqliteDialect, MysqlFamily {

    /** For the cases. */
    Dialect() {}

    /** The dialect of a kind of database. */
    public static Dialect of(DatabaseKind kind) {
        return switch (kind) {
            case SQLITE -> SqliteDialect.INSTANCE;
            case POSTGRESQL -> PostgresDialect.INSTANCE;
            case MYSQL -> MysqlDialect.INSTANCE;
            case MARIADB -> MariadbDialect.INSTANCE;
        };
    }

    /** The kind of database. */
    public abstract DatabaseKind kind();

    /** How the database has a feature. */
    public abstract Support support(Feature feature);

    /**
     * Refuses a feature by name if the database does not have it.
     *
     * @throws FieldException if it does not
     */
    public final void require(Feature feature) {
        if (support(feature) instanceof Support.Refused(String why)) {
            throw FieldException.wrongUse(
                    kind().displayName() + " has no " + feature.title() + ": " + why,
                    "See docs/capabilities.md for what each database has.");
        }
    }

    /** A writer for one statement. */
    public SqlWriter writer() {
        return new SqlWriter('"');
    }

    /** How many parameters a statement may have. */
    public abstract int maxParameters();

    /** Whether a list of so many values fits into one statement. */
    public boolean holdsInList(int length) {
        return length <= maxParameters();
    }

    /** Where text is compared with a pattern, or with a part of itself. */
    public abstract TextMatching textMatching();

    /** Writes the text in lower case, by Unicode's simple mapping. */
    public abstract void lower(SqlWriter writer, Fragment text);

    /** Writes a condition that a value is among others; the list is not empty and holds no null. */
    public abstract void in(SqlWriter writer, Fragment left, Operand.BoundList values);

    /** Writes a part of a date; of an instant, in UTC. */
    public abstract void extract(SqlWriter writer, DatePart part, Fragment date, SqlType type);

    /**
     * Writes a calculation on exact numbers.
     *
     * @param calculation the calculation
     * @param scale the digits behind the point that the result has
     * @param inexact whether even exact arithmetic has to round here, as in a division
     */
    public abstract void exact(SqlWriter writer, Fragment calculation, int scale, boolean inexact);

    /** Writes a quotient, of whole numbers without rest; NULL if the divisor is zero. */
    public abstract void quotient(SqlWriter writer, Division division);

    /** Writes the remainder of a division, with the sign of the dividend; NULL if the divisor is zero. */
    public abstract void remainder(SqlWriter writer, Division division);

    /** Writes equality under which NULL equals NULL. */
    public abstract void nullSafeEqual(SqlWriter writer, Fragment left, Fragment right);

    /** Writes the end of a query that leaves rows out; a null is no limit. */
    public abstract void limit(SqlWriter writer, @Nullable Slot limit, @Nullable Slot offset);

    /** Writes the rows of an INSERT, each with a value for every type, after the names of the columns. */
    public abstract void insertRows(SqlWriter writer, RowBlock rows);

    /** How many rows one INSERT may hold. */
    public abstract int rowsPerInsert(int columns);

    /** Writes the type of a column. */
    public abstract void columnType(SqlWriter writer, SqlType type);

    /** Writes the type and constraints of a primary key that the database numbers. */
    public abstract void generatedKey(SqlWriter writer, SqlType type);

    /**
     * Whether a new table's foreign key may refer to a table that is not there yet. If not, it is added when both are.
     */
    public abstract boolean refersForward();
}
