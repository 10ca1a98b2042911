package dev.ryx.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.entry;

import dev.ryx.error.ErrorCode;
import dev.ryx.error.ValidationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsTest {

    private final Errors errors = new Errors();

    @Test
    void nothingIsWrongAtFirst() {
        assertThat(errors.isEmpty()).isTrue();
        assertThat(errors.toMap()).isEmpty();
        assertThatNoException().isThrownBy(() -> errors.throwIfAny("Post"));
    }

    @Test
    void keepsAllMessagesInTheOrderOfTheirComing() {
        errors.add("title", "Too long.");
        errors.add("body", "Missing.");
        errors.add("These do not fit.");
        errors.add("title", "Too dull.");

        assertThat(errors.isEmpty()).isFalse();
        assertThat(errors.toMap())
                .containsExactly(
                        entry("title", List.of("Too long.", "Too dull.")),
                        entry("body", List.of("Missing.")),
                        entry("__all__", List.of("These do not fit.")));
    }

    @Test
    void theMapIsACopy() {
        errors.add("title", "Too long.");
        var map = errors.toMap();
        errors.add("title", "Too dull.");

        assertThat(map).containsExactly(entry("title", List.of("Too long.")));
    }

    @Test
    void theExceptionTellsAllOfThem() {
        errors.add("title", "Too long.");
        errors.add("title", "Too dull.");
        errors.add("These do not fit.");

        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> errors.throwIfAny("Post"))
                .withMessage("RYX-V001: Post is not valid: title: Too long. Too dull.; __all__: These do not fit.")
                .satisfies(thrown -> {
                    assertThat(thrown.code()).isEqualTo(ErrorCode.INVALID_OBJECT);
                    assertThat(thrown.errors()).isEqualTo(errors.toMap());
                });
    }
}
