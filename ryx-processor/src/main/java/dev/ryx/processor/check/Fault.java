package dev.ryx.processor.check;

/** What may be wrong with a model: one constant a problem, each with a test. Every text says what to write instead. */
public enum Fault {
    /** {@code @Table} on an interface, an enum or an annotation. */
    NO_CLASS("%s is neither a class nor a record: move @Table to one."),
    /** An abstract class. */
    ABSTRACT("%s is abstract, so no row can become one: remove @Table here and put it on the classes that extend it."),
    /** A class with type parameters. */
    GENERIC("%s has type parameters, and a table has none: remove them, or let models without any extend it."),
    /** A class inside another that needs an object of it. */
    INNER("%s belongs to an object of %s: make it static."),
    /** A class that code of its own package cannot name. */
    PRIVATE_MODEL("%s is hidden from generated code: remove private."),
    /** A class that is no entity. */
    NO_ENTITY(
            "%1$s extends neither Model nor Entity: write \"class %1$s extends Model\", or Entity<K> for a key that is"
                    + " no Long."),
    /** {@code Entity<K>} with a key of another type. */
    ENTITY_KEY("The key of %s is %s: extend Entity<%s>."),
    /** A class that cannot be made. */
    NO_CONSTRUCTOR("%1$s has no constructor without parameters that generated code can call: write \"%1$s() {}\"."),
    /** No primary key. */
    NO_KEY("%s has no primary key: %s, or mark one with @Field(primaryKey = true)."),
    /** A further field of a key that the database numbers. */
    TWO_KEYS("The primary key of %s is %s, which the database numbers: remove primaryKey here, or extend Entity<K> with"
            + " a record K for a key of several fields."),
    /** A field of a key of several that identifies nothing. */
    KEY_PART("A field of a key of several is a short, an int, a long, a String, a UUID, a LocalDate or a"
            + " relation, not %s."),
    /** A field of a key of several that may be null. */
    NULLABLE_KEY_PART("%s is a part of the key, and a row has all of it: remove @Nullable."),
    /** A field of a key of several that is filled in. */
    FILLED_KEY_PART("%s is a part of the key, and is given: remove %s."),
    /** A key of several fields without its record. */
    KEY_RECORD("The key of %s has several fields: write \"%s\" and %s."),
    /** A record for a key that is none of several fields. */
    KEY_OPTION("key is for a record with several fields marked primaryKey, and %s is %s: remove it."),
    /** A key of a type that identifies nothing. */
    KEY_TYPE("A primary key is a Short, Integer, Long, String, UUID or LocalDate, not %s."),
    /** A primitive key. */
    PRIMITIVE_KEY("%s is never absent, so a new object looks like a saved one: write @Nullable %s for a key that the"
            + " database gives, %s for one that you give."),
    /** A key that may be null, and nobody fills it in. */
    NULLABLE_KEY("Nothing gives a key to a row without one: remove @Nullable%s."),
    /** A name that SQL would not take. */
    BAD_NAME("\"%s\" cannot name %s: begin with a letter or _, go on with letters, digits and _, and stop after 63"
            + " bytes."),
    /** A manager of nothing, or of another model. */
    MANAGER_TYPE("%1$s is no manager of %2$s: write \"class %1$s extends Manager<%2$s>\"."),
    /** A manager that cannot be made. */
    MANAGER_CONSTRUCTOR(
            "Generated code cannot make a %1$s: write \"%1$s(ModelBinding<%2$s> binding) { super(binding); }\" "
                    + "in a class that it can reach."),
    /** A generated file that exists. */
    NOT_WRITTEN("%s cannot be written: %s."),
    /** A module that hides its models. */
    NO_PROVIDES("The module does not tell of its models: add \"provides dev.ryx.binding.ModelBinding with %s;\"."),

    /** A field name that paths cannot hold. */
    FIELD_NAME("\"%1$s\" cannot be a step of a path: __ separates steps, and a _ at the end is for generated names. "
            + "Rename it, and keep its column with column = \"%1$s\"."),
    /** Two members with one spelling. */
    NAME_CLASH("\"%s\" means %s already: rename %s."),
    /** Two members with one column. */
    COLUMN_CLASH("The column \"%s\" belongs to %s already: give another by column = \"…\"."),
    /** A field that hides an inherited one. */
    HIDDEN_FIELD("%s has a field %s already: rename this one."),
    /** A name in {@code @Table} that the model does not have. */
    UNKNOWN_NAME("%s has no field \"%s\". %s"),
    /** A path that goes on after a plain field. */
    NO_STEP("%s is no relation, so the path ends there: remove \"%s\"."),
    /** A unique set of one field or none. */
    FEW_UNIQUE("Unique together are two fields or more: for one, write @Field(unique = true)."),
    /** An index over no field. */
    FEW_INDEXED("An index is over one field or more: name one."),
    /** A name that stands twice in one set. */
    REPEATED("\"%s\" is named twice: remove one."),

    /** A type that no column has. */
    COLUMN_TYPE(
            "%s is no type of a column.%s A column is one of %s, an enum, or a List or an array of such; a relation is"
                + " a ForeignKey or a OneToOne. Keep another type by @Field(codec = …) or as @Json, and mark a field"
                + " that is not stored transient."),
    /** An embedded field that holds no record. */
    EMBEDDED_TYPE("@Embedded is for a record with components and without type parameters, and %s is %s: change it."),
    /** An embedded record that holds another of its type. */
    EMBEDDED_ITSELF(
            "%s is within another %s, and so would be without end: keep it in a table of its own, and refer to it."),
    /** Other annotations on an embedded field. */
    EMBEDDED_OPTION("@%s says nothing of an embedded record: write it at a component of %s."),
    /** A component that no embedded record has. */
    EMBEDDED_PART("%s is %s, and an embedded record holds none: move it to %s."),
    /** Annotations of a column on what is none. */
    NO_COLUMN("%s is static or transient, so it is no column: remove @%s."),
    /** A final field. */
    FINAL("%s is final, and rows are read into it: remove final."),
    /** A private field without accessors. */
    PRIVATE_FIELD("Generated code cannot reach %s: remove private, or write %s."),
    /** A field of a base class of another package. */
    FOREIGN_FIELD("Generated code in %s cannot reach %s of %s: make it public, or write %s there."),
    /** A private enum. */
    HIDDEN_TYPE("%s is hidden from generated code: make it visible where %s is."),
    /** {@code @Nullable} on a primitive. */
    NULLABLE_PRIMITIVE("%s is never null: write @Nullable %s, or remove @Nullable."),
    /** {@code @Nullable} on the elements of an array. */
    NULLABLE_ELEMENT("Here @Nullable speaks of the elements: write %s @Nullable [] %s."),
    /** {@code @Nullable} on the holder of a relation. */
    NULLABLE_HOLDER("The holder of a relation is never null: write %s<@Nullable %s> for an optional relation."),
    /** An option or a constraint on a type that it says nothing of. */
    WRONG_TYPE("%s is for %s, and %s is %s: remove it."),
    /** Both automatic times. */
    BOTH_AUTO("autoNow sets %s on insert as well: remove autoNowAdd."),
    /** A length below 1. */
    BAD_LENGTH("A %s of %d fits nothing: write 1 or more, or leave it out."),
    /** A decimal without a size. */
    NO_DIGITS("A BigDecimal needs its size: write @Field(maxDigits = 12, decimalPlaces = 2)."),
    /** More decimal places than digits. */
    BAD_DIGITS("Of %d digits, %d cannot be behind the point: write 0 to %1$d decimalPlaces."),
    /** Text that is no number. */
    BAD_NUMBER("\"%s\" is no number: write it like \"0\" or \"9.99\"."),
    /** A range that holds nothing. */
    BAD_RANGE("No number is at least %s and at most %s: swap them."),
    /** An expression that does not compile. */
    BAD_REGEX("\"%s\" is no regular expression: %s."),
    /** A least length above the greatest. */
    BAD_MIN_LENGTH("No string has at least %d and at most %d characters: lower @MinLength or raise maxLength."),
    /** No choice at all. */
    NO_CHOICES("No value is one of none: write @Choices({\"draft\", \"published\"})."),
    /** A column that is both computed and given a value. */
    GENERATED_DEFAULT("%s is computed of other columns: remove dbDefault."),
    /** A key that is computed. */
    GENERATED_KEY("%s is the primary key, and is given: remove generated."),
    /** A version that cannot be counted. */
    VERSION_TYPE("@Version is for an int or a long, and %s is %s: change it."),
    /** Two versions. */
    TWO_VERSIONS("%s has a @Version already: remove this one."),
    /** Uniqueness within the period of what is no date. */
    NO_DATE("%s has no field \"%s\" with a date: name one."),
    /** A codec that does not fit. */
    CODEC("%s is no Codec<%s, C> with a C that a column holds, or cannot be made by \"new %1$s()\": change it."),
    /** A validator that does not fit. */
    VALIDATOR("%s is no FieldValidator of %s, or cannot be made by \"new %1$s()\": change it."),
    /** A check whose name SQL would not take, or without one. */
    CHECK_CONDITION("A check has a condition: write it in SQL, as in \"price >= 0\"."),
    /** A choice that does not fit. */
    LONG_CHOICE("\"%s\" is longer than maxLength = %d: raise it."),

    /** A holder that may be replaced. */
    HOLDER("A relation is a final holder that rows are read into: write \"final %1$s<%2$s> %3$s = %1$s.empty();\"."),
    /** A relation without a type argument. */
    NO_TARGET("%s names no model: write %1$s<T> with the class of a model for T."),
    /** A relation to a class that is no model. */
    NO_MODEL("%s is no model: annotate it with @Table, or refer to another."),
    /** A relation to a model without a usable key. */
    NO_TARGET_KEY("%s has no primary key that a relation could hold: give it one."),
    /** A relation to a model with a key of several fields. */
    COMPOSITE_TARGET(
            "%1$s has a key of several fields, and a relation holds one: give %1$s a key of one field, and make"
                    + " the several @Table(uniqueTogether = @Unique({…}))."),
    /** A join table that would refer to a model with a key of several fields. */
    COMPOSITE_OWNER(
            "%1$s has a key of several fields, and a join table holds one: give %1$s a key of one field, or make"
                    + " a model of the joining rows."),
    /** SET NULL on a column that is NOT NULL. */
    SET_NULL("SET_NULL needs a relation that can be empty: write %s<@Nullable %s>."),
    /** SET DEFAULT on a component, which has no value of its own. */
    RECORD_DEFAULT(
            "SET_DEFAULT takes the value that a new object has, and a record's component has none: choose another"
                    + " rule."),
    /** A record that is to remember what was read. */
    RECORD_CHANGES(
            "A record remembers nothing of its row: remove changedColumns, and name the columns that save writes."),
    /** A relation as the primary key. */
    RELATION_KEY("A relation cannot be the primary key: give %s a key of its own, and make the relation a OneToOne."),
    /** {@code @Relation} on a plain field. */
    NO_RELATION("@Relation is for relations, and %s is %s: remove it, or write ForeignKey<T>."),
    /** An option of plain fields on a relation. */
    FIELD_OPTION("%s is no option of a relation: %s."),
    /** An option of {@code @Relation} that belongs to another kind of relation. */
    RELATION_OPTION("%s means nothing %s: remove it."),
    /** A method that cannot be a relation. */
    METHOD_SHAPE("A relation is an instance method without parameters: change %s, or remove @Relation."),
    /** A method that returns no relation. */
    METHOD_TYPE("A relation returns ManyToMany<T>, or RelatedSet<T> or RelatedOne<T> with mappedBy, not %s: change it,"
            + " or remove @Relation."),
    /** A reverse side that names nothing. */
    NO_MAPPED_BY("%s is the far end of a relation of %s: name it, as in @Relation(mappedBy = \"%s\")."),
    /** A reverse side that names what is not there. */
    UNKNOWN_MAPPED_BY("%s has no relation \"%s\" to %s. %s"),
    /** A reverse side of another kind. */
    MAPPED_BY_KIND("%s.%s is %s: return %s<%s>."),
    /** A joining model that does not refer to both ends. */
    THROUGH_NO_KEY("%s joins nothing to %s: give it a ForeignKey<%2$s>."),
    /** A joining model that refers to an end more than once. */
    THROUGH_SEVERAL("%s has several foreign keys to %s: name the two that join with throughFields = {…}."),
    /** A name that paths of the other model cannot hold. */
    RELATED_NAME("\"%s\" cannot be a step of a path: write a Java name without __ and without _ at its end."),
    /** Two relations with one name on the other side. */
    SAME_RELATED_NAME("%s calls both %s and %s \"%s\": give one of them another relatedName."),

    /** An initialiser that every decoded row pays for. */
    COSTLY_INITIALISER("%s runs for every row that is read: %s, or accept it by @SuppressWarnings(\"ryx\").");

    private final String pattern;

    Fault(String pattern) {
        this.pattern = pattern;
    }

    /** The problem in words. */
    public String text(Object... arguments) {
        return pattern.formatted(arguments);
    }
}
