package dev.ryx.query;

import static java.util.Arrays.asList;

import dev.ryx.query.ast.Statement;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of the {@link Blog} that the statements of {@link Cases} meet. */
final class Seed {

    private Seed() {}

    static void into(TestDatabase database) throws SQLException {
        database.create(Blog.MODELS);
        insert(database, Blog.model("Author"), List.of("id", "name", "age", "email", "born", "boss"), authors());
        insert(database, Blog.model("Profile"), List.of("id", "author", "site"), profiles());
        insert(database, Blog.model("Tag"), List.of("id", "name"), tags());
        insert(
                database,
                Blog.model("Post"),
                List.of("id", "title", "body", "views", "rating", "price", "active", "createdAt", "author", "editor"),
                posts());
        insert(database, Blog.MODELS.joinTables().getFirst().name(), List.of("post_id", "tag_id"), postTags());
        insert(database, Blog.model("Comment"), List.of("id", "text", "score", "post", "author"), comments());
        insert(database, Blog.model("Line"), List.of("id", "quantity", "price", "post"), lines());
        insert(
                database,
                Blog.model("Sample"),
                List.of(
                        "key", "flag", "small", "big", "real", "exact", "line", "note", "day", "clock", "local",
                        "moment", "span", "data"),
                samples());
        insert(database, Blog.model("Moment"), List.of("id", "day", "clock", "local", "instant"), moments());
        insert(database, Blog.model("Doc"), List.of("id", "name", "data", "extra"), docs());
        insert(database, Blog.model("Stamp"), List.of("profile", "number", "note", "weight"), stamps());
        database.numberOn(Blog.MODELS);
    }

    private static void insert(
            TestDatabase database, String model, List<String> fields, List<List<@Nullable Object>> rows)
            throws SQLException {
        database.run(database.compiled(Blog.MODELS, new Statement.Insert(model, fields, rows, null)));
    }

    private static List<List<@Nullable Object>> authors() {
        return List.of(
                asList(1, "Ada", 36, "ada@x.org", LocalDate.of(1815, 12, 10), null),
                asList(2, "Bob", null, null, null, 1),
                asList(3, "Čapek", 48, "CAPEK@X.ORG", LocalDate.of(1890, 1, 9), 1),
                asList(4, "ada", 20, "", LocalDate.of(2000, 2, 29), 3),
                asList(5, "Ødegård", 36, null, LocalDate.of(1970, 1, 1), null));
    }

    private static List<List<@Nullable Object>> profiles() {
        return List.of(asList(1, 1, "https://ada.example"), asList(2, 3, null));
    }

    private static List<List<@Nullable Object>> stamps() {
        return List.of(asList(1, 1, "first", 10), asList(1, 2, null, 20), asList(2, 1, "other", 30));
    }

    private static List<List<@Nullable Object>> tags() {
        return List.of(asList(1, "java"), asList(2, "sql"), asList(3, "100%"), asList(4, "unused"));
    }

    private static List<List<@Nullable Object>> posts() {
        return List.of(
                post(1, "Hello", "First post", 10, 4.5, "9.99", true, "2024-02-29T10:00:00Z", 1, 3),
                post(2, "hello world", null, 0, null, "5.00", false, "2023-12-31T23:59:59.999999Z", 1, null),
                post(3, "Draft: 100%", "50% off_all", 250, 3.25, "0.01", true, "2024-01-01T00:00:00Z", 2, 1),
                post(4, "[x]*?", "", 1000, -1.5, "12.50", true, "2022-07-04T12:30:00.5Z", 3, 3),
                post(5, "ÉCOLE", "école", 10, null, "9.99", false, "2024-03-01T10:00:00Z", 5, null));
    }

    private static List<@Nullable Object> post(
            int id,
            String title,
            @Nullable String body,
            int views,
            @Nullable Double rating,
            String price,
            boolean active,
            String createdAt,
            int author,
            @Nullable Integer editor) {
        return asList(
                id,
                title,
                body,
                views,
                rating,
                new BigDecimal(price),
                active,
                Instant.parse(createdAt),
                author,
                editor);
    }

    private static List<List<@Nullable Object>> postTags() {
        return List.of(
                asList(1, 1), asList(1, 2), asList(2, 2), asList(3, 1), asList(3, 2), asList(3, 3), asList(5, 3));
    }

    private static List<List<@Nullable Object>> comments() {
        return List.of(
                asList(1, "Nice", 5, 1, 2),
                asList(2, "Spam", null, 1, null),
                asList(3, "nice", 3, 1, 4),
                asList(4, "ok", 0, 3, 1),
                asList(5, "…", -2, 4, null),
                asList(6, "self", 5, 4, 3));
    }

    private static List<List<@Nullable Object>> lines() {
        return List.of(
                asList(1, 2, new BigDecimal("9.99"), 1),
                asList(2, 1, new BigDecimal("5.00"), 1),
                asList(3, 10, new BigDecimal("0.01"), 3),
                asList(4, 3, new BigDecimal("1.25"), 3),
                asList(5, 0, new BigDecimal("7.77"), 5));
    }

    /** ISO weeks around new year, leap days, the ends of quarters, last and first microseconds. */
    private static List<List<@Nullable Object>> moments() {
        return List.of(
                moment(1, "2024-12-29T23:59:59.999999"),
                moment(2, "2024-12-30T00:00:00"),
                moment(3, "2021-01-01T00:00:00.000001"),
                moment(4, "2021-01-03T12:30:15.5"),
                moment(5, "2024-02-29T23:59:59.999999"),
                moment(6, "2023-12-31T23:59:59.999999"),
                moment(7, "2000-03-31T06:07:08"),
                moment(8, "2000-10-01T00:00:00"),
                asList(9, null, null, null, null));
    }

    private static List<@Nullable Object> moment(int id, String text) {
        LocalDateTime local = LocalDateTime.parse(text);
        return asList(id, local.toLocalDate(), local.toLocalTime(), local, local.toInstant(ZoneOffset.UTC));
    }

    /** SQL's NULL and JSON's, values of every kind, odd keys; an empty optional is JSON's null. */
    private static List<List<@Nullable Object>> docs() {
        return List.of(
                asList(1, "sql null", null, null),
                asList(2, "json null", Optional.empty(), 1),
                asList(3, "empty obj", object(), List.of()),
                asList(4, "empty arr", List.of(), object()),
                asList(5, "str", "text", ""),
                asList(6, "empty str", "", null),
                asList(7, "zero", 0, null),
                asList(8, "int", 7, 7),
                asList(9, "float", new BigDecimal("1.5"), null),
                asList(10, "true", true, false),
                asList(11, "false", false, true),
                asList(
                        12,
                        "flat",
                        object("a", 1, "b", "two", "c", true, "d", Optional.empty()),
                        object("tags", List.of("x", "y"))),
                asList(13, "flat2", object("a", 2, "b", "Two", "c", false), object("tags", List.of("y", "z"))),
                asList(14, "flat3", object("a", "1", "b", "three%", "c", Optional.empty()), object("tags", List.of())),
                asList(15, "floaty", object("a", new BigDecimal("1.0"), "b", "2", "n", new BigDecimal("1.5")), null),
                asList(16, "neg", object("a", -5, "n", new BigDecimal("-0.5")), null),
                asList(17, "big", object("a", 12345678901L, "n", new BigDecimal("1000000000000000.0")), null),
                asList(
                        18,
                        "nested",
                        object("a", object("b", object("c", "deep")), "list", List.of(1, 2, object("k", "v"))),
                        object("x", object("y", 1))),
                asList(
                        19,
                        "nested2",
                        object("a", object("b", object("c", "Deeper")), "list", List.of(3, 2, 1)),
                        object("x", object("y", 2))),
                asList(
                        20,
                        "nested3",
                        object("a", object("b", Optional.empty()), "list", List.of()),
                        object("x", Optional.empty())),
                asList(21, "nested4", object("a", object("b", List.of()), "list", List.of("1", "2")), null),
                asList(22, "array", List.of(1, 2, 3), null),
                asList(23, "array obj", List.of(object("k", 1), object("k", 2)), null),
                asList(
                        24,
                        "array mixed",
                        List.of(Optional.empty(), true, "s", new BigDecimal("1.5"), List.of(1)),
                        null),
                asList(
                        25,
                        "odd keys",
                        object(
                                "", 1, "a b", 2, "a.b", 3, "a'b", 4, "a\"b", 5, "a\\b", 6, "é", 7, "0", 8, "-1", 9, "$",
                                10, "[0]", 11, "a%b", 12),
                        null),
                asList(26, "num keys", object("0", "zero", "1", "one"), null),
                asList(27, "strings", object("s", "100% _under\\back", "t", "it's", "u", "\"q\""), null),
                asList(28, "unicode", object("s", "Éclair", "t", "日本", "u", "😀"), null),
                asList(29, "unicode2", object("s", "éclair", "t", "日本語"), null),
                asList(30, "prio high", object("priority", "high", "status", "open", "score", 10), null),
                asList(31, "prio low", object("priority", "low", "status", "closed", "score", 2), null),
                asList(
                        32,
                        "prio none",
                        object("priority", Optional.empty(), "status", "open", "score", Optional.empty()),
                        null),
                asList(33, "prio HIGH", object("priority", "HIGH", "score", new BigDecimal("9.5")), null),
                asList(34, "prio num", object("priority", 1, "status", true, "score", "10"), null),
                asList(35, "no prio", object("status", "open"), null),
                asList(36, "dates", object("at", "2024-02-29", "ts", "2024-02-29T00:00:00"), null),
                asList(37, "isnull key", object("isnull", 1, "exact", 2, "contains", "c"), null));
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    private static List<List<@Nullable Object>> samples() {
        var empty = new ArrayList<@Nullable Object>(asList(new UUID(0, 2)));
        while (empty.size() < 14) {
            empty.add(null);
        }
        return List.of(
                asList(
                        new UUID(0, 1),
                        true,
                        (short) 7,
                        1L << 53 | 1,
                        0.5,
                        new BigDecimal("1234.567"),
                        "a line",
                        "A Note",
                        LocalDate.of(2024, 2, 29),
                        LocalTime.of(12, 30),
                        LocalDateTime.of(2024, 12, 31, 23, 59, 59, 999_999_000),
                        Instant.parse("2024-12-31T23:59:59.999999Z"),
                        Duration.ofSeconds(90),
                        new byte[] {1, 2}),
                empty,
                asList(
                        new UUID(-1, -1),
                        false,
                        Short.MIN_VALUE,
                        Long.MAX_VALUE,
                        -1e300,
                        new BigDecimal("-0.001"),
                        "",
                        "İstanbul ß Σ",
                        LocalDate.of(1, 1, 1),
                        LocalTime.MIDNIGHT,
                        LocalDateTime.of(2025, 1, 1, 0, 0),
                        Instant.EPOCH,
                        Duration.ofNanos(-1000),
                        new byte[0]));
    }
}
