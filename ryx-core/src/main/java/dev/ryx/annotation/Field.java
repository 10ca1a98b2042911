package dev.ryx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Options of a column. A field without it is a column too, with the defaults below; a {@code static} or
 * {@code transient} field is not.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Field {

    /** The column's name; by default the field's in snake case ({@code createdAt} is {@code created_at}). */
    String column() default "";

    /**
     * Whether the field is the primary key. A model that extends {@code Model} has its key already. Several such fields are the
     * key together: none of them may be null, and a record holds their values, which {@code Entity<K>} or
     * {@link Table#key} names.
     */
    boolean primaryKey() default false;

    /** The greatest length of a string in code points, as {@code VARCHAR(n)}; 0 is {@code TEXT}. */
    int maxLength() default 0;

    /** The greatest number of digits of a {@code BigDecimal}, those behind the point included. */
    int maxDigits() default 0;

    /** The digits behind the point of a {@code BigDecimal}. */
    int decimalPlaces() default 0;

    /** Whether no two rows may hold the same value. */
    boolean unique() default false;

    /** Whether the column has an index. */
    boolean index() default false;

    /** Whether validation accepts the empty string. */
    boolean blank() default false;

    /** Whether white space around a string is removed before it is validated. */
    boolean strip() default false;

    /** Whether the field is set to the current time whenever the object is saved. */
    boolean autoNow() default false;

    /** Whether the field is set to the current time when the object is inserted. */
    boolean autoNowAdd() default false;

    /** Whether a {@code UUID} that is still null is made up when the object is inserted: of version 7, ordered by time. */
    boolean autoCreate() default false;

    /** Whether data that comes from outside may set the field: {@code ryx-jackson} reads no other. Code always may. */
    boolean editable() default true;

    /**
     * What a row has in the column that gives no value, as SQL: {@code "0"}, {@code "'draft'"}, {@code "CURRENT_TIMESTAMP"}.
     * An object whose field is null is inserted without the column, and reads what it has become.
     */
    String dbDefault() default "";

    /**
     * What the database computes the column of, as SQL over columns of the row: {@code "price * quantity"}. The column is
     * never written; an object reads it after each save.
     */
    String generated() default "";

    /** The collation of a text column, by its name in the database. By default text is told apart by code point. */
    String collation() default "";

    /**
     * The field with a date or time such that no other row of the same day, in UTC, has the value. Checked by a query before
     * each save; nothing in the database enforces it.
     */
    String uniqueForDate() default "";

    /** The field with a date or time such that no other row of the same month, of any year, has the value. */
    String uniqueForMonth() default "";

    /** The field with a date or time such that no other row of the same year has the value. */
    String uniqueForYear() default "";

    /**
     * How a field of a class of one's own is kept: a class that implements {@code dev.ryx.value.Codec}, with a constructor
     * without parameters.
     */
    Class<?> codec() default void.class;

    /** The name a person reads; by default the field's in words. */
    String verboseName() default "";

    /** A sentence of help for whoever fills the field in. */
    String helpText() default "";
}
