package dev.ryx.processor.faults;

import static dev.ryx.processor.faults.FaultCase.in;
import static dev.ryx.processor.faults.FaultCase.inPost;

import dev.ryx.processor.check.Fault;
import java.util.List;
import java.util.stream.Stream;

/** Faults of methods that are relations. */
final class ToManyFaults {

    private static final String COMMENT =
            "@Table class Comment extends Model {\n    final ForeignKey<Post> post = ForeignKey.empty();\n"
                    + "    @Relation(relatedName = \"citing\") ManyToMany<Post> cited() { return null; }\n}";

    private ToManyFaults() {}

    static Stream<FaultCase> all() {
        return Stream.concat(owners(), reverses());
    }

    private static Stream<FaultCase> owners() {
        return Stream.of(
                inPost(
                        Fault.METHOD_SHAPE,
                        "    @Relation ManyToMany<Author> /*!*/authors(int most) { return null; }",
                        "A relation is an instance method without parameters: change authors, or remove @Relation."),
                inPost(
                        Fault.METHOD_SHAPE,
                        "    @Relation static ManyToMany<Author> /*!*/authors() { return null; }",
                        "A relation is an instance method without parameters: change authors, or remove @Relation."),
                inPost(
                        Fault.METHOD_TYPE,
                        "    @Relation List<Author> /*!*/authors() { return null; }",
                        "A relation returns ManyToMany<T>, or RelatedSet<T> or RelatedOne<T> with mappedBy, not"
                                + " java.util.List<blog.Author>: change it, or remove @Relation."),
                inPost(
                        Fault.NO_TARGET,
                        "    @Relation ManyToMany /*!*/authors() { return null; }",
                        "ManyToMany names no model: write ManyToMany<T> with the class of a model for T."),
                inPost(
                        Fault.NO_MODEL,
                        "    @Relation ManyToMany<String> /*!*/authors() { return null; }",
                        "String is no model: annotate it with @Table, or refer to another."),
                owner("column = /*!*/\"a\"", "column means nothing with a join table: remove it."),
                owner("onDelete = OnDelete/*!*/.CASCADE", "onDelete means nothing with a join table: remove it."),
                inPost(
                        Fault.RELATED_NAME,
                        "    @Relation(relatedName = /*!*/\"posts_\") ManyToMany<Author> authors() { return null; }",
                        "\"posts_\" cannot be a step of a path: write a Java name without __ and without _ at its"
                                + " end."),
                inPost(
                        Fault.THROUGH_NO_KEY,
                        "    @Relation(through = Author/*!*/.class) ManyToMany<Author> authors() { return null; }",
                        "Author joins nothing to Post: give it a ForeignKey<Post>."),
                inPost(
                        Fault.THROUGH_SEVERAL,
                        "    @Relation(through = Citation/*!*/.class) ManyToMany<Post> cited() { return null; }\n"
                                + "    @Table static class Citation extends Model {\n"
                                + "        final ForeignKey<Post> from = ForeignKey.empty();\n"
                                + "        @Relation(relatedName = \"back\") final ForeignKey<Post> to ="
                                + " ForeignKey.empty();\n    }",
                        "Citation has several foreign keys to Post: name the two that join with throughFields = {…}."),
                inPost(
                        Fault.NO_MODEL,
                        "    @Relation(through = String/*!*/.class) ManyToMany<Author> authors() { return null; }",
                        "String is no model: annotate it with @Table, or refer to another."),
                owner("throughFields = /*!*/{\"a\", \"b\"}", "throughFields means nothing without through: remove it."),
                inPost(
                        Fault.BAD_NAME,
                        "    @Relation(joinTable = /*!*/\"1st\") ManyToMany<Author> authors() { return null; }",
                        "\"1st\" cannot name a table: begin with a letter or _, go on with letters, digits and _, "
                                + "and stop after 63 bytes."));
    }

    private static FaultCase owner(String option, String text) {
        return inPost(
                Fault.RELATION_OPTION,
                "    @Relation(" + option + ") ManyToMany<Author> authors() { return null; }",
                text);
    }

    private static Stream<FaultCase> reverses() {
        return Stream.of(
                reverse(
                        Fault.NO_MAPPED_BY,
                        "/*!*/@Relation RelatedSet<Comment> comments()",
                        "RelatedSet is the far end of a relation of Comment: name it, "
                                + "as in @Relation(mappedBy = \"post\")."),
                reverse(
                        Fault.UNKNOWN_MAPPED_BY,
                        "@Relation(mappedBy = /*!*/\"psot\") RelatedSet<Comment> comments()",
                        "Comment has no relation \"psot\" to Post. Did you mean post?"),
                reverse(
                        Fault.UNKNOWN_MAPPED_BY,
                        "@Relation(mappedBy = /*!*/\"name\") RelatedSet<Author> authors()",
                        "Author has no relation \"name\" to Post. Declare it there: final ForeignKey<Post>, "
                                + "or a method that returns ManyToMany<Post>."),
                reverse(
                        Fault.MAPPED_BY_KIND,
                        "@Relation(mappedBy = /*!*/\"cited\") RelatedSet<Comment> comments()",
                        "Comment.cited is a many-to-many relation: return ManyToMany<Comment>."),
                reverse(
                        Fault.MAPPED_BY_KIND,
                        "@Relation(mappedBy = /*!*/\"post\") ManyToMany<Comment> comments()",
                        "Comment.post is a foreign key: return RelatedSet<Comment>."),
                reverse(
                        Fault.RELATION_OPTION,
                        "@Relation(mappedBy = \"post\", relatedName = /*!*/\"x\") RelatedSet<Comment> comments()",
                        "relatedName means nothing at the far end: remove it."),
                reverse(
                        Fault.MAPPED_BY_KIND,
                        "@Relation(mappedBy = /*!*/\"post\") RelatedOne<Comment> comment()",
                        "Comment.post is a foreign key: return RelatedSet<Comment>."),
                reverse(
                        Fault.METHOD_TYPE,
                        "@Relation(mappedBy = \"post\") OneToOne<Comment> /*!*/comment()",
                        "A relation returns ManyToMany<T>, or RelatedSet<T> or RelatedOne<T> with mappedBy, not"
                                + " dev.ryx.relation.OneToOne<blog.Comment>: change it, or remove @Relation."));
    }

    private static FaultCase reverse(Fault fault, String method, String text) {
        String post = "@Table class Post extends Model {\n    " + method + " { return null; }\n}";
        return in(fault, List.of(post, COMMENT), text);
    }
}
