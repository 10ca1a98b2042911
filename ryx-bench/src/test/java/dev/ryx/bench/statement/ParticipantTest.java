package dev.ryx.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.query.sql.CompiledQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody does less work than the others: every participant writes the same statement with the same parameters. */
class ParticipantTest {

    private static final int STATEMENTS = 3;

    /**
     * A statement.
     *
     * @param tokens its text without quotes, parentheses and what is spelled in more than one way
     * @param values its parameters, whole numbers as {@code long} and arrays as lists
     */
    private record Written(List<String> tokens, List<Object> values) {}

    static Stream<Arguments> pairs() {
        return Stream.of(Participant.values())
                .flatMap(participant ->
                        participant.questions().stream().map(question -> Arguments.of(participant, question)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theTextIsThatOfTheBuilder(Participant participant, Question question) {
        assertThat(written(participant, question)).extracting(Written::tokens).isEqualTo(tokensOfTheBuilder(question));
    }

    private static List<List<String>> tokensOfTheBuilder(Question question) {
        return written(Participant.BUILDER, question).stream()
                .map(Written::tokens)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theParametersAreThoseOfTheSample(Participant participant, Question question) {
        assertThat(written(participant, question))
                .extracting(Written::values)
                .isEqualTo(
                        participant.givesParameters() ? expected(question) : List.of(List.of(), List.of(), List.of()));
    }

    private static List<List<Object>> expected(Question question) {
        var sample = new Sample();
        return Stream.generate(() -> {
                    sample.advance();
                    return values(sample.parameters(question));
                })
                .limit(STATEMENTS)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void eachStatementHasFreshValues(Question question) {
        assertThat(expected(question)).doesNotHaveDuplicates();
    }

    @Test
    void rivalsAskEverything() {
        assertThat(Participant.JOOQ.questions()).containsExactly(Question.values());
        assertThat(Participant.BUILDER.questions()).containsExactly(Question.values());
    }

    private static List<Written> written(Participant participant, Question question) {
        var sample = new Sample();
        var written = new ArrayList<Written>();
        Scribe scribe = participant.scribe();
        for (int i = 0; i < STATEMENTS; i++) {
            sample.advance();
            scribe.write(
                    question, sample, (sql, parameters) -> written.add(new Written(tokens(sql), values(parameters))));
        }
        return written;
    }

    private static List<String> tokens(String sql) {
        String plain = sql.toLowerCase(Locale.ROOT)
                .replaceAll("fetch next (\\S+) rows only", "limit $1") // the standard's spelling
                .replaceAll("cast\\(\\? as \\w+\\[]\\)|\\?::\\w+\\[]", "?") // jOOQ says the type of an array
                .replaceAll("cast\\((extract\\([^)]*\\)) as integer\\)", "$1") // Ryx makes a whole number of it
                .replaceAll("[\"()]", " ");
        return List.of(plain.strip().split("\\s*,\\s*|\\s+"));
    }

    private static List<Object> values(Object parameters) {
        List<?> values = parameters instanceof CompiledQuery compiled ? compiled.values() : (List<?>) parameters;
        return values.stream().map(ParticipantTest::value).toList();
    }

    private static Object value(Object parameter) {
        return switch (parameter) {
            case Integer number -> number.longValue();
            case Object[] array -> Arrays.asList(array);
            default -> parameter;
        };
    }
}
