package dev.ryx.processor.faults;

import static dev.ryx.processor.faults.FaultCase.in;
import static dev.ryx.processor.faults.FaultCase.inPost;

import dev.ryx.processor.check.Fault;
import java.util.stream.Stream;

/** Faults of plain fields. */
final class ColumnFaults {

    private static final String TYPES =
            " A column is one of boolean, Boolean, short, Short, int, Integer, long, Long, double, Double, BigDecimal,"
                    + " String, LocalDate, LocalTime, LocalDateTime, Instant, OffsetDateTime, Duration, UUID, byte[],"
                    + " Json, an enum, or a List or an array of such; a relation is a ForeignKey or a OneToOne. Keep"
                    + " another type by @Field(codec = …) or as @Json, and mark a field that is not stored transient.";

    private ColumnFaults() {}

    static Stream<FaultCase> all() {
        return Stream.of(types(), embedded(), nullness(), options(), database(), classes(), access())
                .flatMap(cases -> cases);
    }

    private static Stream<FaultCase> embedded() {
        return Stream.of(
                inPost(
                        Fault.EMBEDDED_TYPE,
                        "    @Embedded String /*!*/place;",
                        "@Embedded is for a record with components and without type parameters, and place is"
                                + " java.lang.String: change it."),
                inPost(
                        Fault.EMBEDDED_TYPE,
                        "    record Empty() {}\n    @Embedded Empty /*!*/place;",
                        "@Embedded is for a record with components and without type parameters, and place is"
                                + " blog.Post.Empty: change it."),
                inPost(
                        Fault.EMBEDDED_OPTION,
                        "    record Point(int x) {}\n    @Embedded /*!*/@Field(index = true) Point place;",
                        "@Field says nothing of an embedded record: write it at a component of Point."),
                inPost(
                        Fault.EMBEDDED_PART,
                        "    record Point(int x, ForeignKey<Author> by) {}\n    @Embedded Point /*!*/place;",
                        "by is a relation, and an embedded record holds none: move it to Post."),
                inPost(
                        Fault.EMBEDDED_PART,
                        "    record Point(@Field(primaryKey = true) int x) {}\n    @Embedded Point /*!*/place;",
                        "x is a primary key, and an embedded record holds none: move it to Post."),
                inPost(
                        Fault.EMBEDDED_PART,
                        "    record Point(@Version int x) {}\n    @Embedded Point /*!*/place;",
                        "x is a version, and an embedded record holds none: move it to Post."),
                inPost(
                        Fault.COLUMN_TYPE,
                        "    record Line(Inner inner) {}\n    record Inner(int x) {}\n    @Embedded Line /*!*/place;",
                        "blog.Post.Inner is no type of a column." + TYPES),
                inPost(
                        Fault.EMBEDDED_PART,
                        "    record Line(@Embedded Point end) {}\n    record Point(@Version int x) {}\n"
                                + "    @Embedded Line /*!*/place;",
                        "x is a version, and an embedded record holds none: move it to Post."),
                inPost(
                        Fault.EMBEDDED_ITSELF,
                        "    record Line(int x, @Embedded @Nullable Line next) {}\n    @Embedded Line /*!*/place;",
                        "placeNext is within another Line, and so would be without end: keep it in a table"
                                + " of its own, and refer to it."),
                inPost(
                        Fault.EMBEDDED_TYPE,
                        "    record Line(int x, @Embedded String name) {}\n    @Embedded Line /*!*/place;",
                        "@Embedded is for a record with components and without type parameters, and placeName is"
                                + " java.lang.String: change it."),
                inPost(
                        Fault.HIDDEN_TYPE,
                        "    private record Point(int x) {}\n    @Embedded Point /*!*/place;",
                        "Point is hidden from generated code: make it visible where Post is."),
                inPost(
                        Fault.FINAL,
                        "    record Point(int x) {}\n    @Embedded final Point /*!*/place = new Point(1);",
                        "place is final, and rows are read into it: remove final."),
                inPost(
                        Fault.PRIVATE_FIELD,
                        "    record Point(int x) {}\n    @Embedded private Point /*!*/place;",
                        "Generated code cannot reach place: remove private, or write getPlace() and setPlace(…)."),
                inPost(
                        Fault.COLUMN_CLASH,
                        "    record Point(int x) {}\n    int place_x;\n    @Embedded Point /*!*/place;",
                        "The column \"place_x\" belongs to place_x already: give another by column = \"…\"."));
    }

    private static Stream<FaultCase> types() {
        return Stream.of(
                inPost(
                        Fault.COLUMN_TYPE,
                        "    StringBuilder /*!*/text;",
                        "java.lang.StringBuilder is no type of a column." + TYPES),
                inPost(Fault.COLUMN_TYPE, "    float /*!*/price;", "float is no type of a column. Use double." + TYPES),
                inPost(
                        Fault.COLUMN_TYPE,
                        "    Date /*!*/at;",
                        "java.util.Date is no type of a column. Use Instant." + TYPES),
                inPost(
                        Fault.COLUMN_TYPE,
                        "    List<StringBuilder> /*!*/words;",
                        "java.util.List<java.lang.StringBuilder> is no type of a column." + TYPES),
                in(
                        Fault.COLUMN_TYPE,
                        "@Table record Tag(@Nullable Long id, char /*!*/letter) {}",
                        "char is no type of a column. Use String with maxLength = 1." + TYPES),
                inPost(
                        Fault.HIDDEN_TYPE,
                        "    private enum Mood { GOOD, BAD }\n    Mood /*!*/mood;",
                        "Mood is hidden from generated code: make it visible where Post is."),
                inPost(
                        Fault.FINAL,
                        "    final int /*!*/views = 0;",
                        "views is final, and rows are read into it: remove final."));
    }

    private static Stream<FaultCase> nullness() {
        return Stream.of(
                inPost(
                        Fault.NULLABLE_PRIMITIVE,
                        "    @Nullable int /*!*/views;",
                        "int is never null: write @Nullable Integer, or remove @Nullable."),
                inPost(
                        Fault.NULLABLE_ELEMENT,
                        "    @Nullable byte[] /*!*/data;",
                        "Here @Nullable speaks of the elements: write byte @Nullable [] data."));
    }

    private static Stream<FaultCase> options() {
        return Stream.of(
                wrongType("@Field(maxLength = /*!*/9) int views;", "maxLength", "a String", "views is int"),
                wrongType("@Field(blank = /*!*/true) int views;", "blank", "a String", "views is int"),
                wrongType("@Field(strip = /*!*/true) long views;", "strip", "a String", "views is long"),
                wrongType(
                        "@Field(maxLength = /*!*/9) DayOfWeek day;",
                        "maxLength",
                        "a String",
                        "day is the enum DayOfWeek"),
                wrongType("@Field(maxDigits = /*!*/9) double price;", "maxDigits", "a BigDecimal", "price is double"),
                wrongType("@Field(decimalPlaces = /*!*/2) int price;", "decimalPlaces", "a BigDecimal", "price is int"),
                wrongType("@Field(autoNow = /*!*/true) String at;", "autoNow", "dates and times", "at is String"),
                wrongType(
                        "@Field(autoNowAdd = /*!*/true) Duration at;",
                        "autoNowAdd",
                        "dates and times",
                        "at is Duration"),
                wrongType("@Field(autoCreate = /*!*/true) String key;", "autoCreate", "a UUID", "key is String"),
                inPost(
                        Fault.BOTH_AUTO,
                        "    @Field(autoNow = true, autoNowAdd = /*!*/true) Instant at;",
                        "autoNow sets at on insert as well: remove autoNowAdd."),
                inPost(
                        Fault.BAD_LENGTH,
                        "    @Field(maxLength = /*!*/-1) String title;",
                        "A maxLength of -1 fits nothing: write 1 or more, or leave it out."),
                inPost(
                        Fault.NO_DIGITS,
                        "    BigDecimal /*!*/price;",
                        "A BigDecimal needs its size: write @Field(maxDigits = 12, decimalPlaces = 2)."),
                inPost(
                        Fault.NO_DIGITS,
                        "    /*!*/@Field(maxDigits = 5) BigDecimal price;",
                        "A BigDecimal needs its size: write @Field(maxDigits = 12, decimalPlaces = 2)."),
                inPost(
                        Fault.BAD_DIGITS,
                        "    @Field(maxDigits = 2, decimalPlaces = /*!*/5) BigDecimal price;",
                        "Of 2 digits, 5 cannot be behind the point: write 0 to 2 decimalPlaces."),
                inPost(
                        Fault.BAD_NAME,
                        "    @Field(column = /*!*/\"2nd\") String second;",
                        "\"2nd\" cannot name a column: begin with a letter or _, go on with letters, digits and _, "
                                + "and stop after 63 bytes."),
                inPost(
                        Fault.NO_RELATION,
                        "    /*!*/@Relation int views;",
                        "@Relation is for relations, and views is int: remove it, or write ForeignKey<T>."));
    }

    private static Stream<FaultCase> database() {
        return Stream.of(
                inPost(
                        Fault.GENERATED_DEFAULT,
                        "    int n; @Field(generated = \"n * 2\", dbDefault = /*!*/\"1\") @Nullable Integer twice;",
                        "twice is computed of other columns: remove dbDefault."),
                in(
                        Fault.GENERATED_KEY,
                        "@Table record Tag(@Field(primaryKey = true, generated = /*!*/\"name\") String key, String"
                                + " name) {}",
                        "key is the primary key, and is given: remove generated."),
                inPost(
                        Fault.BAD_NAME,
                        "    @Field(collation = /*!*/\"a;b\") String text;",
                        "\"a;b\" cannot name a collation: begin with a letter or _, go on with letters, digits and _, "
                                + "and stop after 63 bytes."),
                wrongType("@Field(collation = /*!*/\"C\") int n;", "collation", "a String", "n is int"),
                inPost(
                        Fault.VERSION_TYPE,
                        "    @Version @Nullable Long /*!*/version;",
                        "@Version is for an int or a long, and version is Long: change it."),
                inPost(
                        Fault.TWO_VERSIONS,
                        "    @Version int one; @Version int /*!*/two;",
                        "Post has a @Version already: remove this one."),
                inPost(
                        Fault.NO_DATE,
                        "    LocalTime at; @Field(uniqueForDate = /*!*/\"at\") String title;",
                        "Post has no field \"at\" with a date: name one."),
                in(
                        Fault.CHECK_CONDITION,
                        "@Table(checks = @Check(name = \"ok\", value = /*!*/\" \")) class Post extends Model {}",
                        "A check has a condition: write it in SQL, as in \"price >= 0\"."),
                in(
                        Fault.BAD_NAME,
                        "@Table(checks = @Check(name = /*!*/\"2nd\", value = \"1 = 1\")) class Post extends Model {}",
                        "\"2nd\" cannot name a constraint: begin with a letter or _, go on with letters, digits and _, "
                                + "and stop after 63 bytes."));
    }

    private static Stream<FaultCase> classes() {
        return Stream.of(
                inPost(
                        Fault.CODEC,
                        "    @Field(codec = String/*!*/.class) StringBuilder text;",
                        "java.lang.String is no Codec<java.lang.StringBuilder, C> with a C that a column holds, or"
                                + " cannot be made by \"new java.lang.String()\": change it."),
                inPost(
                        Fault.VALIDATOR,
                        "    @ValidatedBy(String/*!*/.class) int n;",
                        "java.lang.String is no FieldValidator of int, or cannot be made by \"new java.lang.String()\":"
                                + " change it."));
    }

    private static FaultCase wrongType(String field, String option, String wanted, String actual) {
        return inPost(
                Fault.WRONG_TYPE, "    " + field, option + " is for " + wanted + ", and " + actual + ": remove it.");
    }

    private static Stream<FaultCase> access() {
        return Stream.of(
                inPost(
                        Fault.PRIVATE_FIELD,
                        "    private String /*!*/title;",
                        "Generated code cannot reach title: remove private, or write getTitle() and setTitle(…)."),
                inPost(
                        Fault.PRIVATE_FIELD,
                        """
                        private String /*!*/title;
                        String getTitle() { return title; }
                        void setTitle(Object o) {}\
                        """,
                        "Generated code cannot reach title: remove private, or write getTitle() and setTitle(…)."),
                inPost(
                        Fault.PRIVATE_FIELD,
                        "    private final ForeignKey<Author> /*!*/author = ForeignKey.empty();",
                        "Generated code cannot reach author: remove private, or write getAuthor()."));
    }
}
