package dev.ryx.it.json;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.FieldException;
import dev.ryx.expr.Functions;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.club.Card;
import dev.ryx.it.club.Card_;
import dev.ryx.it.club.Club;
import dev.ryx.it.club.Person;
import dev.ryx.it.club.Person_;
import dev.ryx.it.docs.Ticket;
import dev.ryx.it.types.Parcel;
import dev.ryx.jackson.RyxModule;
import dev.ryx.jackson.Writing;
import dev.ryx.value.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written of a model, with no query for any of it. */
class WritingTest extends DatabaseTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RyxModule()).build();

    private Author ada = new Author();
    private Post post = new Post();

    @BeforeEach
    void write() {
        Club.empty();
        Blog.empty();
        ada = Blog.author("Ada", null);
        Tag java = Blog.tag("java");
        Tag sql = Blog.tag("sql");
        post = Blog.post("Hello", "Text.", 7, true, ada, "2024-02-29T08:00:00.123456Z", java, sql);
    }

    private static String json(Object value) throws JsonProcessingException {
        return assertNoQuery(() -> MAPPER.writeValueAsString(value));
    }

    private static <M> String json(Writing<M> writing, Object value) throws JsonProcessingException {
        return assertNoQuery(() -> writing.writer(MAPPER).writeValueAsString(value));
    }

    private interface Made {
        String json() throws JsonProcessingException;
    }

    private static String assertNoQuery(Made made) throws JsonProcessingException {
        String[] json = {""};
        assertQueries(0, () -> json[0] = made.json());
        return json[0];
    }

    private String hello(String author) {
        return "{\"id\":" + post.id + ",\"title\":\"Hello\",\"slug\":\"" + post.slug + "\",\"body\":\"Text.\","
                + "\"views\":7,\"active\":true,\"created\":\"2024-02-29T08:00:00.123456Z\",\"author\":" + author + "}";
    }

    private String adaWith(String more) {
        return "{\"id\":" + ada.id + ",\"name\":\"Ada\",\"country\":null" + more + "}";
    }

    @Test
    void aRelationThatIsNotLoadedIsItsKey() throws Exception {
        assertThat(json(Post_.objects.all().get())).isEqualTo(hello(String.valueOf(ada.id)));
    }

    @Test
    void aLoadedRelationIsTheObject() throws Exception {
        assertThat(json(Post_.objects.selectRelated(Post_.author()).get())).isEqualTo(hello(adaWith("")));
        assertThat(json(Post_.objects.prefetchRelated(Post_.author()).list()))
                .isEqualTo("[" + hello(adaWith("")) + "]");
    }

    @Test
    void aLoadedRelationIsItsKeyIfThatIsAskedFor() throws Exception {
        Post loaded = Post_.objects.selectRelated(Post_.author()).get();
        Writing<Post> keys = Writing.of(Post.class).keys();
        assertThat(json(keys, loaded)).isEqualTo(hello(String.valueOf(ada.id)));
        assertThat(json(keys.with(Post_.author()), loaded)).isEqualTo(hello(adaWith("")));
    }

    @Test
    void manyAreWrittenIfTheyWerePrefetchedAndAskedFor() throws Exception {
        Writing<Author> withPosts = Writing.of(Author.class).with(Author_.posts());
        Author prefetched = Author_.objects.prefetchRelated(Author_.posts()).get();
        String posts = ",\"posts\":[" + hello(String.valueOf(ada.id)) + "]";
        assertThat(json(withPosts, prefetched)).isEqualTo(adaWith(posts));
        assertThat(json(prefetched)).isEqualTo(adaWith(""));
        assertThat(json(withPosts, Author_.objects.all().get())).isEqualTo(adaWith(""));
    }

    @Test
    void aPathAsksForTheRelationsOfRelatedObjects() throws Exception {
        Author prefetched =
                Author_.objects.prefetchRelated(Author_.posts().tags()).get();
        String json = json(Writing.of(Author.class).with(Author_.posts().tags()), prefetched);
        assertThat(MAPPER.readTree(json).at("/posts/0/tags/1/name").textValue()).isEqualTo("sql");
        assertThat(json(Writing.of(Author.class).with(Author_.posts()), prefetched))
                .doesNotContain("tags");
    }

    @Test
    void manyOfARecordAreNotKnownAndLeftOut() throws Exception {
        Tag java = Blog.tag("lonely");
        assertThat(json(java)).isEqualTo("{\"id\":" + java.id() + ",\"name\":\"lonely\"}");
    }

    @Test
    void theOtherEndOfAOneToOneIsAnObjectOrNull() throws Exception {
        Person ann = Club.person("Ann", "A1");
        Person ben = Club.person("Ben");
        Card card = Card_.objects.all().get();
        List<Person> people =
                Person_.objects.prefetchRelated(Person_.card()).orderBy("name").list();
        assertThat(json(Writing.of(Person.class).with(Person_.card()), people))
                .isEqualTo("[{\"id\":" + ann.id + ",\"name\":\"Ann\",\"card\":{\"id\":" + card.id
                        + ",\"number\":\"A1\",\"person\":" + ann.id + "}},{\"id\":" + ben.id
                        + ",\"name\":\"Ben\",\"card\":null}]");
    }

    @Test
    void objectsThatReferToEachOtherHaveAnEnd() throws Exception {
        Ticket first = new Ticket();
        Ticket second = new Ticket();
        first.id = 1L;
        second.id = 2L;
        first.duplicateOf.set(second);
        second.duplicateOf.set(first);
        var json = MAPPER.readTree(json(first));
        assertThat(json.at("/duplicateOf/id").longValue()).isEqualTo(2);
        assertThat(json.at("/duplicateOf/duplicateOf").longValue()).isEqualTo(1);
    }

    @Test
    void whatWasNotReadIsLeftOut() throws Exception {
        assertThat(json(Post_.objects.only(Post_.title).get()))
                .isEqualTo("{\"id\":" + post.id + ",\"title\":\"Hello\"}");
    }

    @Test
    void fieldsAndRelationsCanBeLeftOut() throws Exception {
        Post loaded = Post_.objects.selectRelated(Post_.author()).get();
        Writing<Post> some = Writing.of(Post.class)
                .without(Post_.slug, Post_.body, Post_.views, Post_.active, Post_.created, Post_.author().country);
        assertThat(json(some, loaded))
                .isEqualTo("{\"id\":" + post.id + ",\"title\":\"Hello\",\"author\":{\"id\":" + ada.id
                        + ",\"name\":\"Ada\"}}");
        assertThat(json(some.without(Post_.author), loaded)).isEqualTo("{\"id\":" + post.id + ",\"title\":\"Hello\"}");
    }

    @Test
    void aModuleSaysWhatIsUsual() throws Exception {
        var mapper = JsonMapper.builder()
                .addModule(new RyxModule().writing(Writing.of(Author.class).without(Author_.country)))
                .build();
        assertThat(mapper.writeValueAsString(ada)).isEqualTo("{\"id\":" + ada.id + ",\"name\":\"Ada\"}");
        assertThat(Writing.of(Author.class).writer(mapper).writeValueAsString(ada))
                .isEqualTo(adaWith(""));
    }

    @Test
    void whatIsUsualHoldsForRelatedObjects() throws Exception {
        var mapper = JsonMapper.builder()
                .addModule(new RyxModule().writing(Writing.of(Author.class).without(Author_.country)))
                .build();
        Post loaded = Post_.objects.selectRelated(Post_.author()).get();
        String author = "\"author\":{\"id\":" + ada.id + ",\"name\":\"Ada\"}";
        assertThat(mapper.writeValueAsString(loaded)).contains(author);
        Writing<Post> some = Writing.of(Post.class).with(Post_.author());
        assertThat(some.writer(mapper).writeValueAsString(loaded)).contains(author);
        var all = Writing.of(Author.class);
        assertThat(all.on(some.writer(mapper)).writeValueAsString(loaded)).contains("\"country\"");
    }

    @Test
    void objectsWithinOtherThingsAreWrittenTheSame() throws Exception {
        assertThat(json(Map.of("author", ada))).isEqualTo("{\"author\":" + adaWith("") + "}");
    }

    @Test
    void jsonStaysWhatItIs() throws Exception {
        var parcel = new Parcel();
        parcel.name = "Box";
        parcel.size = new Json("{\"n\":0.10,\"big\":123456789012345678901234567890}");
        assertThat(json(parcel))
                .isEqualTo("{\"id\":null,\"name\":\"Box\",\"size\":{\"n\":0.10,"
                        + "\"big\":123456789012345678901234567890},\"notes\":null}");
        assertThat(json(Map.of("size", parcel.size))).startsWith("{\"size\":{\"n\":0.10,");
    }

    @Test
    void ignoredFieldsAreNotWritten() throws Exception {
        var account = new Account();
        account.name = "ada";
        account.password = "secret";
        account.answer = "fluffy";
        account.pin = "1234";
        assertThat(json(account)).isEqualTo("{\"id\":null,\"name\":\"ada\"}");
    }

    /** Annotations that the model itself has not got. */
    @JsonIgnoreProperties("posts")
    private interface WithoutPosts {}

    /** A field that is written and not read. */
    @JsonIgnoreProperties(value = "country", allowGetters = true)
    private interface CountryWritten {}

    @Test
    void ignoredRelationsAreNotWritten() throws Exception {
        Author prefetched = Author_.objects.prefetchRelated(Author_.posts()).get();
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new RyxModule())
                .addMixIn(Author.class, WithoutPosts.class)
                .build();
        assertThat(Writing.of(Author.class).with(Author_.posts()).writer(mapper).writeValueAsString(prefetched))
                .isEqualTo(adaWith(""));
    }

    @Test
    void whatIsIgnoredWhenReadAloneIsWritten() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new RyxModule())
                .addMixIn(Author.class, CountryWritten.class)
                .build();
        assertThat(mapper.writeValueAsString(ada)).isEqualTo(adaWith(""));
    }

    @Test
    void whatIsNoModelIsRefused() {
        assertThatThrownBy(() -> Writing.of(String.class)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void whatIsNoFieldIsRefused() {
        assertThatThrownBy(() -> Writing.of(Post.class).without(Functions.upper(Post_.title)))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("no expressions");
    }
}
