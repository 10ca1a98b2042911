package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A condition that every row meets, as part of {@link Table#checks()}. */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Check {

    /** The condition in SQL over columns of the row: {@code "price >= 0"}. */
    String value();

    /** The constraint's name. */
    String name();
}
