package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A string that a regular expression matches as a whole. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Regex {

    /** The expression, in the syntax of {@link java.util.regex.Pattern}. */
    String value();

    /** What to tell whoever gave a string that does not match; a general sentence by default. */
    String message() default "";
}
