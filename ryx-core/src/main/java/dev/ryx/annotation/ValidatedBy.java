package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rules of an application's own for the value of a field. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface ValidatedBy {

    /**
     * Classes that implement {@code dev.ryx.validation.FieldValidator} for the type of the field, with a constructor without
     * parameters. One object of each is made, and used by all threads.
     */
    Class<?>[] value();
}
