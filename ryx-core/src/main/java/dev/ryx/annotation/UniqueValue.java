package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No other row has the value: validation asks the database before each save. Two who save at the same moment are told apart
 * by {@code @Field(unique = true)} alone, which a field may have as well.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface UniqueValue {}
