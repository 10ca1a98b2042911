package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fields whose values are unique together, as part of {@link Table#uniqueTogether()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Unique {

    /** The Java names of two or more fields or foreign keys of the model. */
    String[] value();

    /** The constraint's name; by default made from the table and the columns. */
    String name() default "";
}
