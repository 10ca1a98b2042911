package dev.ryx.query.dialect;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.QueryNode.Lock;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;

/** MariaDB. */
final class MariadbDialect extends MysqlFamily {

    static final MariadbDialect INSTANCE = new MariadbDialect();

    private final JsonValues json = new MariadbJson();

    private MariadbDialect() {
        super(Keyword.UTF8MB4_NOPAD_BIN, false);
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.MARIADB;
    }

    /** The driver's {@code useBulkStmtsForInserts}: COM_STMT_BULK_EXECUTE. */
    @Override
    public boolean batchesInserts() {
        return true;
    }

    /** {@code thread_stack}, by default 292 KB, ends it: 285 decimal divisions and 1129 pairs of parentheses were taken. */
    @Override
    public int maxDepth() {
        return 250;
    }

    /** {@code NOT (… IS TRUE)} makes an outer join an inner one here: rows without a joined row were lost. */
    @Override
    public void isTrue(SqlWriter writer) {
        writer.symbol(Symbol.NULL_SAFE_EQUAL).keyword(Keyword.TRUE);
    }

    /** By the latest of the database's collations: that of the column folds the letters of an old Unicode alone. */
    @Override
    public void lower(SqlWriter writer, Fragment text) {
        writer.call(SqlFunction.LOWER).call(SqlFunction.CONVERT).write(text);
        writer.keyword(Keyword.USING, Keyword.UTF8MB4).close();
        writer.keyword(Keyword.COLLATE, Keyword.UTF8MB4_UCA1400_AS_CS).close();
        writer.keyword(Keyword.COLLATE, Keyword.UTF8MB4_NOPAD_BIN);
    }

    @Override
    public Upsert upsert() {
        return OnDuplicateKey.OF_VALUES;
    }

    @Override
    public void lock(SqlWriter writer, Lock.Strength strength) {
        if (strength == Lock.Strength.SHARE) {
            writer.keyword(Keyword.LOCK, Keyword.IN, Keyword.SHARE, Keyword.MODE);
        } else {
            RowLocks.write(writer, strength);
        }
    }

    @Override
    public JsonValues json() {
        return json;
    }

    @Override
    public RegexMatching regex() {
        return RegexMatching.REGEXP;
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
            case CASE_FOLDING ->
                Support.emulated("LOWER by the collation uca1400, for the letters that Unicode 14 has");
            case DEFERRED_FOREIGN_KEY -> checkedAtOnce();
            case LONG_LIST -> longList();
            case ROWS_IN_HAVING -> rowsInHaving();
            case LIMITED_LIST -> limitedList();
            case SIMULTANEOUS_SET -> simultaneousSet();
            case NULLS_ORDER -> Support.emulated("ORDER BY x IS NULL, x");
            case KEY_LOCKS -> Support.refused("the database has FOR UPDATE and LOCK IN SHARE MODE alone.");
            case LOCKS_OF -> Support.refused("the database has no FOR UPDATE OF.");
            case FULL_JOIN, FULL_JOIN_ON_ANYTHING -> Support.refused("the database has no FULL JOIN.");
            case SCHEMAS -> Support.refused("a schema is a database here.");
            case UPSERT_ON_COLUMNS -> Support.refused("ON DUPLICATE KEY is about all keys of a table.");
            case ROW_LOCKS, LOCKS_OF_OPTIONAL_ROWS, INTERSECT_ALL, UPSERT_ON_ANY_KEY -> Support.NATIVE;
            case UPDATE_RETURNING -> Support.refused("the database has no UPDATE … RETURNING.");
            case LONG_UNIQUE_TEXT, INSERT_RETURNING, DELETE_RETURNING, READS_WHAT_IT_CHANGES, WHOLE_NUMBER_OVERFLOW ->
                Support.NATIVE;
            case LAG_DEFAULT -> Support.emulated("CASE WHEN there is no such row");
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
                    FRAME_GROUPS,
                    FRAME_EXCLUDE -> ofTerms(feature);
        };
    }

    @Override
    public void equalArrays(SqlWriter writer, Fragment left, Fragment right) {
        writer.call(SqlFunction.JSON_EQUALS).write(left).comma().write(right).close();
    }
}
