package dev.ryx.validation;

import static dev.ryx.validation.FieldFixture.model;
import static dev.ryx.validation.FieldFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.ryx.meta.Constraint;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.FieldMeta.Auto;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.query.ast.Rows;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValidatorTest {

    private static final long SEED = 20_261_130;

    private static final List<String> MISSING = List.of("This field needs a value.");
    private static final List<String> EMPTY = List.of("This field must not be empty.");

    @Test
    void nullIsRefusedUnlessTheColumnAcceptsIt() {
        assertThat(problems(SqlType.INT, UnaryOperator.identity(), null)).isEqualTo(MISSING);
        assertThat(problems(SqlType.TEXT, FieldMeta.Builder::blank, null)).isEqualTo(MISSING);
        assertThat(problems(SqlType.INT, FieldMeta.Builder::nullable, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Auto.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void whatIsFilledInLaterIsNotMissing(Auto auto) {
        assertThat(problems(SqlType.BIGINT, field -> field.auto(auto), null)).isEmpty();
    }

    @Test
    void aForeignKeyWithoutTargetIsMissing() {
        var reference = new FieldMeta.Reference("shop.Author", "things", false, OnDelete.CASCADE);
        var errors = new Errors();
        Validator.of(model(FieldMeta.foreignKey("author", SqlType.BIGINT, reference)
                        .build()))
                .check(0, null, errors);
        assertThat(errors.toMap()).containsExactly(entry("author", MISSING));
    }

    @Test
    void theEmptyStringIsRefusedUnlessTheFieldMayBeBlank() {
        assertThat(problems(SqlType.TEXT, UnaryOperator.identity(), "")).isEqualTo(EMPTY);
        assertThat(problems(SqlType.TEXT, FieldMeta.Builder::nullable, "")).isEqualTo(EMPTY);
        assertThat(problems(SqlType.TEXT, FieldMeta.Builder::blank, "")).isEmpty();
        assertThat(problems(SqlType.TEXT, UnaryOperator.identity(), " ")).isEmpty();
    }

    @Test
    void whatIsMissingBreaksOneRuleAlone() {
        UnaryOperator<FieldMeta.Builder> slug =
                field -> field.constraint(new Constraint.Slug()).constraint(new Constraint.MinLength(3));
        assertThat(problems(SqlType.TEXT, slug, null)).isEqualTo(MISSING);
        assertThat(problems(SqlType.TEXT, slug, "")).isEqualTo(EMPTY);
        assertThat(problems(SqlType.TEXT, slug.andThen(FieldMeta.Builder::blank)::apply, ""))
                .isEmpty();
    }

    @Test
    void notBlankIsStrongerThanBlank() {
        UnaryOperator<FieldMeta.Builder> both = field -> field.blank().constraint(new Constraint.NotBlank());
        assertThat(problems(SqlType.TEXT, both, "")).isEqualTo(EMPTY);
    }

    @Test
    void everyBrokenRuleIsTold() {
        UnaryOperator<FieldMeta.Builder> strict = field -> field.constraint(new Constraint.Slug())
                .constraint(new Constraint.Email())
                .constraint(new Constraint.Choices(List.of("a", "b")));
        assertThat(problems(new SqlType.Varchar(3), strict, "a\0 b c"))
                .containsExactly(
                        "The character NUL is not allowed.",
                        "The number of characters is 6, and must be at most 3.",
                        "Only the letters a to z and A to Z, digits, underscores and hyphens are allowed.",
                        "Enter an e-mail address.",
                        "Choose one of: a, b.");
    }

    @Test
    void theFieldsOfAModelAreToldApart() {
        var validator = Validator.of(model(
                FieldMeta.named("title", new SqlType.Varchar(2)).build(),
                FieldMeta.named("views", SqlType.INT)
                        .constraint(new Constraint.Min(BigDecimal.ZERO))
                        .build(),
                FieldMeta.named("created", SqlType.TIMESTAMP).build()));
        var errors = new Errors();
        validator.check(0, "abc", errors);
        validator.check(1, -1L, errors);
        validator.check(2, Instant.EPOCH, errors);

        assertThat(errors.toMap())
                .containsExactly(
                        entry("title", List.of("The number of characters is 3, and must be at most 2.")),
                        entry("views", List.of("This must be at least 0.")));
    }

    @Test
    void noMessageHoldsTheValue() {
        String secret = "s3cr€t-" + "x".repeat(20);
        UnaryOperator<FieldMeta.Builder> strict = field -> field.constraint(new Constraint.Slug())
                .constraint(new Constraint.Email())
                .constraint(new Constraint.Url())
                .constraint(new Constraint.IpAddress())
                .constraint(new Constraint.MinLength(100))
                .constraint(new Constraint.Regex("[0-9]+", ""))
                .constraint(new Constraint.Choices(List.of("a")));
        assertThat(problems(new SqlType.Varchar(5), strict, secret))
                .hasSize(8)
                .noneMatch(message -> message.contains("s3cr"));
    }

    /** Looked at together, values are told apart as each is by itself. */
    @Test
    void manyObjectsAreAcceptedIfEachIs() {
        List<FieldMeta> fields = List.of(
                FieldMeta.named("title", new SqlType.Varchar(4)).build(),
                FieldMeta.named("slug", SqlType.TEXT)
                        .nullable()
                        .blank()
                        .constraint(new Constraint.Slug())
                        .build(),
                FieldMeta.named("stock", SqlType.INT)
                        .constraint(new Constraint.Min(BigDecimal.ZERO))
                        .build(),
                FieldMeta.named("rating", SqlType.FLOAT).nullable().build(),
                FieldMeta.named("active", SqlType.BOOL).build());
        List<List<@Nullable Object>> values = List.of(
                Arrays.asList("abcd", "a", "a\0", "abcde", "\ud83e\udd86xyz", "\ud83e", "", null),
                Arrays.asList("a-b", "a b", "", null, "c", "d", "e", "f"),
                Arrays.asList(0, 1, 2, 3, 4, 5, -1, null),
                Arrays.asList(1.5, null, 0.0, -1.0, 2.0, 3.0, 4.0, Double.NaN),
                Arrays.asList(true, false, true, false, true, false, true, null));
        Validator validator = Validator.of(model(fields.toArray(FieldMeta[]::new)));
        var random = new Random(SEED);
        int accepted = 0;
        for (int round = 0; round < 5_000; round++) {
            List<List<@Nullable Object>> objects = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(_ -> object(values, random))
                    .toList();
            var errors = new Errors();
            objects.forEach(object -> IntStream.range(0, fields.size())
                    .forEach(field -> validator.check(field, object.get(field), errors)));
            assertThat(validator.accepts(Rows.of(objects)))
                    .as("%s, seed %d, round %d", objects, SEED, round)
                    .isEqualTo(errors.isEmpty());
            accepted += errors.isEmpty() ? 1 : 0;
        }
        assertThat(accepted).isBetween(500, 4_500);
    }

    /** Mostly of values that are accepted. */
    private static List<@Nullable Object> object(List<List<@Nullable Object>> values, Random random) {
        var object = new ArrayList<@Nullable Object>();
        values.forEach(some -> object.add(some.get(random.nextInt(10) < 9 ? 0 : random.nextInt(some.size()))));
        return object;
    }
}
