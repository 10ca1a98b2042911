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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValidatorTest {

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
}
