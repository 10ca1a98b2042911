package dev.ryx.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The annotations of Jakarta Validation on a model.
 *
 * @param validator the provider's validator
 * @param model the model
 * @param names the Java names of fields by the paths that lead to their values
 */
record JakartaRules(jakarta.validation.Validator validator, Class<?> model, Map<String, String> names)
        implements ObjectRules {

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
    static ObjectRules of(Class<?> model, Map<String, String> names) {
        return Holder.VALIDATOR
                .filter(validator -> validator.getConstraintsForClass(model).isBeanConstrained())
                .<ObjectRules>map(validator -> new JakartaRules(validator, model, Map.copyOf(names)))
                .orElse(NONE);
    }

    @Override
    public void check(Object object, Errors errors) {
        add(validator.validate(object), errors);
    }

    @Override
    public void check(Object object, String member, Errors errors) {
        if (isValidated(member)) {
            add(validator.validateProperty(object, member), errors);
        }
    }

    /** Whether the value has constraints that count: those of a record's components do where it is {@code @Valid}. */
    private boolean isValidated(String member) {
        BeanDescriptor type = validator.getConstraintsForClass(model);
        Iterator<String> steps = Arrays.asList(member.split("\\.", -1)).iterator();
        while (true) {
            PropertyDescriptor property = type.getConstraintsForProperty(steps.next());
            if (property == null || !steps.hasNext()) {
                return property != null;
            }
            if (!property.isCascaded()) {
                return false;
            }
            type = validator.getConstraintsForClass(property.getElementClass());
        }
    }

    /** A provider tells them in any order. */
    private <T> void add(Set<ConstraintViolation<T>> violations, Errors errors) {
        violations.stream()
                .sorted(Comparator.comparing((ConstraintViolation<T> violation) -> name(violation))
                        .thenComparing(ConstraintViolation::getMessage))
                .forEach(violation -> add(name(violation), violation.getMessage(), errors));
    }

    private String name(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return names.getOrDefault(path, path);
    }

    private static void add(String name, String message, Errors errors) {
        if (name.isEmpty()) {
            errors.add(message);
        } else {
            errors.add(name, message);
        }
    }
}
