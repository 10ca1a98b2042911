package dev.ryx.it.validation;

import dev.ryx.Model;
import dev.ryx.annotation.Field;
import dev.ryx.annotation.MinLength;
import dev.ryx.annotation.Table;
import dev.ryx.validation.Errors;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A model with annotations of both kinds. */
@Table("validated_guests")
@FirstBeforeLast
public class Guest extends Model {

    @Field(maxLength = 40)
    @MinLength(2)
    @Size(min = 3, max = 10)
    public String name;

    @Positive
    public int nights = 1;

    @Past
    public @Nullable LocalDate born;

    public @Nullable LocalDate first;

    public @Nullable LocalDate last;

    @Override
    protected void clean(Errors errors) {
        if (nights > 100) {
            errors.add("nights", "Nobody stays so long.");
        }
    }
}
