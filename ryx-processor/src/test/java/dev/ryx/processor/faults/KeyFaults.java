package dev.ryx.processor.faults;

import static dev.ryx.processor.faults.FaultCase.in;

import dev.ryx.processor.check.Fault;
import java.util.List;
import java.util.stream.Stream;

/** Faults of keys of several fields, and of what would refer to them. */
final class KeyFaults {

    private static final String PLACE = """
        @Table class Place extends Entity<Place.Key> {
            record Key(String row, int number) {}
            @Field(primaryKey = true, maxLength = 10) String row;
            @Field(primaryKey = true) int number;%s
        }\
        """;

    private KeyFaults() {}

    static Stream<FaultCase> all() {
        return Stream.of(parts(), records(), relations()).flatMap(cases -> cases);
    }

    private static FaultCase inLine(Fault fault, String key, String fields, String text) {
        return in(fault, "@Table class Line extends Entity<Line.Key> {\n" + key + "\n" + fields + "\n}", text);
    }

    private static Stream<FaultCase> parts() {
        return Stream.of(
                in(
                        Fault.TWO_KEYS,
                        "@Table class Post extends Model {\n    @Field(primaryKey = /*!*/true) String slug;\n}",
                        "The primary key of Post is id, which the database numbers: remove primaryKey here, or extend"
                                + " Entity<K> with a record K for a key of several fields."),
                in(
                        Fault.TWO_KEYS,
                        "@Table record Post(@Field(primaryKey = true) @Nullable Integer id,\n"
                                + "    @Field(primaryKey = /*!*/true) String slug) {}",
                        "The primary key of Post is id, which the database numbers: remove primaryKey here, or extend"
                                + " Entity<K> with a record K for a key of several fields."),
                inLine(
                        Fault.KEY_PART,
                        "record Key(long a, Instant b) {}",
                        "@Field(primaryKey = true) long a; @Field(primaryKey = true) Instant /*!*/b;",
                        "A field of a key of several is a short, an int, a long, a String, a UUID, a LocalDate or a"
                                + " relation, not Instant."),
                inLine(
                        Fault.NULLABLE_KEY_PART,
                        "record Key(long a, String b) {}",
                        "@Field(primaryKey = true) long a; @Field(primaryKey = true) @Nullable String /*!*/b;",
                        "b is a part of the key, and a row has all of it: remove @Nullable."),
                inLine(
                        Fault.NULLABLE_KEY_PART,
                        "record Key(long author, int b) {}",
                        "@Field(primaryKey = true) final ForeignKey<@Nullable Author> /*!*/author ="
                                + " ForeignKey.empty();\n"
                                + "@Field(primaryKey = true) int b;",
                        "author is a part of the key, and a row has all of it: remove @Nullable."),
                inLine(
                        Fault.FILLED_KEY_PART,
                        "record Key(long a, UUID b) {}",
                        "@Field(primaryKey = true) long a; @Field(primaryKey = true, autoCreate = /*!*/true) UUID b;",
                        "b is a part of the key, and is given: remove autoCreate."),
                inLine(
                        Fault.FILLED_KEY_PART,
                        "record Key(long a, int b) {}",
                        "@Field(primaryKey = true) long a; @Field(primaryKey = true, dbDefault = /*!*/\"1\") int b;",
                        "b is a part of the key, and is given: remove dbDefault."),
                inLine(
                        Fault.FILLED_KEY_PART,
                        "record Key(long a, int b) {}",
                        "@Field(primaryKey = true) long a; @Version @Field(primaryKey = true) int /*!*/b;",
                        "b is a part of the key, and is given: remove @Version."));
    }

    private static Stream<FaultCase> records() {
        String fields = "    @Field(primaryKey = true) final ForeignKey<Author> author = ForeignKey.empty();\n"
                + "    @Field(primaryKey = true) short line;";
        String wanted = "The key of Line has several fields: write \"record Key(long author, short line) {}\" and"
                + " extend Entity<%s>.";
        return Stream.of(
                in(
                        Fault.KEY_RECORD,
                        "@Table /*!*/class Line extends Entity<Long> {\n" + fields + "\n}",
                        wanted.formatted("Line.Key")),
                in(
                        Fault.KEY_RECORD,
                        "@Table /*!*/class Line extends Entity<Line.Key> {\n    record Key(long author, int line) {}\n"
                                + fields + "\n}",
                        wanted.formatted("Key")),
                in(
                        Fault.KEY_RECORD,
                        "@Table /*!*/class Line extends Entity<Line.Key> {\n"
                                + "    record Key(short line, long author) {}\n"
                                + fields + "\n}",
                        wanted.formatted("Key")),
                in(
                        Fault.KEY_RECORD,
                        "@Table /*!*/record Line(@Field(primaryKey = true) String a, @Field(primaryKey = true) int b)"
                                + " {}",
                        "The key of Line has several fields: write \"record Key(String a, int b) {}\" and"
                                + " @Table(key = Line.Key.class)."),
                in(
                        Fault.KEY_RECORD,
                        "@Table(key = String/*!*/.class) record Line(@Field(primaryKey = true) String a,\n"
                                + "    @Field(primaryKey = true) int b) {}",
                        "The key of Line has several fields: write \"record Key(String a, int b) {}\" and"
                                + " @Table(key = Line.Key.class)."),
                in(
                        Fault.HIDDEN_TYPE,
                        "class Shop {\n    private record Key(long author, short line) {}\n"
                                + "    @Table static /*!*/class Line extends Entity<Key> {\n" + fields + "\n}\n}",
                        "Key is hidden from generated code: make it visible where Line is."),
                in(
                        Fault.KEY_OPTION,
                        "@Table(key = String/*!*/.class) class Post extends Model {}",
                        "key is for a record with several fields marked primaryKey, and Post is a class, which"
                                + " extends Entity<K>: remove it."),
                in(
                        Fault.KEY_OPTION,
                        "@Table(key = String/*!*/.class) record Tag(@Nullable Long id) {}",
                        "key is for a record with several fields marked primaryKey, and Tag is a record with one:"
                                + " remove it."));
    }

    private static Stream<FaultCase> relations() {
        String target =
                "Place has a key of several fields, and a relation holds one: give Place a key of one field, and"
                        + " make the several @Table(uniqueTogether = @Unique({…})).";
        return Stream.of(
                in(
                        Fault.COMPOSITE_TARGET,
                        List.of(
                                "@Table class Ticket extends Model {\n"
                                        + "    final ForeignKey<Place> /*!*/place = ForeignKey.empty();\n}",
                                PLACE.formatted("")),
                        target),
                in(
                        Fault.COMPOSITE_TARGET,
                        List.of(
                                "@Table class Ticket extends Model {\n"
                                        + "    final OneToOne<Place> /*!*/place = OneToOne.empty();\n}",
                                PLACE.formatted("")),
                        target),
                in(
                        Fault.COMPOSITE_TARGET,
                        List.of(
                                "@Table class Show extends Model {\n"
                                        + "    @Relation ManyToMany<Place> /*!*/places() { return null; }\n}",
                                PLACE.formatted("")),
                        target),
                in(
                        Fault.COMPOSITE_OWNER,
                        PLACE.formatted("\n    @Relation ManyToMany<Author> /*!*/authors() { return null; }"),
                        "Place has a key of several fields, and a join table holds one: give Place a key of one field,"
                                + " or make a model of the joining rows."));
    }
}
