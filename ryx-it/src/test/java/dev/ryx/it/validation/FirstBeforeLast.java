package dev.ryx.it.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A guest comes before leaving: a rule of an object as a whole. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FirstBeforeLast.Check.class)
@interface FirstBeforeLast {

    String message() default "The first day comes before the last.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the two days. */
    final class Check implements ConstraintValidator<FirstBeforeLast, Guest> {
        @Override
        public boolean isValid(Guest guest, ConstraintValidatorContext context) {
            return guest.first == null || guest.last == null || guest.first.isBefore(guest.last);
        }
    }
}
