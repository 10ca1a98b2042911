package dev.ryx.backend;

import dev.ryx.backend.row.RowMapping;
import dev.ryx.meta.SqlType;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Locale;

/** The columns of a result: what the statement says of them, or, if it is SQL of a user's, what the driver says. */
final class ResultColumns {

    private ResultColumns() {}

    static RowMapping mapping(CompiledQuery query, ResultSet results) throws SQLException {
        return query.columns().isEmpty() ? told(results.getMetaData()) : new RowMapping(query.columns());
    }

    private static RowMapping told(ResultSetMetaData columns) throws SQLException {
        var told = new ArrayList<ResultColumn>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            told.add(new ResultColumn(columns.getColumnLabel(i), type(columns, i)));
        }
        return new RowMapping(told);
    }

    private static SqlType type(ResultSetMetaData columns, int column) throws SQLException {
        return switch (columns.getColumnType(column)) {
            case Types.BOOLEAN, Types.BIT -> SqlType.BOOL;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> SqlType.BIGINT;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> SqlType.FLOAT;
            case Types.NUMERIC, Types.DECIMAL -> decimal(columns, column);
            case Types.DATE -> SqlType.DATE;
            case Types.TIME -> SqlType.TIME;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> moment(columns.getColumnTypeName(column));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> SqlType.BYTES;
            case Types.OTHER -> other(columns.getColumnTypeName(column));
            default -> SqlType.TEXT;
        };
    }

    /** A number whose digits nobody tells keeps those it has. */
    private static SqlType decimal(ResultSetMetaData columns, int column) throws SQLException {
        int precision = columns.getPrecision(column);
        return precision > 0 ? new SqlType.Decimal(precision, columns.getScale(column)) : UNLIMITED;
    }

    private static final SqlType UNLIMITED = new SqlType.Decimal(0, 0);

    private static SqlType moment(String name) {
        return name.toLowerCase(Locale.ROOT).contains("tz") ? SqlType.TIMESTAMP : SqlType.DATETIME;
    }

    private static SqlType other(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "uuid" -> SqlType.UUID;
            case "json", "jsonb" -> SqlType.JSON;
            default -> SqlType.TEXT;
        };
    }
}
