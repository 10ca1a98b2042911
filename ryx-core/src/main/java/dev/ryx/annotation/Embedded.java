package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a record in columns of the model's own table, one for each of its components: {@code @Embedded Address home} with
 * {@code record Address(String street, String city)} has the columns {@code home_street} and {@code home_city}, which queries
 * call {@code home_street} and {@code Person_.homeStreet}. The components take the annotations of fields, and may be such
 * records themselves.
 *
 * <p>A {@code @Nullable} record is null where all of its columns are NULL. Of an object that is read in parts, or that is new,
 * the record's constructor sees null or 0 in a component of which nothing is known.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {

    /** What the names of the columns begin with; by default the field's name in lower case and an underscore. */
    String prefix() default "";
}
