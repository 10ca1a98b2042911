package dev.ryx.it.docs;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.json.Profile;
import dev.ryx.it.json.Profile_;
import dev.ryx.jackson.Reading;
import dev.ryx.jackson.RyxModule;
import dev.ryx.jackson.Writing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/json.md}. */
class JsonPageTest extends DocsTest {

    // tag::mapper[]
    static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new RyxModule()).build();
    // end::mapper[]

    // tag::form[]
    static final Reading<Post> FORM = Reading.of(Post.class, Post_.title, Post_.body, Post_.author);
    // end::form[]

    @Test
    void writing() throws Exception {
        // tag::writing[]
        Post post = Post_.objects.get(Post_.slug.eq("hello"));
        String json = MAPPER.writeValueAsString(post); // … "author":1}

        Post loaded = Post_.objects.selectRelated(Post_.author()).get(Post_.slug.eq("hello"));
        String whole = MAPPER.writeValueAsString(loaded); // … "author":{"id":1,"name":"Ada","country":"England"}}
        // end::writing[]
        assertThat(json).endsWith("\"author\":" + ada.id + "}");
        assertThat(whole).endsWith("\"author\":{\"id\":" + ada.id + ",\"name\":\"Ada\",\"country\":\"England\"}}");
    }

    @Test
    void asking() throws Exception {
        assertQueries(3, () -> {
            // tag::asking[]
            Writing<Author> withPosts = Writing.of(Author.class)
                    .with(Author_.posts().tags())
                    .without(Author_.country, Author_.posts().body);
            List<Author> authors =
                    Author_.objects.prefetchRelated(Author_.posts().tags()).list();
            String json = withPosts.writer(MAPPER).writeValueAsString(authors);
            // end::asking[]
            assertThat(json).contains("\"tags\":[{\"id\":", "\"name\":\"java\"").doesNotContain("country", "body");
        });
    }

    @Test
    void reading() throws Exception {
        String json = "{\"title\":\"JSON\",\"body\":\"Text.\",\"author\":" + bob.id + "}";
        // tag::reading[]
        Post post = FORM.reader(MAPPER).readValue(json); // a new one
        post.slug = "json";
        post.save();

        FORM.reader(MAPPER, post).readValue("{\"title\":\"More JSON\"}"); // the one that is there
        post.save();
        // end::reading[]
        assertThat(titles(Post_.objects.filter(Post_.author.eq(bob)).orderBy("id")))
                .containsExactly("Draft: 50% done", "More JSON");
    }

    @Test
    void refused() {
        // tag::refused[]
        MismatchedInputException refused = catchThrowableOfType(
                MismatchedInputException.class,
                () -> FORM.reader(MAPPER).readValue("{\"title\":\"JSON\",\"views\":1000000}"));
        // end::refused[]
        assertThat(refused.getOriginalMessage())
                .isEqualTo("Post.views is not read; what is read: title, body, author.");
    }

    @Test
    void usual() throws Exception {
        // tag::usual[]
        var mapper = JsonMapper.builder()
                .addModule(new RyxModule()
                        .writing(Writing.of(Author.class).without(Author_.country))
                        .reading(Reading.of(Author.class, Author_.name).ignoringOthers()))
                .build();
        Author author = mapper.readValue("{\"name\":\"Eve\",\"id\":1}", Author.class);
        // end::usual[]
        assertThat(mapper.writeValueAsString(author)).isEqualTo("{\"id\":null,\"name\":\"Eve\"}");
    }

    @Test
    void bean() {
        // tag::bean[]
        Profile profile = Profile_.objects.create(ada -> {
            ada.name = "Ada";
            ada.preferences.setTheme("dark");
        });
        List<Profile> dark =
                Profile_.objects.filter("preferences__theme", "dark").list();
        // end::bean[]
        assertThat(dark).containsExactly(profile);
        assertThat(dark.getFirst().preferences.getTheme()).isEqualTo("dark");
        profile.delete();
    }
}
