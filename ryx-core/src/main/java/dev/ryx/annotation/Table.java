package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class or a record a model: each of its fields a column, each of its relations a foreign key.
 *
 * <p>The annotation processor writes a class named like the model with an underscore ({@code Post_}) beside it, with a
 * typed column for each field, a method for each relation and {@code objects}, where queries begin.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {

    /**
     * The table's name. By default the class name in snake case and in the plural: {@code BlogPost} is
     * {@code blog_posts}, {@code Category} is {@code categories}.
     */
    String value() default "";

    /**
     * The order of a query that names none: field paths, with a leading {@code -} for descending ones
     * ({@code "-created"}). Grouped queries ignore it.
     */
    String[] ordering() default {};

    /** Sets of fields whose values are unique together; each is a {@code UNIQUE} constraint. */
    Unique[] uniqueTogether() default {};

    /** Further indexes. */
    Index[] indexes() default {};

    /** Conditions that every row meets; each is a {@code CHECK} constraint. */
    Check[] checks() default {};

    /**
     * Whether an object remembers what was read, so that {@code save} writes the columns that have changed, and nothing if none
     * has. Each object that is read costs an array of its values more.
     */
    boolean changedColumns() default false;

    /** Whether Ryx creates the table. A table that somebody else owns is queried and written, never created. */
    boolean managed() default true;

    /**
     * The alias of the database that holds the table. By default that of {@code Ryx.DEFAULT}. A query that is told a
     * database, a scope and a router come before it.
     */
    String database() default "";

    /**
     * The schema that the table is in, on PostgreSQL. By default that of the connection: the first of its search path. A
     * query that is told a schema comes before it. Migrations make the table there, and the schema if it is not there. On a
     * database without schemas they refuse it, as does a query of the model.
     */
    String schema() default "";

    /**
     * The key of a record with several fields marked {@code primaryKey}: a record whose components are those fields, by name,
     * order and type ({@code key = Seat.Key.class}). A class says it by {@code Entity<Seat.Key>}.
     */
    Class<?> key() default void.class;

    /**
     * The class of {@code objects}: a subclass of {@code dev.ryx.Manager} for this model with a constructor that takes
     * one {@code ModelBinding}. By default a plain manager.
     */
    Class<?> manager() default void.class;
}
