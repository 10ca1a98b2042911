package dev.ryx.processor.faults;

import static dev.ryx.processor.faults.FaultCase.in;
import static dev.ryx.processor.faults.FaultCase.inPost;

import dev.ryx.processor.check.Fault;
import java.util.List;
import java.util.stream.Stream;

/** Faults of names: of fields, of their columns, of relations, and in the values of {@code @Table}. */
final class NameFaults {

    private NameFaults() {}

    static Stream<FaultCase> all() {
        return Stream.of(members(), related(), sets()).flatMap(cases -> cases);
    }

    private static Stream<FaultCase> members() {
        return Stream.of(
                inPost(
                        Fault.FIELD_NAME,
                        "    int /*!*/page__views;",
                        "\"page__views\" cannot be a step of a path: __ separates steps, and a _ at the end is for"
                                + " generated names. Rename it, and keep its column with column = \"page__views\"."),
                inPost(
                        Fault.FIELD_NAME,
                        "    int /*!*/views_;",
                        "\"views_\" cannot be a step of a path: __ separates steps, and a _ at the end is for"
                                + " generated names. Rename it, and keep its column with column = \"views_\"."),
                inPost(
                        Fault.NAME_CLASH,
                        "    final ForeignKey<Author> author = ForeignKey.empty();\n"
                                + "    @Field(column = \"x\") int /*!*/authorId;",
                        "\"authorId\" means the relation author already: rename the field authorId."),
                inPost(
                        Fault.NAME_CLASH,
                        "    int tags;\n    @Relation ManyToMany<Author> /*!*/tags() { return null; }",
                        "\"tags\" means the field tags already: rename the relation tags."),
                inPost(
                        Fault.COLUMN_CLASH,
                        "    int createdAt;\n    int /*!*/created_at;",
                        "The column \"created_at\" belongs to createdAt already: give another by column = \"…\"."),
                inPost(
                        Fault.COLUMN_CLASH,
                        "    int views;\n    @Field(column = /*!*/\"VIEWS\") int shown;",
                        "The column \"VIEWS\" belongs to views already: give another by column = \"…\"."),
                inPost(
                        Fault.NAME_CLASH,
                        "    final ForeignKey<Author> author = ForeignKey.empty();\n"
                            + "    @Relation(relatedName = \"x\") ManyToMany<Author> /*!*/author() { return null; }",
                        "\"author\" means the relation author already: rename the relation author."),
                in(
                        Fault.HIDDEN_FIELD,
                        List.of(
                                "@Table class Post extends Base {\n    String /*!*/name;\n}",
                                "abstract class Base extends Model {\n    @Field(column = \"title\") String name;\n}"),
                        "Base has a field name already: rename this one."));
    }

    private static Stream<FaultCase> related() {
        return Stream.of(
                inPost(
                        Fault.SAME_RELATED_NAME,
                        "    final ForeignKey<Author> author = ForeignKey.empty();\n"
                                + "    final ForeignKey<Author> /*!*/editor = ForeignKey.empty();",
                        "Author calls both author and editor \"post\": give one of them another relatedName."),
                inPost(
                        Fault.NAME_CLASH,
                        "    String post;\n    final ForeignKey<Post> /*!*/origin = ForeignKey.empty();",
                        "\"post\" means the field post already: rename the other side of origin."));
    }

    private static Stream<FaultCase> sets() {
        return Stream.of(
                table(
                        Fault.UNKNOWN_NAME,
                        "ordering = {\"views\", /*!*/\"-crated\"}",
                        "Post has no field \"crated\". Did you mean created?"),
                table(
                        Fault.UNKNOWN_NAME,
                        "ordering = /*!*/\"zzzzzz\"",
                        "Post has no field \"zzzzzz\". Known names: author, created, id, views."),
                table(
                        Fault.NO_STEP,
                        "ordering = /*!*/\"views__name\"",
                        "views is no relation, so the path ends there: remove \"__name\"."),
                table(
                        Fault.UNKNOWN_NAME,
                        "uniqueTogether = @Unique({\"author\", /*!*/\"view\"})",
                        "Post has no field \"view\". Did you mean views?"),
                table(
                        Fault.UNKNOWN_NAME,
                        "indexes = @Index(/*!*/\"authr\")",
                        "Post has no field \"authr\". Did you mean author?"),
                table(
                        Fault.FEW_UNIQUE,
                        "uniqueTogether = @Unique(/*!*/\"views\")",
                        "Unique together are two fields or more: for one, write @Field(unique = true)."),
                table(Fault.FEW_INDEXED, "indexes = @Index(/*!*/{})", "An index is over one field or more: name one."),
                table(
                        Fault.REPEATED,
                        "indexes = @Index({\"views\", /*!*/\"views\"})",
                        "\"views\" is named twice: remove one."),
                table(
                        Fault.BAD_NAME,
                        "indexes = @Index(value = \"views\", name = /*!*/\"a;b\")",
                        "\"a;b\" cannot name an index: begin with a letter or _, go on with letters, digits and _, "
                                + "and stop after 63 bytes."));
    }

    private static FaultCase table(Fault fault, String values, String text) {
        String source = "@Table(" + values + ")\nclass Post extends Model {\n    int views;\n    Instant created;\n"
                + "    final ForeignKey<Author> author = ForeignKey.empty();\n}";
        return in(fault, source, text);
    }
}
