package dev.ryx.query.dialect;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.Ident;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.Operand;
import dev.ryx.query.sql.Slot;
import dev.ryx.query.sql.SqlFunction;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.query.sql.Symbol;
import org.jspecify.annotations.Nullable;

/** What MySQL and MariaDB have in common. */
abstract sealed class MysqlFamily extends Dialect permits MysqlDialect, MariadbDialect {

    private static final int MOST_ROWS = 1000;

    /** Characters of an indexed text: an index takes 3072 bytes, and a character four of them. */
    private static final int MOST_INDEXED = 768;

    /** Characters of a long text that an index holds, so that several of them fit. */
    private static final int INDEXED_BEGINNING = 255;

    /** Characters of the longest VARCHAR: a row takes 65,535 bytes. */
    private static final int LONGEST_VARCHAR = 16_000;

    /** Digits of the widest decimal. */
    static final int MOST_DIGITS = 65;

    /** Digits behind the point that a decimal has at most. */
    static final int MOST_SCALE = 30;

    /** Digits a quotient is computed with beyond those that it keeps, so that it is not rounded twice. */
    private static final int SPARE_DIGITS = 12;

    private final Scalars scalars = new MysqlScalars();
    private final Casts casts = new MysqlCasts(scalars, kind() == DatabaseKind.MARIADB);
    private final Moments moments = new MysqlMoments();
    private final Aggregates aggregates = new MysqlAggregates(this);
    private final TextMatching textMatching = new LikeMatching(SqlFunction.INSTR, SqlFunction.CHAR_LENGTH);
    private final Dates dates = new MysqlDates();
    private final Keyword collation;
    private final LongList longList;
    private final boolean rowKeyword;

    /**
     * @param collation the one that compares text by code point and heeds blanks at the end
     * @param rowKeyword whether a row of VALUES that is no INSERT's is {@code ROW(…)}
     */
    MysqlFamily(Keyword collation, boolean rowKeyword) {
        this.rowKeyword = rowKeyword;
        this.collation = collation;
        this.longList = new JsonTableList(collation);
    }

    static Support longList() {
        return Support.emulated("beyond " + LongList.SHORTEST + " values one parameter, read by JSON_TABLE; bytes are "
                + "refused beyond the number of parameters");
    }

    static Support checkedAtOnce() {
        return Support.refused("the database checks each row when it is written.");
    }

    static Support rowsInHaving() {
        return Support.emulated("MIN(column): the rows of a group have it in common");
    }

    static Support limitedList() {
        return Support.emulated("IN (SELECT * FROM (SELECT … LIMIT) AS listed)");
    }

    static Support simultaneousSet() {
        return Support.emulated("the new values are computed in a derived table that the update joins");
    }

    /** Not the quotes of the standard, whose meaning depends on a setting. */
    @Override
    public SqlWriter writer() {
        return new SqlWriter('`');
    }

    /** The protocol counts parameters in 16 bits. */
    @Override
    public int maxParameters() {
        return 65_535;
    }

    @Override
    public TextMatching textMatching() {
        return textMatching;
    }

    @Override
    public void lower(SqlWriter writer, Fragment text) {
        writer.call(SqlFunction.LOWER).write(text).close();
    }

    @Override
    public Scalars scalars() {
        return scalars;
    }

    @Override
    public Casts casts() {
        return casts;
    }

    @Override
    public Moments moments() {
        return moments;
    }

    @Override
    public Aggregates aggregates() {
        return aggregates;
    }

    /** Dates are sent as text. */
    @Override
    public void typed(SqlWriter writer, Slot value) {
        if (value.type().hasDate() || value.type() instanceof SqlType.Time) {
            Casts.cast(writer, out -> out.param(value), out -> MysqlCasts.temporal(out, value.type()));
        } else {
            writer.param(value);
        }
    }

    @Override
    public void widened(SqlWriter writer, Fragment number) {
        writer.write(number);
    }

    /** The features of terms. */
    static Support ofTerms(Feature feature) {
        return switch (feature) {
            case STATISTICS_DISTINCT -> Support.refused("its STDDEV and VARIANCE take no DISTINCT.");
            case STRING_AGG, STRING_AGG_DISTINCT ->
                Support.emulated("GROUP_CONCAT, the separator bound before each text and the first one cut off");
            case WINDOW_STRING_AGG -> Support.refused("its GROUP_CONCAT has no window.");
            case ROUND -> Support.emulated("floating numbers are moved off the half");
            case CAST_TO_NUMBER -> Support.emulated("REGEXP_SUBSTR");
            case FRAME_GROUPS -> Support.refused("its frames are of ROWS and RANGE.");
            case FRAME_EXCLUDE -> Support.refused("its frames have no EXCLUDE.");
            default -> Support.NATIVE;
        };
    }

    @Override
    public boolean holdsInList(Operand.BoundList values) {
        return longList.takes(values) || super.holdsInList(values);
    }

    @Override
    public void in(SqlWriter writer, Fragment left, Operand.BoundList values) {
        if (longList.takes(values)) {
            longList.write(writer, left, values);
        } else {
            InList.write(writer, left, values);
        }
    }

    @Override
    void keys(SqlWriter writer, RowBlock keys) {
        InsertValues.rows(writer, keys);
    }

    /** LENGTH counts bytes here. */
    @Override
    public SqlFunction lengthFunction() {
        return SqlFunction.CHAR_LENGTH;
    }

    @Override
    public Dates dates() {
        return dates;
    }

    @Override
    public void exact(SqlWriter writer, Fragment calculation, int scale, boolean inexact) {
        if (inexact) {
            writer.call(SqlFunction.ROUND)
                    .write(calculation)
                    .comma()
                    .number(scale)
                    .close();
        } else {
            writer.write(calculation);
        }
    }

    /** The database adds four digits to those that a decimal has. */
    @Override
    public void averaged(SqlWriter writer, Fragment operand, SqlType mean) {
        switch (mean) {
            case SqlType.Decimal(int _, int scale) -> widened(writer, operand, scale);
            case SqlType.Float _ -> real(writer, operand);
            default -> writer.write(operand);
        }
    }

    private static void widened(SqlWriter writer, Fragment number, int scale) {
        writer.call(SqlFunction.CAST).write(number).keyword(Keyword.AS, Keyword.DECIMAL);
        writer.open()
                .number(MOST_DIGITS)
                .comma()
                .number(Math.min(scale + SPARE_DIGITS, MOST_SCALE))
                .close()
                .close();
    }

    @Override
    public void quotient(SqlWriter writer, Division division) {
        writer.open();
        if (division.scale() > 0) {
            widened(writer, division.dividend(), division.scale());
        } else if (division.wholeNumbers()) {
            writer.write(division.dividend());
        } else {
            real(writer, division.dividend());
        }
        writer.write(out -> division(out, division.wholeNumbers()));
        divisor(writer, division);
    }

    private static void division(SqlWriter writer, boolean wholeNumbers) {
        if (wholeNumbers) {
            writer.keyword(Keyword.DIV);
        } else {
            writer.symbol(Symbol.DIVIDE);
        }
    }

    /** A real number may come to the database as a decimal, whose quotient has few digits. */
    private static void real(SqlWriter writer, Fragment number) {
        writer.call(SqlFunction.CAST).write(number).keyword(Keyword.AS, Keyword.DOUBLE);
        writer.close();
    }

    @Override
    public void remainder(SqlWriter writer, Division division) {
        writer.open().write(division.dividend()).symbol(Symbol.MODULO);
        divisor(writer, division);
    }

    /** A division by zero is NULL in a query and an error in an update. */
    private static void divisor(SqlWriter writer, Division division) {
        if (division.mayBeByZero()) {
            writer.call(SqlFunction.NULLIF)
                    .write(division.divisor())
                    .comma()
                    .number(0)
                    .close();
        } else {
            writer.write(division.divisor());
        }
        writer.close();
    }

    @Override
    public void nullSafeEqual(SqlWriter writer, Fragment left, Fragment right) {
        writer.write(left).symbol(Symbol.NULL_SAFE_EQUAL).write(right);
    }

    /** An offset needs a limit here; the greatest number there is means none. */
    @Override
    public void limit(SqlWriter writer, @Nullable Slot limit, @Nullable Slot offset) {
        writer.keyword(Keyword.LIMIT).param(limit == null ? Slot.constant(Long.MAX_VALUE, SqlType.BIGINT) : limit);
        if (offset != null) {
            writer.keyword(Keyword.OFFSET).param(offset);
        }
    }

    @Override
    public boolean updatesJoins() {
        return true;
    }

    @Override
    public void insertDefaults(SqlWriter writer) {
        writer.open().close().keyword(Keyword.VALUES).open().close();
    }

    @Override
    public void insertRows(SqlWriter writer, RowBlock rows) {
        InsertValues.write(writer, rows);
    }

    @Override
    public void namedRows(SqlWriter writer, RowBlock rows, RowBlock.Names names) {
        new UnionOfRows(this, rowKeyword).write(writer, rows, names);
    }

    @Override
    public int rowsPerInsert(int columns) {
        return Math.clamp(REMEMBERED_PARAMETERS / Math.max(1, columns), 1, MOST_ROWS);
    }

    @Override
    public void columnType(SqlWriter writer, SqlType type) {
        columnType(writer, type, out -> out.keyword(collation));
    }

    @Override
    public void columnType(SqlWriter writer, SqlType type, Ident other) {
        columnType(writer, type, out -> out.ident(other));
    }

    private void columnType(SqlWriter writer, SqlType type, Fragment order) {
        switch (type) {
            case SqlType.Bool _ -> writer.keyword(Keyword.BOOLEAN);
            case SqlType.Int(int bits) when bits == 16 -> writer.keyword(Keyword.SMALLINT);
            case SqlType.Int(int bits) when bits == 32 -> writer.keyword(Keyword.INTEGER);
            case SqlType.Int _, SqlType.Interval _ -> writer.keyword(Keyword.BIGINT);
            case SqlType.Float _ -> writer.keyword(Keyword.DOUBLE);
            case SqlType.Decimal(int precision, int scale) ->
                writer.keyword(Keyword.NUMERIC)
                        .open()
                        .number(precision)
                        .comma()
                        .number(scale)
                        .close();
            case SqlType.Varchar(int length)
            when length > LONGEST_VARCHAR -> collated(writer.keyword(Keyword.LONGTEXT), order);
            case SqlType.Varchar(int length) ->
                collated(writer.keyword(Keyword.VARCHAR).open().number(length).close(), order);
            case SqlType.Text _ -> collated(writer.keyword(Keyword.LONGTEXT), order);
            case SqlType.Date _ -> writer.keyword(Keyword.DATE);
            case SqlType.Time _ -> writer.keyword(Keyword.TIME).open().number(6).close();
            case SqlType.DateTime _, SqlType.Timestamp _ ->
                writer.keyword(Keyword.DATETIME).open().number(6).close();
            case SqlType.Uuid _ ->
                collated(writer.keyword(Keyword.CHAR).open().number(36).close(), order);
            case SqlType.Bytes _ -> writer.keyword(Keyword.LONGBLOB);
            case SqlType.Json _, SqlType.Array _ -> writer.keyword(Keyword.JSON);
        }
    }

    /** The database's own collation may take letters for equal that are not. */
    private static void collated(SqlWriter writer, Fragment order) {
        writer.keyword(Keyword.CHARACTER_SET, Keyword.UTF8MB4, Keyword.COLLATE).write(order);
    }

    /** Whether a text can be too long for an index. */
    static boolean isLong(SqlType type) {
        return switch (type) {
            case SqlType.Varchar(int length) -> length > MOST_INDEXED;
            case SqlType.Text _, SqlType.Bytes _ -> true;
            default -> false;
        };
    }

    /** An index holds the beginning of a long text. */
    @Override
    public void keyPart(SqlWriter writer, Ident column, SqlType type, boolean unique) {
        writer.ident(column);
        if (!unique && isLong(type)) {
            writer.open().number(INDEXED_BEGINNING).close();
        }
    }

    @Override
    public void generatedKey(SqlWriter writer, SqlType type) {
        columnType(writer, type);
        writer.keyword(Keyword.AUTO_INCREMENT, Keyword.PRIMARY, Keyword.KEY);
    }

    @Override
    public boolean refersForward() {
        return false;
    }

    @Override
    public boolean changesSchemaInTransaction() {
        return false;
    }
}
