package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index over one or more fields, as part of {@link Table#indexes()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Index {

    /** The Java names of the fields, in the index's order. */
    String[] value();

    /** The index's name; by default made from the table and the columns. */
    String name() default "";
}
