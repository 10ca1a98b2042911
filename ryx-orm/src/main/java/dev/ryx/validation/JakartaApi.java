package dev.ryx.validation;

import jakarta.validation.Validation;
import java.util.Objects;

/** Whether the classes of Jakarta Validation are there. Nothing else may touch them before it was asked. */
final class JakartaApi {

    private static final boolean THERE = look();

    private JakartaApi() {}

    static boolean isThere() {
        return THERE;
    }

    private static boolean look() {
        try {
            Objects.requireNonNull(Validation.class);
            return true;
        } catch (NoClassDefFoundError absent) {
            return false;
        }
    }
}
