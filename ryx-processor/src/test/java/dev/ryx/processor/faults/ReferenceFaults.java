package dev.ryx.processor.faults;

import static dev.ryx.processor.faults.FaultCase.in;
import static dev.ryx.processor.faults.FaultCase.inPost;

import dev.ryx.processor.check.Fault;
import java.util.stream.Stream;

/** Faults of foreign keys. */
final class ReferenceFaults {

    private static final String FIELD = "final ForeignKey<Author> author = ForeignKey.empty();";

    private ReferenceFaults() {}

    static Stream<FaultCase> all() {
        return Stream.of(holders(), targets(), options()).flatMap(cases -> cases);
    }

    private static Stream<FaultCase> holders() {
        return Stream.of(
                inPost(
                        Fault.HOLDER,
                        "    ForeignKey<Author> /*!*/author;",
                        "A relation is a final holder that rows are read into: "
                                + "write \"final ForeignKey<Author> author = ForeignKey.empty();\"."),
                inPost(
                        Fault.HOLDER,
                        "    OneToOne<Author> /*!*/author = OneToOne.empty();",
                        "A relation is a final holder that rows are read into: "
                                + "write \"final OneToOne<Author> author = OneToOne.empty();\"."),
                inPost(
                        Fault.NULLABLE_HOLDER,
                        "    final @Nullable ForeignKey<Author> /*!*/author = ForeignKey.empty();",
                        "The holder of a relation is never null: write ForeignKey<@Nullable Author> for an optional"
                                + " relation."));
    }

    private static Stream<FaultCase> targets() {
        return Stream.of(
                inPost(
                        Fault.NO_TARGET,
                        "    final ForeignKey /*!*/author = ForeignKey.empty();",
                        "ForeignKey names no model: write ForeignKey<T> with the class of a model for T."),
                inPost(
                        Fault.NO_TARGET,
                        "    final ForeignKey<?> /*!*/author = ForeignKey.empty();",
                        "ForeignKey names no model: write ForeignKey<T> with the class of a model for T."),
                inPost(
                        Fault.NO_MODEL,
                        "    final ForeignKey<String> /*!*/author = ForeignKey.empty();",
                        "String is no model: annotate it with @Table, or refer to another."),
                inPost(
                        Fault.SET_NULL,
                        "    @Relation(onDelete = OnDelete/*!*/.SET_NULL) " + FIELD,
                        "SET_NULL needs a relation that can be empty: write ForeignKey<@Nullable Author>."),
                in(
                        Fault.RECORD_DEFAULT,
                        "@Table class Author extends Model {}\n"
                            + "@Table record Post(@Nullable Long id,\n"
                            + "        @Relation(onDelete = OnDelete/*!*/.SET_DEFAULT) ForeignKey<Author> author) {}",
                        "SET_DEFAULT takes the value that a new object has, and a record's component has none: choose"
                                + " another rule."));
    }

    private static Stream<FaultCase> options() {
        return Stream.of(
                relationOption("mappedBy = /*!*/\"x\"", "mappedBy means nothing on a ForeignKey: remove it."),
                relationOption("joinTable = /*!*/\"x\"", "joinTable means nothing on a ForeignKey: remove it."),
                inPost(
                        Fault.RELATED_NAME,
                        "    @Relation(relatedName = /*!*/\"my__posts\") " + FIELD,
                        "\"my__posts\" cannot be a step of a path: write a Java name without __ and without _ at its"
                                + " end."),
                inPost(
                        Fault.RELATED_NAME,
                        "    @Relation(relatedName = /*!*/\"my posts\") " + FIELD,
                        "\"my posts\" cannot be a step of a path: write a Java name without __ and without _ at its"
                                + " end."),
                inPost(
                        Fault.BAD_NAME,
                        "    @Relation(column = /*!*/\"author'\") " + FIELD,
                        "\"author'\" cannot name a column: begin with a letter or _, go on with letters, digits and _, "
                                + "and stop after 63 bytes."),
                fieldOption("unique = /*!*/true", "unique is no option of a relation: write OneToOne."),
                fieldOption("index = /*!*/true", "index is no option of a relation: it has an index already."),
                fieldOption("column = /*!*/\"a\"", "column is no option of a relation: write it in @Relation."),
                fieldOption(
                        "blank = /*!*/true",
                        "blank is no option of a relation: an optional relation is ForeignKey<@Nullable T>."),
                fieldOption("maxLength = /*!*/9", "maxLength is no option of a relation: remove it."),
                inPost(
                        Fault.WRONG_TYPE,
                        "    /*!*/@Slug " + FIELD,
                        "@Slug is for plain fields, and author is ForeignKey: remove it."));
    }

    private static FaultCase relationOption(String option, String text) {
        return inPost(Fault.RELATION_OPTION, "    @Relation(" + option + ") " + FIELD, text);
    }

    private static FaultCase fieldOption(String option, String text) {
        return inPost(Fault.FIELD_OPTION, "    @Field(" + option + ") " + FIELD, text);
    }
}
