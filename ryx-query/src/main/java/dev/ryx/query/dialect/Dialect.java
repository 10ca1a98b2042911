package dev.ryx.query.dialect;

import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.QueryNode.Lock;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one kind of database speaks SQL, where the databases differ. */
public abstract sealed class Dialect permits PostgresDialect, SqliteDialect, MysqlFamily {

    /**
     * Parameters of a statement beyond which its SQL is not worth the memory. An INSERT of many rows has no more: writing its
     * SQL takes longer than what a longer one would save.
     */
    public static final int REMEMBERED_PARAMETERS = 2000;

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

    /**
     * Refuses what is too deep for the database.
     *
     * @throws FieldException if it is
     */
    public final void requireDepth(int levels) {
        if (levels > maxDepth()) {
            throw FieldException.wrongUse(
                    kind().displayName() + " takes conditions and expressions of " + maxDepth() + " levels, not "
                            + levels + ".",
                    "Put fewer conditions into each other.");
        }
    }

    /** A writer for one statement. */
    public SqlWriter writer() {
        return new SqlWriter('"');
    }

    /** How many parameters a statement may have. */
    public abstract int maxParameters();

    /**
     * How many levels of terms and predicates, one in another, every statement may have: as many as the least frugal of
     * them, a decimal division, was seen to take, less what a statement around them needs.
     */
    public abstract int maxDepth();

    /** Whether a list of values fits into one statement. */
    public boolean holdsInList(Operand.BoundList values) {
        return values.count() <= maxParameters();
    }

    /** Whether the database has a feature itself. */
    public final boolean has(Feature feature) {
        return support(feature) instanceof Support.Native;
    }

    /** The function that counts the characters of a text. */
    public SqlFunction lengthFunction() {
        return SqlFunction.LENGTH;
    }

    /** Where text is compared with a pattern, or with a part of itself. */
    public abstract TextMatching textMatching();

    /** Writes the text in lower case, by Unicode's simple mapping. */
    public abstract void lower(SqlWriter writer, Fragment text);

    /** The functions of values in a row. */
    public abstract Scalars scalars();

    /** Values as another type. */
    public abstract Casts casts();

    /** Calculations with dates and moments. */
    public abstract Moments moments();

    /** The values of groups of rows. */
    public abstract Aggregates aggregates();

    /** Writes a value that stands where nothing else tells its type. */
    public abstract void typed(SqlWriter writer, Slot value);

    /** Writes a whole number whose sums and products shall not overflow at fewer than 64 bits. */
    public abstract void widened(SqlWriter writer, Fragment number);

    /** Writes a condition that a value is among others; the list is not empty and holds no null. */
    public abstract void in(SqlWriter writer, Fragment left, Operand.BoundList values);

    /**
     * Writes a condition that a key of several fields is among others: {@code (a, b) IN ((?, ?), …)}.
     *
     * @param left the fields
     * @param keys the others, of which there is at least one
     */
    public final void in(SqlWriter writer, List<Fragment> left, RowBlock keys) {
        requireRoom(keys);
        writer.open().list(left).close().keyword(Keyword.IN).open();
        keys(writer, keys);
        writer.close();
    }

    /** Refuses more keys than a statement can hold. */
    void requireRoom(RowBlock keys) {
        int width = keys.types().size();
        if (keys.count() > maxParameters() / width) {
            throw FieldException.badValue(
                    "in",
                    kind().displayName() + " takes at most " + maxParameters() / width + " keys of " + width
                            + " fields, not " + keys.count() + ".",
                    "Ask in several queries.");
        }
    }

    /** Writes keys as IN takes them in its parentheses. */
    abstract void keys(SqlWriter writer, RowBlock keys);

    /** How a regular expression is looked for. */
    public abstract RegexMatching regex();

    /** JSON values. */
    public abstract JsonValues json();

    /** Parts of dates and times. */
    public abstract Dates dates();

    /**
     * Writes a calculation on exact numbers.
     *
     * @param calculation the calculation
     * @param scale the digits behind the point that the result has
     * @param inexact whether even exact arithmetic has to round here, as in a division
     */
    public abstract void exact(SqlWriter writer, Fragment calculation, int scale, boolean inexact);

    /** Writes what a mean is taken of, so that it has the digits of its type. */
    public void averaged(SqlWriter writer, Fragment operand, SqlType mean) {
        writer.write(operand);
    }

    /** Writes a quotient, of whole numbers without rest; NULL if the divisor is zero. */
    public abstract void quotient(SqlWriter writer, Division division);

    /** Writes the remainder of a division, with the sign of the dividend; NULL if the divisor is zero. */
    public abstract void remainder(SqlWriter writer, Division division);

    /** Writes equality under which NULL equals NULL. */
    public abstract void nullSafeEqual(SqlWriter writer, Fragment left, Fragment right);

    /** Writes, after a condition in parentheses, that it is true: false where the condition is unknown. */
    public void isTrue(SqlWriter writer) {
        writer.keyword(Keyword.IS, Keyword.TRUE);
    }

    /** Writes the least of the values of a group, which are all the same. */
    public void leastOfGroup(SqlWriter writer, Fragment value, SqlType type) {
        writer.call(SqlFunction.MIN).write(value).close();
    }

    /** Writes the end of a query that leaves rows out; a null is no limit. */
    public abstract void limit(SqlWriter writer, @Nullable Slot limit, @Nullable Slot offset);

    /** Writes the row of an INSERT that gives no column. */
    public void insertDefaults(SqlWriter writer) {
        writer.keyword(Keyword.DEFAULT, Keyword.VALUES);
    }

    /** What an INSERT does about rows that are there already. */
    public abstract Upsert upsert();

    /** Whether an update takes other rows by {@code UPDATE … JOIN}, rather than by {@code UPDATE … FROM}. */
    public boolean updatesJoins() {
        return false;
    }

    /** Writes against what rows are locked. */
    public abstract void lock(SqlWriter writer, Lock.Strength strength);

    /** Writes that two lists have the same elements in the same order. */
    public abstract void equalArrays(SqlWriter writer, Fragment left, Fragment right);

    /** Writes the rows of an INSERT, each with a value for every type, after the names of the columns. */
    public abstract void insertRows(SqlWriter writer, RowBlock rows);

    /** Writes rows as a table of a FROM or JOIN clause, with names for itself and its columns. */
    public abstract void namedRows(SqlWriter writer, RowBlock rows, RowBlock.Names names);

    /** How many rows one INSERT may hold, and one update of rows that take values of their own. */
    public abstract int rowsPerInsert(int columns);

    /**
     * Whether rows that bring their keys along are best inserted by an INSERT of one row, which is run for each of them in a
     * batch: where the driver sends a batch as one message with the values in binary.
     */
    public boolean batchesInserts() {
        return false;
    }

    /** Writes the type of a column. */
    public abstract void columnType(SqlWriter writer, SqlType type);

    /** Writes the type of a column of text, and the collation that orders and compares it. */
    public void columnType(SqlWriter writer, SqlType type, Ident collation) {
        columnType(writer, type);
        writer.keyword(Keyword.COLLATE).ident(collation);
    }

    /**
     * Writes a column as part of an index or unique constraint.
     *
     * @param unique whether it is of a unique one
     */
    public void keyPart(SqlWriter writer, Ident column, SqlType type, boolean unique) {
        writer.ident(column);
    }

    /** Writes the type and constraints of a primary key that the database numbers. */
    public abstract void generatedKey(SqlWriter writer, SqlType type);

    /**
     * Whether a new table's foreign key may refer to a table that is not there yet. If not, it is added when both are.
     */
    public abstract boolean refersForward();

    /** Whether a change of the schema is a part of its transaction. If not, it ends the transaction. */
    public abstract boolean changesSchemaInTransaction();
}
