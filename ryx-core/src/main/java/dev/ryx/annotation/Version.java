package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts how often the row was saved, in an {@code int} or a {@code long}. An object that was read before somebody else saved
 * the row is refused with a {@code StaleObjectException} when it is saved or deleted.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
