package dev.ryx.query.dialect;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.sql.Keyword;

/** MySQL 8. */
final class MysqlDialect extends MysqlFamily {

    static final MysqlDialect INSTANCE = new MysqlDialect();

    private final JsonValues json = new MysqlJson();

    private MysqlDialect() {
        super(Keyword.UTF8MB4_0900_BIN);
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
            case DISTINCT_ON -> Support.refused("the database has no DISTINCT ON.");
            case AGGREGATE_FILTER -> Support.emulated("CASE WHEN … THEN operand END");
            case CASE_FOLDING -> Support.emulated("LOWER, for the letters that Unicode 9 has");
            case LONG_LIST -> longList();
            case ROWS_IN_HAVING -> rowsInHaving();
            case LIMITED_LIST -> limitedList();
            case SIMULTANEOUS_SET -> simultaneousSet();
            case WHOLE_NUMBER_OVERFLOW -> Support.NATIVE;
            case READS_WHAT_IT_CHANGES -> Support.emulated("the table is read through a derived table");
            case NULLS_ORDER -> Support.emulated("ORDER BY x IS NULL, x");
            case INSERT_RETURNING, UPDATE_RETURNING, DELETE_RETURNING ->
                Support.refused("the database has no RETURNING.");
        };
    }
}
