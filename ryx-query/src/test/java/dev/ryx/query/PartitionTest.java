package dev.ryx.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.query.PartitionTest.World.Post;
import dev.ryx.query.ast.Condition;
import dev.ryx.query.ast.Statement;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.servers.ServerCondition;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code filter(q)} gives the rows for which Java finds {@code q} true, and {@code exclude(q)} the others, for random
 * conditions over nullable columns and relations.
 *
 * <p>A condition names each relation to many once: two lookups over one are about the same related row in a filter and
 * about any two in an exclude, as in Django.
 */
@Tag("database")
@ExtendWith(ServerCondition.class)
class PartitionTest {

    private static final int QUERIES = 400;

    /** A condition and what it means. */
    private record Meant(Condition condition, Predicate<Post> meaning) {}

    @Test
    void filterAndExcludeShareTheRows() throws Exception {
        Randomness random = Randomness.of(PartitionTest.class);
        try (var database = TestDatabase.open(TestDatabase.kindUnderTest())) {
            World world = World.random(random);
            world.into(database);
            for (int i = 0; i < QUERIES; i++) {
                check(database, world, condition(random, 3, new HashSet<>()));
            }
        }
    }

    private static void check(TestDatabase database, World world, Meant meant) throws SQLException {
        Set<Long> expected = world.keys(meant.meaning());
        Set<Long> others = world.keys(meant.meaning().negate());
        Ask posts = Ask.all("Post");
        assertThat(keys(database, posts.filter(meant.condition())))
                .as("filter %s", meant.condition())
                .isEqualTo(expected);
        assertThat(keys(database, posts.exclude(meant.condition())))
                .as("exclude %s", meant.condition())
                .isEqualTo(others);
    }

    private static Set<Object> keys(TestDatabase database, Ask ask) throws SQLException {
        CompiledQuery query = database.compiled(Blog.MODELS, ask.values("id").select());
        return database.rows(query).stream().map(List::getFirst).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Meant condition(Randomness random, int depth, Set<String> used) {
        if (depth == 0 || random.chance(30)) {
            return leaf(random, used);
        }
        Meant left = condition(random, depth - 1, used);
        if (random.chance(30)) {
            return new Meant(
                    Condition.excluding(left.condition()), left.meaning().negate());
        }
        Meant right = condition(random, depth - 1, used);
        return random.chance(50)
                ? new Meant(
                        new Condition.And(List.of(left.condition(), right.condition())),
                        left.meaning().and(right.meaning()))
                : new Meant(
                        new Condition.Or(List.of(left.condition(), right.condition())),
                        left.meaning().or(right.meaning()));
    }

    private static Meant leaf(Randomness random, Set<String> used) {
        int number = random.below(4);
        return switch (random.below(12)) {
            case 0 -> compared(random, "views", number, post -> list(post.views()));
            case 1 -> compared(random, "rating", (double) number, post -> list(post.rating()));
            case 2 -> text(random, "body", post -> list(post.body()));
            case 3 ->
                compared(
                        random,
                        "author__age",
                        number,
                        post -> list(post.author().age()));
            case 4 ->
                compared(
                        random,
                        "editor__age",
                        number,
                        post -> list(
                                post.editor() == null ? null : post.editor().age()));
            case 5 ->
                compared(
                        random,
                        "editor",
                        number,
                        post -> list(
                                post.editor() == null ? null : post.editor().id()));
            case 6 ->
                compared(
                        random,
                        "author__boss__age",
                        number,
                        post -> list(
                                post.author().boss() == null
                                        ? null
                                        : post.author().boss().age()));
            case 7 ->
                once(
                        used,
                        "comments",
                        random,
                        () -> compared(
                                random,
                                "comments__score",
                                number,
                                post -> rows(post.comments().stream()
                                        .map(World.Comment::score)
                                        .toList())));
            case 8 -> once(used, "tags", random, () -> compared(random, "tags", number, post -> rows(post.tags())));
            case 9 ->
                once(
                        used,
                        "comments",
                        random,
                        () -> compared(
                                random,
                                "comments__author__age",
                                number,
                                post -> rows(post.comments().stream()
                                        .map(comment -> comment.author() == null
                                                ? null
                                                : comment.author().age())
                                        .toList())));
            case 10 -> nothing(random);
            default -> new Meant(Ask.Terms.q("active", true), Post::active);
        };
    }

    private static Meant once(
            Set<String> used, String relation, Randomness random, java.util.function.Supplier<Meant> leaf) {
        return used.add(relation) ? leaf.get() : nothing(random);
    }

    private static Meant nothing(Randomness random) {
        return random.chance(50)
                ? new Meant(Ask.Terms.q("id__in", List.of()), _ -> false)
                : new Meant(Ask.Terms.q("id__in", Arrays.asList(1, null)), post -> post.id() == 1);
    }

    /** A lookup on numbers; the values are those of all related rows, and one NULL if there are none. */
    private static Meant compared(
            Randomness random, String path, Number number, Function<Post, List<@Nullable Number>> values) {
        double given = number.doubleValue();
        return switch (random.below(6)) {
            case 0 -> meant(path, number, values, value -> value == given);
            case 1 -> meant(path + "__gt", number, values, value -> value > given);
            case 2 -> meant(path + "__lte", number, values, value -> value <= given);
            case 3 -> meant(path + "__in", List.of(number, number), values, value -> value == given);
            case 4 -> isNull(path, true, values);
            default -> isNull(path, false, values);
        };
    }

    private static Meant meant(
            String path, Object operand, Function<Post, List<@Nullable Number>> values, Predicate<Double> meaning) {
        return new Meant(
                Ask.Terms.q(path, operand),
                post -> values.apply(post).stream()
                        .anyMatch(value -> value != null && meaning.test(value.doubleValue())));
    }

    private static <T> Meant isNull(String path, boolean flag, Function<Post, List<@Nullable T>> values) {
        return new Meant(
                Ask.Terms.q(path + "__isnull", flag),
                post -> values.apply(post).stream().anyMatch(value -> (value == null) == flag));
    }

    private static Meant text(Randomness random, String path, Function<Post, List<@Nullable String>> values) {
        if (random.chance(30)) {
            return isNull(path, random.chance(50), values);
        }
        String needle = random.one("a", "b", "");
        return new Meant(
                Ask.Terms.q(path + "__contains", needle),
                post -> values.apply(post).stream().anyMatch(value -> value != null && value.contains(needle)));
    }

    private static <T> List<@Nullable T> list(@Nullable T value) {
        return Arrays.asList(value);
    }

    private static List<@Nullable Number> rows(List<? extends @Nullable Number> values) {
        return values.isEmpty() ? list(null) : new ArrayList<>(values);
    }

    /** Random objects, in Java and in a database. */
    record World(List<Author> authors, List<Post> posts) {

        record Author(
                int id, @Nullable Integer age, @Nullable Author boss) {}

        record Comment(@Nullable Integer score, @Nullable Author author) {}

        record Post(
                int id,
                int views,
                @Nullable Double rating,
                @Nullable String body,
                boolean active,
                Author author,
                @Nullable Author editor,
                List<Comment> comments,
                List<Integer> tags) {}

        static World random(Randomness random) {
            var authors = new ArrayList<Author>();
            for (int id = 0; id < 5; id++) {
                Author boss = authors.isEmpty() || random.chance(40) ? null : random.one(authors);
                authors.add(new Author(id, maybe(random, random.below(4)), boss));
            }
            return new World(
                    authors,
                    IntStream.range(0, 25)
                            .mapToObj(id -> post(random, id, authors))
                            .toList());
        }

        private static Post post(Randomness random, int id, List<Author> authors) {
            var comments = new ArrayList<Comment>();
            for (int n = random.below(3); n > 0; n--) {
                comments.add(new Comment(maybe(random, random.below(4)), maybe(random, random.one(authors))));
            }
            List<Integer> tags =
                    IntStream.range(0, 4).filter(_ -> random.chance(30)).boxed().toList();
            return new Post(
                    id,
                    random.below(4),
                    maybe(random, (double) random.below(4)),
                    maybe(random, random.one("", "a", "b", "ab")),
                    random.chance(50),
                    random.one(authors),
                    maybe(random, random.one(authors)),
                    comments,
                    tags);
        }

        private static <T> @Nullable T maybe(Randomness random, T value) {
            return random.chance(35) ? null : value;
        }

        Set<Long> keys(Predicate<Post> meaning) {
            return posts.stream()
                    .filter(meaning)
                    .map(post -> (long) post.id())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        void into(TestDatabase database) throws SQLException {
            database.create(Blog.MODELS);
            for (Author author : authors) {
                insert(
                        database,
                        "Author",
                        List.of("id", "name", "age", "boss"),
                        Arrays.asList(
                                author.id(),
                                "n",
                                author.age(),
                                author.boss() == null ? null : author.boss().id()));
            }
            for (int tag = 0; tag < 4; tag++) {
                insert(database, "Tag", List.of("id", "name"), List.of(tag, "t" + tag));
            }
            for (Post post : posts) {
                add(database, post);
            }
        }

        private static void add(TestDatabase database, Post post) throws SQLException {
            insert(
                    database,
                    "Post",
                    List.of(
                            "id",
                            "title",
                            "views",
                            "rating",
                            "body",
                            "active",
                            "price",
                            "createdAt",
                            "author",
                            "editor"),
                    Arrays.asList(
                            post.id(),
                            "t",
                            post.views(),
                            post.rating(),
                            post.body(),
                            post.active(),
                            BigDecimal.ONE,
                            Instant.EPOCH,
                            post.author().id(),
                            post.editor() == null ? null : post.editor().id()));
            for (Comment comment : post.comments()) {
                insert(
                        database,
                        "Comment",
                        List.of("text", "score", "post", "author"),
                        Arrays.asList(
                                "c",
                                comment.score(),
                                post.id(),
                                comment.author() == null
                                        ? null
                                        : comment.author().id()));
            }
            for (int tag : post.tags()) {
                database.run(database.compiled(
                        Blog.MODELS,
                        new Statement.Insert(
                                Blog.MODELS.joinTables().getFirst().name(),
                                List.of("post_id", "tag_id"),
                                List.of(List.of(post.id(), tag)),
                                null)));
            }
        }

        private static void insert(TestDatabase database, String label, List<String> fields, List<@Nullable Object> row)
                throws SQLException {
            database.run(database.compiled(
                    Blog.MODELS, new Statement.Insert(Blog.model(label), fields, List.of(row), null)));
        }
    }
}
