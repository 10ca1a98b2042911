package dev.ryx.annotation;

import dev.ryx.meta.OnDelete;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Options of a relation: on a {@code ForeignKey} or {@code OneToOne} field, on a method that returns a
 * {@code ManyToMany}, and, with {@link #mappedBy()}, on a method that returns the reverse side: a {@code RelatedSet}, a
 * {@code RelatedOne} or a {@code ManyToMany}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Relation {

    /** What happens to this row when the row it refers to is deleted. */
    OnDelete onDelete() default OnDelete.CASCADE;

    /**
     * The name of the reverse side in text paths of the other model. By default the model's name in lower camel case
     * ({@code Post} is {@code post}).
     */
    String relatedName() default "";

    /**
     * On the reverse side: the name of the foreign key or many-to-many relation of the other model that this method is
     * the far end of. Empty on the side that owns the relation.
     */
    String mappedBy() default "";

    /** The foreign key's column; by default the relation's name in snake case with {@code _id}. */
    String column() default "";

    /** The join table of a many-to-many relation; by default {@code <model>_<relation>}, as in {@code post_tags}. */
    String joinTable() default "";

    /**
     * The model whose table joins the two sides of a many-to-many relation, for a join with columns of its own. It has a
     * foreign key to each of them.
     */
    Class<?> through() default void.class;

    /**
     * The foreign keys of {@link #through()}: the one to this model, then the one to the other. Needed only where it has
     * several to one of them, as for a relation of a model to itself.
     */
    String[] throughFields() default {};
}
