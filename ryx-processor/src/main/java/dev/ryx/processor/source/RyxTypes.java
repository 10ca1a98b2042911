package dev.ryx.processor.source;

import com.palantir.javapoet.ClassName;

/** The classes of Ryx that sources and generated code name. Those of the ORM are known by name alone. */
public final class RyxTypes {

    /** The package of the annotations. */
    public static final String ANNOTATIONS = "dev.ryx.annotation";

    /** The package of the classes that users see. */
    public static final String FACE = "dev.ryx";

    /** The package of columns and expressions. */
    public static final String EXPRESSIONS = "dev.ryx.expr";

    /** {@code @Table}. */
    public static final String TABLE = ANNOTATIONS + ".Table";

    /** {@code Entity<K>}. */
    public static final String ENTITY = FACE + ".Entity";

    /** {@code Manager<M>}. */
    public static final ClassName MANAGER = ClassName.get(FACE, "Manager");

    /** {@code ForeignKey<T>}. */
    public static final ClassName FOREIGN_KEY = ClassName.get("dev.ryx.relation", "ForeignKey");

    /** {@code OneToOne<T>}. */
    public static final ClassName ONE_TO_ONE = ClassName.get("dev.ryx.relation", "OneToOne");

    /** {@code ManyToMany<T>}. */
    public static final ClassName MANY_TO_MANY = ClassName.get(FACE, "ManyToMany");

    /** {@code RelatedSet<T>}. */
    public static final ClassName RELATED_SET = ClassName.get(FACE, "RelatedSet");

    /** {@code RelatedOne<T>}. */
    public static final ClassName RELATED_ONE = ClassName.get(FACE, "RelatedOne");

    /** What the class of a model's objects extends. */
    public static final ClassName MODEL_BINDING = ClassName.get("dev.ryx.binding", "ModelBinding");

    /** Where relations load their objects from. */
    public static final ClassName OBJECT_SOURCE = ClassName.get("dev.ryx.binding", "ObjectSource");

    /** A relation that an object holds in a field. */
    public static final ClassName REFERENCE = ClassName.get("dev.ryx.binding", "Reference");

    /** The current row of a result. */
    public static final ClassName ROW_VIEW = ClassName.get("dev.ryx.backend.row", "RowView");

    /** A path of relations. */
    public static final ClassName FIELD_PATH = ClassName.get("dev.ryx.query.ast", "FieldPath");

    /** What a model's path extends. */
    public static final ClassName RELATION_PATH = ClassName.get(EXPRESSIONS, "RelationPath");

    /** A key of several fields, as an expression. */
    public static final ClassName KEY_EXPR = ClassName.get(EXPRESSIONS, "KeyExpr");

    /** What turns values of one class into those of a column. */
    public static final ClassName CODEC = ClassName.get("dev.ryx.value", "Codec");

    /** What keeps lists and arrays. */
    public static final ClassName ARRAY_CODEC = ClassName.get("dev.ryx.binding", "ArrayCodec");

    /** What keeps values as JSON. */
    public static final ClassName JSON_CODEC = ClassName.get("dev.ryx.binding", "JsonCodec");

    /** A rule of an application's own. */
    public static final ClassName FIELD_VALIDATOR = ClassName.get("dev.ryx.validation", "FieldValidator");

    private RyxTypes() {}
}
