package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a field in a JSON column, whatever its class: maps, lists and records of values that have a JSON form by themselves, and
 * every class that Jackson knows if {@code ryx-jackson} is there. An object holds what it holds; what changes inside it is
 * written when the object is saved.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Json {}
