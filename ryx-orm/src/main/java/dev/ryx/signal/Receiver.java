package dev.ryx.signal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a method a receiver of the signal that its parameter names, for the model that the parameter's type does:
 *
 * <pre>{@code
 * @Receiver(When.AFTER_COMMIT)
 * void welcome(SaveEvent<User> event) { … }
 * }</pre>
 *
 * <p>{@link Signals#connect} connects the methods of an object.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Receiver {

    /** When the method is called. */
    When value();

    /** When a receiver is called. */
    enum When {
        /** Before the write, in its transaction. */
        BEFORE,
        /** After the write, in its transaction. */
        AFTER,
        /** After the write, when the transaction has committed. */
        AFTER_COMMIT
    }
}
