package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a class how its values are kept, in every field of every model; {@code @Field(codec = …)} says it of one field. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface StoredBy {

    /** A class that implements {@code dev.ryx.value.Codec} for this class, with a constructor without parameters. */
    Class<?> value();
}
