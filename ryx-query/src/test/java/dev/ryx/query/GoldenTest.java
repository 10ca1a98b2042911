package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ryx.error.FieldException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.compile.Compiler;
import dev.ryx.query.dialect.Dialect;
import dev.ryx.query.plan.Planner;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.query.sql.CompiledQuery.Parameter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole text and the parameters of every statement of {@link Cases}, in every dialect, against files. */
class GoldenTest {

    private final Planner planner = new Planner(Blog.MODELS, Ask.LOOKUPS);

    @TestFactory
    Stream<DynamicNode> statements() {
        return Stream.of(DatabaseKind.values())
                .map(kind -> dynamicContainer(
                        kind.displayName(), Cases.all().map(area -> dynamicContainer(area.name(), tests(kind, area)))));
    }

    private Stream<DynamicTest> tests(DatabaseKind kind, Area area) {
        Map<String, String> written = written(new Compiler(Dialect.of(kind)), area);
        String file = file(kind, area);
        if (Golden.updates()) {
            Golden.write(file, written);
        }
        Map<String, String> expected = Golden.read(file);
        Stream<DynamicTest> one = written.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey(), () -> assertThat(entry.getValue()).isEqualTo(expected.get(entry.getKey()))));
        return Stream.concat(
                one,
                Stream.of(dynamicTest(
                        "no case too many", () -> assertThat(expected.keySet()).isEqualTo(written.keySet()))));
    }

    /** A statement has a place for each parameter, and no value stands in its text. */
    @ParameterizedTest
    @EnumSource
    void placeholdersEqualParameters(DatabaseKind kind) {
        var compiler = new Compiler(Dialect.of(kind));
        Cases.all().flatMap(area -> area.cases().values().stream()).forEach(statement -> {
            CompiledQuery query;
            try {
                query = compiler.compile(planner.plan(statement));
            } catch (FieldException _) {
                return;
            }
            assertThat(query.sql().chars().filter(c -> c == '?').count())
                    .as(query.sql())
                    .isEqualTo(query.parameters().size());
        });
    }

    static String file(DatabaseKind kind, Area area) {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + area.name() + ".sql";
    }

    private Map<String, String> written(Compiler compiler, Area area) {
        var texts = new LinkedHashMap<String, String>();
        area.cases().forEach((name, statement) -> texts.put(name, text(compiler, statement)));
        return texts;
    }

    private String text(Compiler compiler, Statement statement) {
        try {
            return text(compiler.compile(planner.plan(statement)));
        } catch (FieldException e) {
            return Golden.REFUSED + e.getMessage();
        }
    }

    private static String text(CompiledQuery query) {
        var text = new StringBuilder(query.sql());
        for (Parameter parameter : query.parameters()) {
            text.append("\n? ").append(parameter.type().label()).append(' ').append(shown(parameter.value()));
        }
        return text.toString().strip();
    }

    private static Object shown(Object value) {
        return switch (value) {
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case List<?> list -> list.stream().map(GoldenTest::shown).toList();
            case null -> "null";
            default -> value;
        };
    }
}
