package dev.ryx.it.json;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ryx.error.FieldException;
import dev.ryx.error.ValidationException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import dev.ryx.it.life.Invoice;
import dev.ryx.it.life.Invoice_;
import dev.ryx.it.model.Rating;
import dev.ryx.it.model.Rating_;
import dev.ryx.it.types.Everything;
import dev.ryx.it.types.Everything_;
import dev.ryx.it.types.Mood;
import dev.ryx.it.types.Parcel;
import dev.ryx.it.types.Parcel_;
import dev.ryx.jackson.Reading;
import dev.ryx.jackson.RyxModule;
import dev.ryx.value.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read into a model, and what is refused. */
class ReadingTest extends DatabaseTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RyxModule()).build();

    private static final Reading<Post> FORM = Reading.of(Post.class, Post_.title, Post_.body, Post_.author);

    private static final Reading<Everything> ALL = Reading.of(
            Everything.class,
            Everything_.flag,
            Everything_.small,
            Everything_.whole,
            Everything_.big,
            Everything_.real,
            Everything_.exact,
            Everything_.text,
            Everything_.date,
            Everything_.time,
            Everything_.dateTime,
            Everything_.instant,
            Everything_.offset,
            Everything_.duration,
            Everything_.uuid,
            Everything_.bytes,
            Everything_.mood);

    private static Post post(String json) throws IOException {
        return FORM.reader(MAPPER).readValue(json);
    }

    @BeforeEach
    void empty() {
        Blog.empty();
    }

    @Test
    void newObjectsHaveWhatIsAllowedAndTheirDefaults() throws Exception {
        Author ada = Blog.author("Ada", null);
        assertQueries(0, () -> {
            Post post = post("{\"title\":\"Hello\",\"body\":null,\"author\":" + ada.id + "}");
            assertThat(post.title).isEqualTo("Hello");
            assertThat(post.body).isNull();
            assertThat(post.active).isTrue();
            assertThat(post.author.id()).isEqualTo(ada.id);
            assertThat(post.author.isLoaded()).isFalse();
        });
    }

    @Test
    void whatIsReadIsSaved() throws Exception {
        Author ada = Blog.author("Ada", null);
        Post post = post("{\"title\":\"Hello\",\"body\":\"Text.\",\"author\":" + ada.id + "}");
        post.slug = "hello";
        post.save();
        Post saved = Post_.objects.all().get();
        assertThat(saved.title).isEqualTo("Hello");
        assertThat(saved.author.get()).isEqualTo(ada);
    }

    @Test
    void savingValidatesWhatWasRead() throws Exception {
        Post post = post("{\"title\":\"\"}");
        assertThatThrownBy(post::save).isInstanceOf(ValidationException.class);
    }

    @Test
    void othersAreRefusedByName() {
        assertThatThrownBy(() -> post("{\"id\":1,\"title\":\"Hello\",\"views\":[{\"a\":1}],\"nonsense\":1}"))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(
                        "Post.id, Post.views, Post.nonsense is not read; what is read: title, body, author.");
    }

    @Test
    void othersArePassedOverIfThatIsAskedFor() throws Exception {
        Post post = FORM.ignoringOthers()
                .reader(MAPPER)
                .readValue("{\"id\":1,\"views\":[{\"title\":1}],\"title\":\"Hello\",\"nonsense\":{}}");
        assertThat(post.title).isEqualTo("Hello");
        assertThat(post.id).isNull();
        assertThat(post.views).isZero();
    }

    @Test
    void withoutAListNothingIsRead() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"title\":\"Hello\"}", Post.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("say it with Reading.of");
    }

    @Test
    void aModuleSaysWhatIsUsual() throws Exception {
        var mapper = JsonMapper.builder()
                .addModule(new RyxModule().reading(Reading.of(Post.class, Post_.title)))
                .build();
        assertThat(mapper.readValue("[{\"title\":\"a\"},{\"title\":\"b\"}]", Post[].class))
                .extracting(post -> post.title)
                .containsExactly("a", "b");
        assertThatThrownBy(() -> mapper.readValue("{\"body\":\"a\"}", Post.class))
                .hasMessageContaining("Post.body is not read");
    }

    @Test
    void anObjectThatIsThereKeepsTheRest() throws Exception {
        Post post = Blog.post("Hello", "Text.", 7, true, Blog.author("Ada", null), "2024-02-29T08:00:00Z");
        Post changed = FORM.reader(MAPPER, post).readValue("{\"title\":\"Bye\"}");
        assertThat(changed).isSameAs(post);
        post.save();
        Post saved = Post_.objects.all().get();
        assertThat(saved.title).isEqualTo("Bye");
        assertThat(saved.body).isEqualTo("Text.");
        assertThat(saved.views).isEqualTo(7);
    }

    @Test
    void aRefusalLeavesTheObjectAlone() {
        Post post = Blog.post("Hello", "Text.", 7, true, Blog.author("Ada", null), "2024-02-29T08:00:00Z");
        ObjectReader reader = FORM.reader(MAPPER, post);
        assertThatThrownBy(() -> reader.readValue("{\"title\":\"Bye\",\"views\":8}"))
                .isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> reader.readValue("{\"title\":\"Bye\",\"body\":8}"))
                .isInstanceOf(MismatchedInputException.class);
        assertThat(post.title).isEqualTo("Hello");
    }

    @Test
    void aFieldThatWasNotLoadedIsSavedOnceItIsRead() throws Exception {
        Blog.post("Hello", "Text.", 7, true, Blog.author("Ada", null), "2024-02-29T08:00:00Z");
        Post post = Post_.objects.only(Post_.title).get();
        FORM.reader(MAPPER, post).readValue("{\"body\":\"More.\"}");
        post.save();
        assertThat(Post_.objects.all().get().body).isEqualTo("More.");
    }

    @Test
    void aRecordIsMadeOrCopied() throws Exception {
        Reading<Tag> name = Reading.of(Tag.class, Tag_.name);
        Tag made = name.reader(MAPPER).readValue("{\"name\":\"java\"}");
        assertThat(made).isEqualTo(new Tag(null, "java"));
        Tag saved = Tag_.objects.create(made);
        Tag copy = name.reader(MAPPER, saved).readValue("{\"name\":\"sql\"}");
        assertThat(copy).isEqualTo(new Tag(saved.id(), "sql"));
    }

    @Test
    void aRecordHasItsRelationsAndWhatIsFilledIn() throws Exception {
        Post post = Blog.post("Hello", "Text.", 7, true, Blog.author("Ada", null), "2024-02-29T08:00:00Z");
        Reading<Rating> form = Reading.of(Rating.class, Rating_.post, Rating_.stars);
        Rating rating = form.reader(MAPPER).readValue("{\"post\":" + post.id + ",\"stars\":4}");
        Rating saved = Rating_.objects.create(rating);
        assertThat(saved.stars()).isEqualTo(4);
        assertThat(saved.source().isEmpty()).isTrue();
        assertThat(saved.changed()).isNotNull();
        assertThat(saved.post().get()).isEqualTo(post);
        saved.post().get();
        Rating_.objects.all().delete();
    }

    @Test
    void aRecordWithoutWhatItNeedsIsRefused() {
        assertThatThrownBy(() ->
                        Reading.of(Rating.class, Rating_.note).reader(MAPPER).readValue("{\"note\":\"good\"}"))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Rating.post, Rating.stars is missing.");
    }

    @Test
    void eachTypeIsReadAsItIsWritten() throws Exception {
        var row = new Everything();
        row.flag = true;
        row.small = Short.MIN_VALUE;
        row.whole = Integer.MAX_VALUE;
        row.big = Long.MIN_VALUE;
        row.real = 0.1;
        row.exact = new BigDecimal("99999999999.9990");
        row.text = "ß \"🎉\"";
        row.shortText = "";
        row.date = LocalDate.of(2024, 2, 29);
        row.time = LocalTime.of(23, 59, 59, 999_999_000);
        row.dateTime = LocalDateTime.of(1969, 12, 31, 23, 0);
        row.instant = Instant.parse("2024-02-29T08:00:00.000001Z");
        row.offset = row.instant.atOffset(ZoneOffset.ofHours(2));
        row.duration = Duration.ofMillis(-1500);
        row.uuid = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
        row.bytes = "äß".getBytes(StandardCharsets.UTF_8);
        row.mood = Mood.ODD;
        String json = MAPPER.writeValueAsString(row);
        Everything read = ALL.ignoringOthers().reader(MAPPER).readValue(json);
        read.shortText = "";
        assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
        assertThat(read.exact).isEqualTo(row.exact);
        assertThat(read.offset).isEqualTo(row.offset);
        assertThat(read.bytes).isEqualTo(row.bytes);
        assertThat(read.mood).isEqualTo(Mood.ODD);
        read.save();
        read.refresh();
        assertThat(read.instant).isEqualTo(row.instant);
        read.delete();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        flag     | "true"
        flag     | 1
        small    | 32768
        whole    | 2147483648
        whole    | 1.5
        whole    | "1"
        big      | 9223372036854775808
        real     | "0.1"
        exact    | "0.1"
        text     | 1
        text     | null
        text     | {}
        date     | "29.02.2024"
        date     | 1
        time     | "25:00"
        dateTime | "2024-02-29"
        instant  | "2024-02-29T08:00:00"
        duration | "1h"
        uuid     | "x"
        bytes    | "*"
        bytes    | []
        mood     | "GRIM"
        mood     | 0
        """)
    void aValueOfAnotherTypeIsRefusedByName(String field, String value) {
        assertThatThrownBy(() -> ALL.reader(MAPPER).readValue("{\"" + field + "\":" + value + "}"))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Everything." + field + " is ")
                .satisfies(refused -> assertThat(((MismatchedInputException) refused).getPath())
                        .singleElement()
                        .extracting(reference -> reference.getFieldName())
                        .isEqualTo(field));
    }

    @Test
    void jsonStaysWhatItIs() throws Exception {
        Parcel parcel = Reading.of(Parcel.class, Parcel_.size, Parcel_.notes)
                .reader(MAPPER)
                .readValue("{\"size\": {\"n\": 0.10, \"big\": [123456789012345678901234567890]}, \"notes\": null}");
        assertThat(parcel.size.text()).isEqualTo("{\"n\":0.10,\"big\":[123456789012345678901234567890]}");
        assertThat(parcel.notes).isNull();
        assertThat(Reading.of(Parcel.class, Parcel_.size).reader(MAPPER).<Parcel>readValue("{\"size\":null}").size)
                .isEqualTo(Json.NULL);
    }

    @Test
    void whatIsNoObjectIsRefused() {
        for (String json : List.of("[]", "1", "\"a\"")) {
            assertThatThrownBy(() -> post(json))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("Post is read from an object.");
        }
    }

    @Test
    void fieldsOfOtherModelsAreRefused() {
        assertThatThrownBy(() -> Reading.of(Post.class, Post_.author().name))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("author__name is no field of Post itself");
        assertThatThrownBy(() -> Reading.of(Author.class, Author_.posts()))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("posts is no field of Author itself");
    }

    @Test
    void fieldsThatDataFromOutsideMayNotSetAreRefused() {
        assertThatThrownBy(() -> Reading.of(Invoice.class, Invoice_.number, Invoice_.state))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Invoice.state is @Field(editable = false): data from outside may not set it")
                .hasMessageContaining("Take it off the list");
        assertThatThrownBy(() -> Reading.of(Invoice.class, Invoice_.total))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Invoice.total is what the database computes");
    }
}
