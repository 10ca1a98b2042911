package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.QueryNode;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.ast.Step;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.lookup.LookupRegistry;
import dev.ryx.query.lookup.TemplateLookup;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.RawSql;
import dev.ryx.query.sql.RawSql.Token;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lookups from templates: threat T8. */
class TemplateTest {

    private static final String PREFIX = "SELECT \"authors\".\"id\" FROM \"authors\" WHERE ";

    @Test
    void oneParameter() {
        CompiledQuery query = asked("{col} ILIKE ?", "a%");
        assertThat(query.sql()).isEqualTo(PREFIX + "(\"authors\".\"name\" ILIKE ?)");
        assertThat(query.parameters().getFirst().value()).isEqualTo("a%");
    }

    @Test
    void noParameterIsAFlag() {
        assertThat(asked("{col} IS NOT NULL", true).sql()).isEqualTo(PREFIX + "(\"authors\".\"name\" IS NOT NULL)");
        assertThat(asked("{col} IS NOT NULL", false).sql())
                .isEqualTo(PREFIX + "NOT (\"authors\".\"name\" IS NOT NULL)");
    }

    @Test
    void severalParametersAreAList() {
        CompiledQuery query = asked("{col} BETWEEN ? AND ? OR {col} = ?", List.of("a", "b", "c"));
        assertThat(query.sql())
                .isEqualTo(PREFIX + "(\"authors\".\"name\" BETWEEN ? AND ? OR \"authors\".\"name\" = ?)");
        assertThat(query.parameters())
                .extracting(CompiledQuery.Parameter::value)
                .containsExactly("a", "b", "c");
        assertThatThrownBy(() -> asked("{col} BETWEEN ? AND ? OR {col} = ?", List.of("a", "b")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Author.name")
                .hasMessageContaining("takes 3 values");
    }

    @Test
    void aColumnInALiteralIsText() {
        assertThat(asked("{col} <> '{col} ? it''s'", true).sql())
                .isEqualTo(PREFIX + "(\"authors\".\"name\" <> '{col} ? it''s')");
        assertThat(asked("{col} <> $t${col} ?$t$", true).sql())
                .isEqualTo(PREFIX + "(\"authors\".\"name\" <> $t${col} ?$t$)");
    }

    @Test
    void twoQuestionMarksAreAnOperator() {
        CompiledQuery query = asked("{col} ?? ?", "k");
        assertThat(query.sql()).isEqualTo(PREFIX + "(\"authors\".\"name\" ?? ?)");
        assertThat(query.parameters()).hasSize(1);
    }

    @Test
    void typesAreTheOwners() {
        LookupRegistry registry = LookupRegistry.builtIn();
        registry.register(TemplateLookup.of("len", "LENGTH({col}) = ?")
                .accepting(SqlType::isText)
                .taking(SqlType.INT)
                .withParameters(1));
        assertThat(registry.lookup("len", SqlType.INT)).isEmpty();
        assertThat(registry.availableLookups()).contains("len").isSorted();
        assertThat(compiled(registry, "name__len", 3).parameters().getFirst().value())
                .isEqualTo(3L);
    }

    @Test
    void overridingIsSaidAloud() {
        LookupRegistry registry = LookupRegistry.builtIn();
        assertThatThrownBy(() -> registry.register("exact", "{col} = ?"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("already");
        registry.override(TemplateLookup.of("exact", "{col} IS NOT DISTINCT FROM ?"));
        assertThat(compiled(registry, "name", "x").sql()).endsWith("(\"authors\".\"name\" IS NOT DISTINCT FROM ?)");
        assertThatThrownBy(() -> registry.override(TemplateLookup.of("nosuch", "{col} = ?")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("nosuch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{col} = ?; DROP TABLE x",
                "{col} = ? -- x",
                "{col} = ? # x",
                "{col} /* x */ = ?",
                "{col} = 'a\\'' ",
                "{col} = 'a",
                "{col} = \"a",
                "({col} = ?",
                "{col} = ?)",
                "{col} = (]",
                "{col} = {fn now()}",
                "{col} = \u0000?",
                "{col} = '\u0001'",
                "{col} = $$a",
                "{col} = $$'$$",
                "{col} $1",
                "{col} = \u2028?",
                "{col} = `a'b`",
                "{COL} = ?",
                "",
                " ",
                "1 = 1",
                "{col} = '\ud800'"
            })
    void isRefusedWhenItIsRegistered(String template) {
        LookupRegistry registry = LookupRegistry.builtIn();
        assertThatThrownBy(() -> registry.register("mine", template)).isInstanceOf(ConfigurationException.class);
        assertThat(registry.availableLookups()).doesNotContain("mine");
    }

    @Test
    void theRefusalSaysWhere() {
        assertThatThrownBy(() -> RawSql.of("a = 'b' ; c"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("position 8")
                .hasMessageContaining("semicolon");
    }

    /** Whatever is taken is written as it was read: the same pieces around the same places, balanced and alone. */
    @Test
    void hostileTemplatesAreRefusedOrKept() {
        Randomness random = Randomness.of(TemplateTest.class);
        List<String> pieces = List.of(
                "{col}", "?", "??", "'", "\"", "`", "$$", "$a$", ";", "--", "#", "/*", "*/", "\\", "(", ")", "[", "]",
                " ", "a", "1", "=", "{", "}", "\n", "\u0000", "é", "OR", "''", "'x'", ",", "😀", "\ud800");
        int kept = 0;
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder("{col} ");
            for (int n = random.below(9); n >= 0; n--) {
                text.append(random.one(pieces));
            }
            kept += isKept(text.toString()) ? 1 : 0;
        }
        assertThat(kept).isBetween(200, 19_000);
    }

    private static boolean isKept(String template) {
        LookupRegistry registry = LookupRegistry.builtIn();
        RawSql read;
        try {
            registry.register("mine", template);
            read = dev.ryx.query.sql.RawSqlLexer.read(template, ConfigurationException::new);
        } catch (ConfigurationException refused) {
            return false;
        }
        String again = read.tokens().stream()
                .map(token -> switch (token) {
                    case Token.Text(String text) -> text;
                    case Token.Placeholder _ -> "?";
                    case Token.Column _ -> "{col}";
                })
                .collect(Collectors.joining(" "));
        assertThat(again.replaceAll("\\s", "")).as(template).isEqualTo(template.replaceAll("\\s", ""));
        String outside = again.replaceAll("'[^']*'|\"[^\"]*\"|`[^`]*`|(\\$\\w*\\$).*?\\1", "");
        assertThat(outside).as(template).doesNotContain(";", "--", "/*", "#", "\\", "'", "\"", "`");
        return true;
    }

    private static CompiledQuery asked(String template, Object value) {
        LookupRegistry registry = LookupRegistry.builtIn();
        registry.register("mine", template);
        return compiled(registry, "name__mine", value);
    }

    private static CompiledQuery compiled(LookupRegistry registry, String path, Object value) {
        QueryEngine engine = QueryEngine.of(Blog.MODELS, registry, Dialect.of(DatabaseKind.POSTGRESQL));
        QueryNode query = QueryNode.all(Blog.model("Author"));
        query = engine.resolver().with(query, new Step.Filter(Ask.Terms.q(path, value)));
        query = engine.resolver().with(query, new Step.Values(List.of(Ask.Terms.as("id", Ask.Terms.f("id")))));
        return engine.compile(new Statement.Select(query));
    }
}
