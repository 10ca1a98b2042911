package dev.ryx.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The annotations of Jakarta Validation on a model.
 *
 * @param validator the provider's validator
 */
record JakartaRules(jakarta.validation.Validator validator) implements ObjectRules {

    private static final Logger LOG = LoggerFactory.getLogger(JakartaRules.class);

    /** The provider is looked for once. */
    private static final class Holder {
        static final Optional<jakarta.validation.Validator> VALIDATOR = open();

        private static Optional<jakarta.validation.Validator> open() {
            try {
                return Optional.of(Validation.buildDefaultValidatorFactory().getValidator());
            } catch (NoProviderFoundException absent) {
                LOG.warn("Jakarta Validation has no provider here, such as hibernate-validator; its annotations on"
                        + " models are not checked.");
                return Optional.empty();
            }
        }
    }

    /** The rules of a class; none if it has no such annotation, or if nobody checks them. */
    static ObjectRules of(Class<?> model) {
        return Holder.VALIDATOR
                .filter(validator -> validator.getConstraintsForClass(model).isBeanConstrained())
                .<ObjectRules>map(JakartaRules::new)
                .orElse(NONE);
    }

    @Override
    public void check(Object object, Errors errors) {
        add(validator.validate(object), errors);
    }

    @Override
    public void check(Object object, String field, Errors errors) {
        add(validator.validateProperty(object, field), errors);
    }

    /** A provider tells them in any order. */
    private static <T> void add(Set<ConstraintViolation<T>> violations, Errors errors) {
        violations.stream()
                .sorted(Comparator.comparing((ConstraintViolation<T> violation) -> path(violation))
                        .thenComparing(ConstraintViolation::getMessage))
                .forEach(violation -> add(path(violation), violation.getMessage(), errors));
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    private static void add(String path, String message, Errors errors) {
        if (path.isEmpty()) {
            errors.add(message);
        } else {
            errors.add(path, message);
        }
    }
}
