package dev.ryx.validation;

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
        public void check(Object object, String field, Errors errors) {
            // there are none
        }
    };

    /** The rules of a model's class. */
    static ObjectRules of(Class<?> model) {
        return JakartaApi.isThere() ? JakartaRules.of(model) : NONE;
    }

    /** Whether there are no rules. */
    default boolean isEmpty() {
        return false;
    }

    /** Checks an object, and adds every rule that it breaks. */
    void check(Object object, Errors errors);

    /**
     * Checks one field of an object.
     *
     * @param field the field's Java name
     */
    void check(Object object, String field, Errors errors);
}
