package dev.ryx.query;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.ModelMeta;
import dev.ryx.meta.Models;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.compile.Compiler;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.Planner;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import dev.ryx.query.sql.CompiledQuery.ResultColumn;
import dev.ryx.query.sql.Fragment;
import dev.ryx.query.sql.Keyword;
import dev.ryx.query.sql.SqlWriter;
import dev.ryx.servers.DatabaseServer;
import dev.ryx.servers.ServerDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A database that statements can be run on, with as little between them and JDBC as will do. */
abstract class TestDatabase implements AutoCloseable {

    private final ServerDatabase database;
    private final Connection connection;
    private final Compiler compiler;

    private TestDatabase(DatabaseKind kind, ServerDatabase database) throws SQLException {
        this.database = database;
        this.connection = database.connect();
        this.compiler = new Compiler(Dialect.of(kind));
    }

    /** An empty database of its own. */
    static TestDatabase open(DatabaseKind kind) throws SQLException {
        DatabaseServer server = server(kind);
        ServerDatabase database = server.newDatabase("query");
        return switch (server) {
            case SQLITE -> new Sqlite(kind, database);
            case POSTGRES -> new Postgres(kind, database);
            case MYSQL, MARIADB -> new Mysql(kind, database);
        };
    }

    private static DatabaseServer server(DatabaseKind kind) {
        return kind == DatabaseKind.POSTGRESQL ? DatabaseServer.POSTGRES : DatabaseServer.valueOf(kind.name());
    }

    /** The kind of database that the tests of this run are about. */
    static DatabaseKind kindUnderTest() {
        DatabaseServer server = DatabaseServer.underTest();
        return server == DatabaseServer.POSTGRES ? DatabaseKind.POSTGRESQL : DatabaseKind.valueOf(server.name());
    }

    /** A value as JDBC takes it. */
    abstract void bind(PreparedStatement statement, int position, Object value, SqlType type) throws SQLException;

    /** A value as JDBC gives it, in the Java class of its type. */
    abstract Object read(ResultSet rows, int column, Object raw, SqlType type) throws SQLException;

    /** Lets the database number on from the keys that rows brought along. */
    abstract void numberOn(Models models) throws SQLException;

    Connection connection() {
        return connection;
    }

    CompiledQuery compiled(Models models, Statement statement) {
        return compiler.compile(new Planner(models, Ask.LOOKUPS).plan(statement));
    }

    /** The rows of a query, each value in the Java class of its type. */
    List<List<@Nullable Object>> rows(CompiledQuery query) throws SQLException {
        try (PreparedStatement statement = prepared(query);
                ResultSet rows = statement.executeQuery()) {
            var all = new ArrayList<List<@Nullable Object>>();
            while (rows.next()) {
                all.add(row(rows, query.columns()));
            }
            return all;
        }
    }

    private List<@Nullable Object> row(ResultSet rows, List<ResultColumn> columns) throws SQLException {
        var row = new ArrayList<@Nullable Object>();
        for (int i = 0; i < columns.size(); i++) {
            Object raw = rows.getObject(i + 1);
            row.add(raw == null ? null : read(rows, i + 1, raw, columns.get(i).type()));
        }
        return row;
    }

    /** Runs a statement and gives the number of rows it touched. */
    int run(CompiledQuery query) throws SQLException {
        try (PreparedStatement statement = prepared(query)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(CompiledQuery query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query.sql());
        int position = 1;
        for (Parameter parameter : query.parameters()) {
            if (parameter.value() == null) {
                statement.setObject(position, null);
            } else {
                bind(statement, position, parameter.value(), parameter.type());
            }
            position++;
        }
        return statement;
    }

    void create(Models models) throws SQLException {
        var tables = new ArrayList<>(models.all());
        tables.addAll(models.joinTables());
        for (ModelMeta model : tables) {
            createTable(model);
        }
    }

    void createTable(ModelMeta model) throws SQLException {
        run(table(model));
    }

    private CompiledQuery table(ModelMeta model) {
        SqlWriter writer = compiler.dialect().writer();
        writer.keyword(Keyword.CREATE, Keyword.TABLE).ident(model.table()).open();
        var parts = new ArrayList<>(
                model.fields().stream().map(field -> column(model, field)).toList());
        if (model.hasCompositeKey()) {
            parts.add(out -> key(out, model));
        }
        writer.list(parts);
        return writer.close().finish(List.of()).bind();
    }

    private static void key(SqlWriter writer, ModelMeta model) {
        writer.keyword(Keyword.PRIMARY, Keyword.KEY)
                .open()
                .list(model.key().stream()
                        .map(field -> (Fragment) out -> out.ident(field.column()))
                        .toList())
                .close();
    }

    private Fragment column(ModelMeta model, FieldMeta field) {
        return writer -> {
            writer.ident(field.column());
            if (field.auto() == FieldMeta.Auto.KEY) {
                compiler.dialect().generatedKey(writer, field.type());
                return;
            }
            compiler.dialect().columnType(writer, field.type());
            if (!field.nullable()) {
                writer.keyword(Keyword.NOT, Keyword.NULL);
            }
            if (field.primaryKey() && !model.hasCompositeKey()) {
                writer.keyword(Keyword.PRIMARY, Keyword.KEY);
            }
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }

    /** SQLite: text for dates and decimals as numbers, as the backend has it. */
    private static final class Sqlite extends TestDatabase {

        private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
        private static final DateTimeFormatter FRACTION = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

        Sqlite(DatabaseKind kind, ServerDatabase database) throws SQLException {
            super(kind, database);
            SqliteTestFunctions.register(connection());
        }

        @Override
        void bind(PreparedStatement statement, int position, Object value, SqlType type) throws SQLException {
            switch (value) {
                case Boolean flag -> statement.setInt(position, flag ? 1 : 0);
                case BigDecimal decimal
                when decimal.stripTrailingZeros().scale() <= 0 -> statement.setLong(position, decimal.longValueExact());
                case BigDecimal decimal -> statement.setDouble(position, decimal.doubleValue());
                case Instant instant ->
                    statement.setString(
                            position, text(instant.atOffset(ZoneOffset.UTC).toLocalDateTime()));
                case LocalDateTime time -> statement.setString(position, text(time));
                case LocalTime time ->
                    statement.setString(
                            position, text(time.atDate(LocalDate.EPOCH)).substring(11));
                case Duration duration -> statement.setLong(position, micros(duration));
                case LocalDate _, UUID _ -> statement.setString(position, value.toString());
                default -> statement.setObject(position, value);
            }
        }

        @Override
        void numberOn(Models models) {}

        private static String text(LocalDateTime time) {
            return (time.get(ChronoField.MICRO_OF_SECOND) == 0 ? WHOLE : FRACTION).format(time);
        }

        @Override
        Object read(ResultSet rows, int column, Object raw, SqlType type) throws SQLException {
            return switch (type) {
                case SqlType.Bool _ -> rows.getInt(column) != 0;
                case SqlType.Int _, SqlType.Interval _ -> rows.getLong(column);
                case SqlType.Float _ -> rows.getDouble(column);
                case SqlType.Decimal _ -> new BigDecimal(raw.toString()).stripTrailingZeros();
                case SqlType.Bytes _ -> java.util.HexFormat.of().formatHex((byte[]) raw);
                case SqlType.Json _,
                        SqlType.Text _,
                        SqlType.Varchar _,
                        SqlType.Date _,
                        SqlType.Time _,
                        SqlType.Uuid _,
                        SqlType.DateTime _,
                        SqlType.Timestamp _,
                        SqlType.Array _ -> raw.toString();
            };
        }
    }

    /** PostgreSQL: native types. */
    private static final class Postgres extends TestDatabase {

        Postgres(DatabaseKind kind, ServerDatabase database) throws SQLException {
            super(kind, database);
            try (var statement = connection().createStatement()) {
                statement.execute("CREATE COLLATION utf8mb4_bin FROM \"C\"");
            }
        }

        @Override
        void bind(PreparedStatement statement, int position, Object value, SqlType type) throws SQLException {
            if (type instanceof SqlType.Array(SqlType element)) {
                Object[] elements = ((List<?>) value)
                        .stream()
                                .map(one -> one == null ? null : element(one))
                                .toArray(element instanceof SqlType.Bytes ? byte[][]::new : Object[]::new);
                statement.setArray(position, connection().createArrayOf(name(element), elements));
            } else {
                switch (value) {
                    case String json
                    when type instanceof SqlType.Json -> statement.setObject(position, json, java.sql.Types.OTHER);
                    case Instant instant -> statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
                    case Duration duration -> statement.setLong(position, micros(duration));
                    case Long number
                    when type.equals(SqlType.SMALLINT) -> statement.setShort(position, number.shortValue());
                    case Long number when type.equals(SqlType.INT) -> statement.setInt(position, number.intValue());
                    default -> statement.setObject(position, value);
                }
            }
        }

        @Override
        void numberOn(Models models) throws SQLException {
            for (ModelMeta model : models.all()) {
                if (model.isNumbered()) {
                    try (var statement = connection().createStatement()) {
                        statement.execute("ALTER TABLE " + model.table() + " ALTER id RESTART WITH 1000");
                    }
                }
            }
        }

        private static Object element(Object value) {
            return switch (value) {
                case Duration duration -> micros(duration);
                case Boolean _, byte[] _, Number _ -> value;
                default -> value.toString();
            };
        }

        private static String name(SqlType element) {
            return switch (element) {
                case SqlType.Bool _ -> "bool";
                case SqlType.Int(int bits) -> "int" + bits / 8;
                case SqlType.Interval _ -> "int8";
                case SqlType.Float _ -> "float8";
                case SqlType.Decimal _ -> "numeric";
                case SqlType.Varchar _, SqlType.Text _ -> "text";
                case SqlType.Date _ -> "date";
                case SqlType.Time _ -> "time";
                case SqlType.DateTime _ -> "timestamp";
                case SqlType.Timestamp _ -> "timestamptz";
                case SqlType.Uuid _ -> "uuid";
                case SqlType.Json _ -> "jsonb";
                case SqlType.Bytes _ -> "bytea";
                case SqlType.Array _ -> throw new IllegalArgumentException("an array of arrays");
            };
        }

        @Override
        Object read(ResultSet rows, int column, Object raw, SqlType type) throws SQLException {
            return switch (type) {
                case SqlType.Bool _ -> rows.getBoolean(column);
                case SqlType.Int _, SqlType.Interval _ ->
                    rows.getBigDecimal(column).longValueExact();
                case SqlType.Float _ -> rows.getDouble(column);
                case SqlType.Decimal _ -> rows.getBigDecimal(column).stripTrailingZeros();
                case SqlType.Bytes _ -> java.util.HexFormat.of().formatHex((byte[]) raw);
                case SqlType.Timestamp _ ->
                    Sqlite.text(rows.getObject(column, OffsetDateTime.class)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime());
                case SqlType.DateTime _ -> Sqlite.text(rows.getObject(column, LocalDateTime.class));
                case SqlType.Time _ ->
                    Sqlite.text(rows.getObject(column, LocalTime.class).atDate(LocalDate.EPOCH))
                            .substring(11);
                case SqlType.Text _,
                        SqlType.Varchar _,
                        SqlType.Date _,
                        SqlType.Uuid _,
                        SqlType.Json _,
                        SqlType.Array _ -> raw.toString();
            };
        }
    }

    /** MySQL and MariaDB: native types, and moments as those of UTC. */
    private static final class Mysql extends TestDatabase {

        /** A time that was calculated is compared as text, of six digits behind the point. */
        private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

        /**
         * Texts that belong to no column are compared by the connection's collation; and a key that is given as 0 is 0,
         * not one to be generated.
         */
        Mysql(DatabaseKind kind, ServerDatabase database) throws SQLException {
            super(kind, database);
            String collation = kind == DatabaseKind.MYSQL ? "utf8mb4_0900_bin" : "utf8mb4_nopad_bin";
            try (var statement = connection().createStatement()) {
                statement.execute("SET NAMES utf8mb4 COLLATE " + collation);
                statement.execute("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
            }
        }

        @Override
        void bind(PreparedStatement statement, int position, Object value, SqlType type) throws SQLException {
            switch (value) {
                case Instant instant ->
                    statement.setObject(
                            position, instant.atOffset(ZoneOffset.UTC).toLocalDateTime());
                case Duration duration -> statement.setLong(position, micros(duration));
                case UUID uuid -> statement.setString(position, uuid.toString());
                case LocalTime time -> statement.setString(position, CLOCK.format(time));
                default -> statement.setObject(position, value);
            }
        }

        /** They number on by themselves. */
        @Override
        void numberOn(Models models) {}

        @Override
        Object read(ResultSet rows, int column, Object raw, SqlType type) throws SQLException {
            return switch (type) {
                case SqlType.Bool _ -> rows.getBoolean(column);
                case SqlType.Int _, SqlType.Interval _ ->
                    rows.getBigDecimal(column).longValueExact();
                case SqlType.Float _ -> rows.getDouble(column);
                case SqlType.Decimal _ -> rows.getBigDecimal(column).stripTrailingZeros();
                case SqlType.Bytes _ -> java.util.HexFormat.of().formatHex(rows.getBytes(column));
                case SqlType.Timestamp _, SqlType.DateTime _ ->
                    Sqlite.text(rows.getObject(column, LocalDateTime.class));
                case SqlType.Time _ ->
                    Sqlite.text(rows.getObject(column, LocalTime.class).atDate(LocalDate.EPOCH))
                            .substring(11);
                case SqlType.Text _,
                        SqlType.Varchar _,
                        SqlType.Date _,
                        SqlType.Uuid _,
                        SqlType.Json _,
                        SqlType.Array _ -> rows.getString(column);
            };
        }
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }

    /** The tables of all models, join tables included. */
    static Stream<ModelMeta> tables(Models models) {
        return Stream.concat(models.all().stream(), models.joinTables().stream());
    }
}
