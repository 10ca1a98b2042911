package dev.ryx.validation;

import java.util.Map;

/**
 * Rules of a model that are not Ryx's own: the annotations of Jakarta Validation, such as {@code @Size} and {@code @Past},
 * where that is on the class path or module path with a provider. Made once a model and kept; for all threads.
 */
public interface ObjectRules {

    /** No rules. */
    ObjectRules NONE = new ObjectRules() {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public void check(Object object, Errors errors) {
            // there are none
        }

        @Override
        public void check(Object object, String member, Errors errors) {
            // there are none
        }
    };

    /**
     * The rules of a model's class.
     *
     * @param names the Java names of fields by the paths that lead to their values
     */
    static ObjectRules of(Class<?> model, Map<String, String> names) {
        return JakartaApi.isThere() ? JakartaRules.of(model, names) : NONE;
    }

    /** Whether there are no rules. */
    default boolean isEmpty() {
        return false;
    }

    /** Checks an object, and adds every rule that it breaks. */
    void check(Object object, Errors errors);

    /**
     * Checks one value of an object.
     *
     * @param member the path that leads to it: a field, such as {@code home}, or {@code home.street} of an embedded record
     */
    void check(Object object, String member, Errors errors);
}
