package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.query.ast.Statement;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.servers.ServerCondition;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A value never changes a statement, and is found exactly where Java finds it. */
@Tag("database")
@ExtendWith(ServerCondition.class)
class HostileTextTest {

    private static final List<String> ALPHABET = List.of(
            "'", "\"", "`", "%", "_", "!", "[", "]", "^", "-", "*", "?", "\\", ";", "--", "/*", "$1", "{", "a", "A",
            "é", "É", "ß", "ı", "İ", "Σ", "σ", "ς", "K", "\n", "\t", " ", "😀", "e\u0301");

    private static final Map<String, BiPredicate<String, String>> LOOKUPS = Map.of(
            "exact",
            String::equals,
            "contains",
            String::contains,
            "startswith",
            String::startsWith,
            "endswith",
            String::endsWith,
            "iexact",
            (text, needle) -> lower(text).equals(lower(needle)),
            "icontains",
            (text, needle) -> lower(text).contains(lower(needle)),
            "istartswith",
            (text, needle) -> lower(text).startsWith(lower(needle)),
            "iendswith",
            (text, needle) -> lower(text).endsWith(lower(needle)));

    @Test
    void isFoundWhereJavaFindsIt() throws Exception {
        Randomness random = Randomness.of(HostileTextTest.class);
        try (var database = TestDatabase.open(TestDatabase.kindUnderTest())) {
            database.create(Blog.MODELS);
            List<String> texts = texts(random);
            insert(database, texts);
            for (int i = 0; i < 150; i++) {
                String text = random.one(texts);
                String needle = random.chance(50) ? part(random, text) : random.text(ALPHABET, 3);
                for (var lookup : LOOKUPS.entrySet()) {
                    check(database, texts, lookup.getKey(), lookup.getValue(), needle);
                }
            }
        }
    }

    /** Beyond the longest pattern that SQLite takes. */
    @Test
    void maybeVeryLong() throws Exception {
        try (var database = TestDatabase.open(TestDatabase.kindUnderTest())) {
            database.create(Blog.MODELS);
            String longText = "[a]*".repeat(20_000);
            List<String> texts = List.of(longText, longText + "!", "!" + longText, "");
            insert(database, texts);
            for (String lookup : List.of("contains", "startswith", "endswith", "exact")) {
                check(database, texts, lookup, LOOKUPS.get(lookup), longText);
            }
        }
    }

    private static List<String> texts(Randomness random) {
        var texts = new ArrayList<String>();
        texts.add("");
        while (texts.size() < 80) {
            texts.add(random.text(ALPHABET, 8));
        }
        return texts;
    }

    private static String part(Randomness random, String text) {
        int from = random.below(text.length() + 1);
        String part = text.substring(from, from + random.below(text.length() - from + 1));
        return part.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE) ? text : part;
    }

    private static void insert(TestDatabase database, List<String> texts) throws SQLException {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(List.of(i, texts.get(i)));
        }
        database.run(database.compiled(
                Blog.MODELS, new Statement.Insert(Blog.model("Marker"), List.of("id", "note"), rows, null)));
    }

    private static void check(
            TestDatabase database, List<String> texts, String lookup, BiPredicate<String, String> java, String needle)
            throws SQLException {
        var expected = new TreeSet<Long>();
        for (int i = 0; i < texts.size(); i++) {
            if (java.test(texts.get(i), needle)) {
                expected.add((long) i);
            }
        }
        CompiledQuery query = query(database, lookup, needle);
        assertThat(found(database, query)).as("%s of <%s>", lookup, needle).isEqualTo(expected);
        if (needle.length() < 1000) {
            assertThat(query.sql())
                    .isEqualTo(query(database, lookup, "harmless").sql());
        }
    }

    private static CompiledQuery query(TestDatabase database, String lookup, String needle) {
        return database.compiled(
                Blog.MODELS,
                Ask.all("Marker").filter("note__" + lookup, needle).values("id").select());
    }

    private static Set<Object> found(TestDatabase database, CompiledQuery query) throws SQLException {
        return database.rows(query).stream().map(List::getFirst).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lower(String text) {
        var lower = new StringBuilder();
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }
}
