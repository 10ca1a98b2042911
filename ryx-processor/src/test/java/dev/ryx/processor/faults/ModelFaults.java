package dev.ryx.processor.faults;

import static dev.ryx.processor.faults.FaultCase.in;
import static dev.ryx.processor.faults.FaultCase.inPost;

import dev.ryx.processor.check.Fault;
import java.util.List;
import java.util.stream.Stream;

/** Faults of a class as a whole. */
final class ModelFaults {

    private ModelFaults() {}

    static Stream<FaultCase> all() {
        return Stream.of(classes(), keys(), managers()).flatMap(cases -> cases);
    }

    private static Stream<FaultCase> classes() {
        return Stream.of(
                in(
                        Fault.NO_CLASS,
                        "/*!*/@Table interface Post {}",
                        "Post is neither a class nor a record: move @Table to one."),
                in(
                        Fault.NO_CLASS,
                        "/*!*/@Table enum Post { A }",
                        "Post is neither a class nor a record: move @Table to one."),
                in(
                        Fault.ABSTRACT,
                        "@Table abstract /*!*/class Post extends Model {}",
                        "Post is abstract, so no row can become one: remove @Table here and put it on the classes that"
                                + " extend it."),
                in(
                        Fault.GENERIC,
                        "@Table /*!*/class Post<T> extends Model {}",
                        "Post has type parameters, and a table has none: remove them, or let models without any extend"
                                + " it."),
                in(
                        Fault.GENERIC,
                        "@Table /*!*/record Pair<T>(@Nullable Long id) {}",
                        "Pair has type parameters, and a table has none: remove them, or let models without any extend"
                                + " it."),
                in(
                        Fault.RECORD_CHANGES,
                        "@Table(changedColumns = /*!*/true) record Pair(@Nullable Long id, String name) {}",
                        "A record remembers nothing of its row: remove changedColumns, and name the columns that save"
                                + " writes."),
                in(
                        Fault.INNER,
                        "class Shop {\n    @Table /*!*/class Order extends Model {}\n}",
                        "Order belongs to an object of Shop: make it static."),
                in(
                        Fault.INNER,
                        "class Shop {\n"
                                + "    class Desk {\n"
                                + "        @Table static /*!*/class Order extends Model {}\n"
                                + "    }\n"
                                + "}",
                        "Desk belongs to an object of Shop: make it static."),
                in(
                        Fault.PRIVATE_MODEL,
                        "class Shop {\n    @Table private static /*!*/class Order extends Model {}\n}",
                        "Order is hidden from generated code: remove private."),
                in(
                        Fault.NO_ENTITY,
                        "@Table /*!*/class Post {\n    @Field(primaryKey = true) @Nullable Long id;\n}",
                        "Post extends neither Model nor Entity: write \"class Post extends Model\", "
                                + "or Entity<K> for a key that is no Long."),
                in(
                        Fault.NO_CONSTRUCTOR,
                        "@Table /*!*/class Post extends Model {\n    Post(int views) {}\n}",
                        "Post has no constructor without parameters that generated code can call: write \"Post()"
                                + " {}\"."),
                in(
                        Fault.NO_CONSTRUCTOR,
                        "@Table /*!*/class Post extends Model {\n    private Post() {}\n}",
                        "Post has no constructor without parameters that generated code can call: write \"Post()"
                                + " {}\"."),
                in(
                        Fault.BAD_NAME,
                        "@Table(/*!*/\"po\\\"sts\")\nclass Post extends Model {}",
                        "\"po\"sts\" cannot name a table: begin with a letter or _, go on with letters, digits and _, "
                                + "and stop after 63 bytes."),
                in(
                        Fault.NOT_WRITTEN,
                        List.of(
                                "@Table class Shop_Order extends Model {}",
                                "class Shop {\n    @Table static /*!*/class Order extends Model {}\n}"),
                        "Shop_Order_ cannot be written: " + "Attempt to recreate a file for type blog.Shop_Order_."),
                inPost(
                        Fault.NO_COLUMN,
                        "    /*!*/@Field(maxLength = 10) static String title;",
                        "title is static or transient, so it is no column: remove @Field."),
                inPost(
                        Fault.NO_COLUMN,
                        "    /*!*/@Slug transient String title;",
                        "title is static or transient, so it is no column: remove @Slug."));
    }

    private static Stream<FaultCase> keys() {
        return Stream.of(
                in(
                        Fault.NO_KEY,
                        "@Table /*!*/class Post extends Entity<UUID> {\n    UUID key;\n}",
                        "Post has no primary key: extend Model, or mark one with @Field(primaryKey = true)."),
                in(
                        Fault.NO_KEY,
                        "@Table /*!*/record Point(int x, int y) {}",
                        "Point has no primary key: begin with a component @Nullable Long id, "
                                + "or mark one with @Field(primaryKey = true)."),
                in(
                        Fault.KEY_TYPE,
                        "@Table class Post extends Entity<Instant> {\n"
                                + "    @Field(primaryKey = true) Instant /*!*/at;\n"
                                + "}",
                        "A primary key is a Short, Integer, Long, String, UUID or LocalDate, not Instant."),
                in(
                        Fault.PRIMITIVE_KEY,
                        "@Table record Tag(long /*!*/id, String name) {}",
                        "long is never absent, so a new object looks like a saved one: write @Nullable Long for a key"
                                + " that the database gives, Long for one that you give."),
                in(
                        Fault.NULLABLE_KEY,
                        "@Table record Tag(@Field(primaryKey = true) @Nullable String /*!*/name) {}",
                        "Nothing gives a key to a row without one: remove @Nullable."),
                in(
                        Fault.NULLABLE_KEY,
                        "@Table record Tag(@Nullable UUID /*!*/id) {}",
                        "Nothing gives a key to a row without one: remove @Nullable, or write autoCreate = true."),
                in(
                        Fault.ENTITY_KEY,
                        "@Table /*!*/class Post extends Entity<Long> {\n    @Field(primaryKey = true) UUID id;\n}",
                        "The key of Post is UUID: extend Entity<UUID>."),
                in(
                        Fault.RELATION_KEY,
                        "@Table class Post extends Entity<Long> {\n"
                            + "    @Field(primaryKey = /*!*/true) final OneToOne<Author> author = OneToOne.empty();\n"
                            + "}",
                        "A relation cannot be the primary key: give Post a key of its own, and make the relation a"
                                + " OneToOne."));
    }

    private static Stream<FaultCase> managers() {
        return Stream.of(
                in(
                        Fault.MANAGER_TYPE,
                        "@Table(manager = String/*!*/.class) class Post extends Model {}",
                        "String is no manager of Post: write \"class String extends Manager<Post>\"."),
                in(
                        Fault.MANAGER_TYPE,
                        List.of(
                                "@Table(manager = AuthorManager/*!*/.class) class Post extends Model {}",
                                "class AuthorManager extends Manager<Author> {\n"
                                        + "    AuthorManager(ModelBinding<Author> binding) { super(binding); }\n}"),
                        "AuthorManager is no manager of Post: write \"class AuthorManager extends Manager<Post>\"."),
                in(
                        Fault.MANAGER_CONSTRUCTOR,
                        List.of(
                                "@Table(manager = PostManager/*!*/.class) class Post extends Model {}",
                                "class PostManager extends Manager<Post> {\n    PostManager() { super(null); }\n}"),
                        "Generated code cannot make a PostManager: write \"PostManager(ModelBinding<Post> binding) "
                                + "{ super(binding); }\" in a class that it can reach."));
    }
}
