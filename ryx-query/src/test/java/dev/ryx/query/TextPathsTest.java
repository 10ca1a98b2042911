package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.RyxException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.sql.CompiledQuery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text paths from outside: threats T2, T3 and T5. */
class TextPathsTest {

    private static final List<String> PIECES = List.of(
            "title",
            "author",
            "name",
            "__",
            "_",
            "exact",
            "year",
            "'",
            "\"",
            "`",
            ";",
            "--",
            "#",
            "/*",
            "\\",
            " ",
            "(",
            ")",
            "?",
            "{col}",
            "\u0000",
            ".",
            "-",
            "%",
            "é",
            "data",
            "key",
            "$",
            "[0]",
            "DROP TABLE",
            "\n");

    /** A name that does not exist is refused; what happens to exist says the same as any other query. */
    @ParameterizedTest
    @EnumSource
    void hostileTextNeverReachesSql(DatabaseKind kind) {
        Randomness random = Randomness.of(TextPathsTest.class);
        QueryEngine engine = QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(kind));
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int n = random.below(6); n >= 0; n--) {
                text.append(random.one(PIECES));
            }
            try {
                String sql = compiled(engine, "Post", text.toString(), "x").sql();
                assertThat(sql).as(text.toString()).doesNotContain(";", "--", "#", "DROP", "{col}", "\\", "\u0000");
            } catch (RyxException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(4_000);
    }

    /** Every key of a JSON value has the same SQL. */
    @ParameterizedTest
    @EnumSource
    void jsonKeysNeverReachSql(DatabaseKind kind) {
        Randomness random = Randomness.of(TextPathsTest.class);
        QueryEngine engine = QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(kind));
        String expected = compiled(engine, "Doc", "data__harmless", "x").sql();
        for (int i = 0; i < 5_000; i++) {
            var key = new StringBuilder("k");
            for (int n = random.below(5); n >= 0; n--) {
                String piece = random.one(PIECES);
                key.append(piece.contains("_") ? "-" : piece);
            }
            assertThat(compiled(engine, "Doc", "data__" + key, "x").sql())
                    .as(key.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aRefusalNamesTheNearest() {
        assertThatThrownBy(() -> Ask.all("Post").filter("titel'; --", "x")).hasMessageContaining("title");
        assertThatThrownBy(() -> Ask.all("Doc").filter("data__", "x")).hasMessageContaining("Doc.data");
        assertThatThrownBy(() -> Ask.all("Doc").filter("dta__a", "x")).hasMessageContaining("data");
    }

    /** Texts that differ, all of which are right: they drive each other out. */
    @Test
    void memoryStaysBounded() {
        QueryEngine engine = QueryEngine.of(Blog.MODELS, Ask.LOOKUPS, Dialect.of(DatabaseKind.SQLITE));
        for (int i = 0; i < 100_000; i++) {
            var filter = new Step.Filter(Ask.Terms.q("data__k" + i, 1));
            engine.resolver().with(QueryNode.all(Blog.model("Doc")), filter);
        }
        assertThat(engine.resolver().rememberedTexts()).isBetween(1, 4096);
    }

    private static CompiledQuery compiled(QueryEngine engine, String model, String path, Object value) {
        QueryNode query =
                engine.resolver().with(QueryNode.all(Blog.model(model)), new Step.Filter(Ask.Terms.q(path, value)));
        return engine.compile(new Statement.Select(query.ordered(List.of())));
    }
}
