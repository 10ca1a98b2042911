package dev.ryx.query.dialect;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.QueryNode.Lock;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** MySQL 8. */
final class MysqlDialect extends MysqlFamily {

    static final MysqlDialect INSTANCE = new MysqlDialect();

    private static final int SHA_256 = 256;
    private final JsonValues json = new MysqlJson();

    private MysqlDialect() {
        super(Keyword.UTF8MB4_0900_BIN, true);
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MYSQL;
    }

    /** {@code thread_stack}, by default 1 MB, ends it: 463 decimal divisions and 4453 pairs of parentheses were taken. */
    @Override
    public int maxDepth() {
        return 400;
    }

    /** A unique index takes the beginning of a long text for all of it, so that it has to be over a hash. */
    @Override
    public void keyPart(SqlWriter writer, Ident column, SqlType type, boolean unique) {
        if (unique && isLong(type)) {
            writer.open().call(SqlFunction.UNHEX).call(SqlFunction.SHA2).ident(column);
            writer.comma().number(SHA_256).close().close().close();
        } else {
            super.keyPart(writer, column, type, unique);
        }
    }

    /**
     * Its type is said, for a prepared statement that was first given a number keeps taking a text in the same place for
     * a number.
     */
    @Override
    public void typed(SqlWriter writer, Slot value) {
        switch (value.type()) {
            case SqlType.Varchar _, SqlType.Text _, SqlType.Uuid _, SqlType.Json _ ->
                Casts.cast(writer, out -> out.param(value), out -> out.keyword(Keyword.CHAR));
            case SqlType.Bytes _ -> Casts.cast(writer, out -> out.param(value), out -> out.keyword(Keyword.BINARY));
            default -> super.typed(writer, value);
        }
    }

    @Override
    public Upsert upsert() {
        return OnDuplicateKey.OF_NEW_ROW;
    }

    @Override
    public void lock(SqlWriter writer, Lock.Strength strength) {
        RowLocks.write(writer, strength);
    }

    @Override
    public JsonValues json() {
        return json;
    }

    @Override
    public RegexMatching regex() {
        return RegexMatching.REGEXP_LIKE;
    }

    @Override
    public Support support(Feature feature) {
        return switch (feature) {
            case NAMED_ZONES ->
                Support.emulated(
                        "CONVERT_TZ, which gives NULL until the zone tables of the server are loaded; offsets always"
                                + " work");
            case STATISTICS_OF_EMPTY_FRAMES, REGEX, JSON_CONTAINMENT, JSON_EQUALITY -> Support.NATIVE;
            case DISTINCT_ON -> Support.refused("the database has no DISTINCT ON.");
            case AGGREGATE_FILTER -> Support.emulated("CASE WHEN … THEN operand END");
            case CASE_FOLDING -> Support.emulated("LOWER, for the letters that Unicode 9 has");
            case DEFERRED_FOREIGN_KEY -> checkedAtOnce();
            case LONG_UNIQUE_TEXT -> Support.emulated("beyond 768 characters the hash of the text is unique");
            case LONG_LIST -> longList();
            case ROWS_IN_HAVING -> rowsInHaving();
            case LIMITED_LIST -> limitedList();
            case SIMULTANEOUS_SET -> simultaneousSet();
            case WHOLE_NUMBER_OVERFLOW -> Support.NATIVE;
            case READS_WHAT_IT_CHANGES -> Support.emulated("the table is read through a derived table");
            case NULLS_ORDER -> Support.emulated("ORDER BY x IS NULL, x");
            case KEY_LOCKS -> Support.refused("the database has FOR UPDATE and FOR SHARE alone.");
            case FULL_JOIN, FULL_JOIN_ON_ANYTHING -> Support.refused("the database has no FULL JOIN.");
            case SCHEMAS -> Support.refused("a schema is a database here.");
            case UPSERT_ON_COLUMNS -> Support.refused("ON DUPLICATE KEY is about all keys of a table.");
            case INTERSECT_ALL ->
                Support.refused("MySQL 8.0 has them, and miscounts rows that are there several times.");
            case ROW_LOCKS, LOCKS_OF, LOCKS_OF_OPTIONAL_ROWS, UPSERT_ON_ANY_KEY -> Support.NATIVE;
            case INSERT_RETURNING, UPDATE_RETURNING, DELETE_RETURNING ->
                Support.refused("the database has no RETURNING.");
            case UPPER,
                    GREATEST_LEAST,
                    ROUND,
                    NOW,
                    CAST_TO_NUMBER,
                    TIME_ARITHMETIC,
                    STATISTICS,
                    STATISTICS_DISTINCT,
                    STRING_AGG,
                    STRING_AGG_DISTINCT,
                    WINDOW_STRING_AGG,
                    LAG_DEFAULT,
                    FRAME_GROUPS,
                    FRAME_EXCLUDE -> ofTerms(feature);
        };
    }

    @Override
    public void equalArrays(SqlWriter writer, Fragment left, Fragment right) {
        writer.write(left).symbol(Symbol.EQUAL).call(SqlFunction.CAST).write(right);
        writer.keyword(Keyword.AS, Keyword.JSON).close();
    }
}
