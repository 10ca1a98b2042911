package dev.ryx.validation;

import static dev.ryx.validation.FieldFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.ryx.meta.Constraint;
import dev.ryx.meta.SqlType;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    /** One character of Java's kind, and one that takes two. */
    private static final String GRIN = "\uD83D\uDE00";

    private static List<String> of(Constraint constraint, String text) {
        return problems(SqlType.TEXT, field -> field.constraint(constraint), text);
    }

    private static List<String> varchar(int length, String text) {
        return problems(new SqlType.Varchar(length), UnaryOperator.identity(), text);
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(varchar(3, "abc")).isEmpty();
        assertThat(varchar(3, "abcd")).containsExactly("The number of characters is 4, and must be at most 3.");
        assertThat(varchar(3, GRIN.repeat(3))).isEmpty();
        assertThat(varchar(3, GRIN.repeat(4))).containsExactly("The number of characters is 4, and must be at most 3.");
        assertThat(problems(SqlType.TEXT, UnaryOperator.identity(), "x".repeat(100_000)))
                .isEmpty();
    }

    @Test
    void leastLengthIsCountedInCodePoints() {
        var three = new Constraint.MinLength(3);
        assertThat(of(three, "abc")).isEmpty();
        assertThat(of(three, "ab")).containsExactly("The number of characters is 2, and must be at least 3.");
        assertThat(of(three, GRIN.repeat(3))).isEmpty();
        assertThat(of(three, GRIN.repeat(2))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0", "\0a", "a\0b"})
    void nulIsRefused(String text) {
        List<String> expected = List.of("The character NUL is not allowed.");
        assertThat(problems(SqlType.TEXT, UnaryOperator.identity(), text)).isEqualTo(expected);
        assertThat(varchar(10, text)).isEqualTo(expected);
    }

    /** Not as parameters: JUnit writes them into its report, in an encoding that has no halves. */
    @Test
    void halfASurrogatePairIsRefused() {
        char high = GRIN.charAt(0);
        char low = GRIN.charAt(1);
        List<String> halves = List.of(
                "" + high,
                "" + low,
                "a" + high,
                "a" + low,
                high + "a",
                low + "a",
                "" + low + high,
                "" + high + high + low);
        assertThat(halves).allSatisfy(text -> {
            assertThat(problems(SqlType.TEXT, UnaryOperator.identity(), text))
                    .containsExactly("Half a surrogate pair is no character.");
            assertThat(varchar(10, text)).containsExactly("Half a surrogate pair is no character.");
        });
        assertThat(varchar(10, "a" + GRIN + "b\t\u0001\uFFFF\uE000\uD7FF")).isEmpty();
    }

    @Test
    void notBlankWantsMoreThanWhiteSpace() {
        var notBlank = new Constraint.NotBlank();
        assertThat(of(notBlank, " \t\n\u00A0\u2007\u202F\u3000"))
                .containsExactly("This field must hold more than white space.");
        assertThat(of(notBlank, " . ")).isEmpty();
    }

    @Test
    void aSlugIsMadeOfThoseCharactersOfAsciiAlone() {
        String allowed = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
        String accepted = IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> of(new Constraint.Slug(), "a" + (char) c).isEmpty())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(accepted).isEqualTo(allowed);
        assertThat(of(new Constraint.Slug(), "a slug"))
                .containsExactly("Only the letters a to z and A to Z, digits, underscores and hyphens are allowed.");
    }

    @Test
    void anExpressionMatchesTheWholeText() {
        var regex = new Constraint.Regex("[0-9]{3}", "");
        assertThat(of(regex, "123")).isEmpty();
        assertThat(of(regex, "1234")).containsExactly("This does not have the form that is wanted here.");
        assertThat(of(regex, "x123")).hasSize(1);
        assertThat(of(regex, "123\n")).hasSize(1);
        assertThat(of(new Constraint.Regex("[0-9]{3}", "Three digits, please."), "x"))
                .containsExactly("Three digits, please.");
    }

    @Test
    void anExpressionWithGroupsAndBordersWorksOnMeteredText() {
        assertThat(of(new Constraint.Regex("(\\w+) \\1\\b.*", ""), "twice twice, " + GRIN))
                .isEmpty();
        assertThat(of(new Constraint.Regex("(?i)(?:a|b)*", ""), "aB".repeat(200)))
                .isEmpty();
    }

    @Test
    void noTextMakesAnExpressionRunForever() {
        List<String> refused = List.of("This text is too long or too intricate to be checked.");
        assertThat(assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> of(new Constraint.Regex(".*.*.*.*.*b", ""), "a".repeat(1000))))
                .isEqualTo(refused);
        assertThat(of(new Constraint.Regex("(?:a|b)*", ""), "ab".repeat(1_000_000)))
                .isEqualTo(refused);
    }

    @Test
    void aLongTextIsMatchedWhereEachCharacterCostsLittle() {
        assertThat(of(new Constraint.Regex("[a-z]+(?: [a-z]+)?", ""), "x".repeat(2_000_000)))
                .isEmpty();
    }

    @Test
    void aChoiceIsOneOfThoseGiven() {
        var choices = new Constraint.Choices(List.of("draft", "published"));
        assertThat(of(choices, "draft")).isEmpty();
        assertThat(of(choices, "published")).isEmpty();
        assertThat(of(choices, "Draft")).containsExactly("Choose one of: draft, published.");
    }

    @Test
    void aLongListOfChoicesIsNotTold() {
        var eleven = new Constraint.Choices(
                IntStream.rangeClosed(1, 11).mapToObj(Integer::toString).toList());
        assertThat(of(eleven, "11")).isEmpty();
        assertThat(of(eleven, "12")).containsExactly("This is not one of the choices.");
    }
}
