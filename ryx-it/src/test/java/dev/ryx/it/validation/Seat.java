package dev.ryx.it.validation;

import dev.ryx.annotation.Table;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/** A record with an annotation. */
@Table("validated_seats")
public record Seat(@Nullable Long id, @Positive int number) {}
