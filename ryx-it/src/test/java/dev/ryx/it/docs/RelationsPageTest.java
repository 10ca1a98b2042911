package dev.ryx.it.docs;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Prefetch;
import dev.ryx.Ryx;
import dev.ryx.error.FieldException;
import dev.ryx.error.ProtectedException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.club.Booking_;
import dev.ryx.it.club.Card;
import dev.ryx.it.club.Card_;
import dev.ryx.it.club.Club;
import dev.ryx.it.club.Host_;
import dev.ryx.it.club.Membership;
import dev.ryx.it.club.Person;
import dev.ryx.it.club.Person_;
import dev.ryx.it.club.Room;
import dev.ryx.it.club.Room_;
import dev.ryx.it.club.Team;
import dev.ryx.it.club.Team_;
import dev.ryx.relation.LazyLoading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/relations.md}. */
class RelationsPageTest extends DocsTest {

    // tag::latest[]
    static final Prefetch<Author, Post> LATEST = Prefetch.of(
                    Author_.posts(), Post_.objects.orderBy(Post_.created.desc()).limit(3))
            .as("latest");
    // end::latest[]

    private final List<String> shown = new ArrayList<>();

    private void show(Object... values) {
        shown.add(List.of(values).toString());
    }

    @Test
    void selectRelated() {
        assertQueries(2, () -> {
            // tag::select[]
            for (Post post : Post_.objects.selectRelated(Post_.author())) {
                show(post.title, post.author.get().name); // no query
            }
            List<Post> same = Post_.objects.selectRelated("author").list();
            // end::select[]
            assertThat(same).allMatch(post -> post.author.isLoaded());
        });
        assertThat(shown).hasSize(3).contains("[Hello, Ada]");
    }

    @Test
    void prefetchRelated() {
        assertQueries(3, () -> {
            // tag::prefetch[]
            for (Author author : Author_.objects.prefetchRelated(Author_.posts().tags())) { // three queries
                for (Post post : author.posts()) {
                    show(author.name, post.title, post.tags().count());
                }
            }
            // end::prefetch[]
        });
        assertThat(shown)
                .containsExactlyInAnyOrder("[Ada, Hello, 2]", "[Ada, Streams, 1]", "[Bob, Draft: 50% done, 0]");
        List<Author> found = Author_.objects.list();
        assertQueries(2, () -> {
            // tag::there[]
            Author_.objects.prefetchRelated(found, "posts__tags"); // for objects that are there already
            // end::there[]
        });
    }

    @Test
    void aPrefetchWithAQuery() {
        assertQueries(2, () -> {
            // tag::prefetch-query[]
            for (Author author : Author_.objects.prefetchRelated(LATEST)) { // two queries
                show(author.name, LATEST.of(author).size());
            }
            // end::prefetch-query[]
        });
        assertThat(shown).containsExactlyInAnyOrder("[Ada, 2]", "[Bob, 1]");
    }

    @Test
    void peers() {
        assertQueries(2, () -> {
            // tag::peers[]
            List<Post> posts = Post_.objects.list();
            for (Post post : posts) {
                show(post.author.get().name); // the first loads the authors of all, with one query
            }
            // end::peers[]
        });
        List<Post> posts = Post_.objects.list();
        // tag::refused[]
        Ryx.lazyLoading(LazyLoading.REFUSED, () -> {
            assertThatThrownBy(() -> posts.getFirst().author.get())
                    .isInstanceOf(FieldException.class)
                    .hasMessageContaining("RelationsPageTest.java:");
        });
        // end::refused[]
        assertThat(shown).hasSize(3);
    }

    @Test
    void someFields() {
        Long id = Post_.objects.get("title", "Hello").id;
        // tag::only[]
        Post post = Post_.objects.only(Post_.title, Post_.views).get(Post_.id.eq(id));
        post.views++;
        post.save(); // UPDATE posts SET title = ?, views = ?
        post.body = "New.";
        Post_.objects.save(post, Post_.body); // a field that was not read is written when it is named
        // end::only[]
        Post whole = Post_.objects.get(Post_.id.eq(id));
        assertThat(whole.body).isEqualTo("New.");
        assertThat(whole.views).isEqualTo(1501);
        assertThat(whole.author.get()).isEqualTo(ada);
    }

    @Test
    void oneToOne() {
        Club.empty();
        Long id = Club.person("Ann", "A1").id;
        // tag::one-to-one[]
        Person ann = Person_.objects.get(Person_.id.eq(id));
        Card card = ann.card().get(); // null if there is none
        List<Person> withoutCard =
                Person_.objects.filter(Person_.card().isNull()).list();
        Person owner = Card_.objects
                .selectRelated(Card_.person())
                .get("number", "A1")
                .person
                .get();
        // end::one-to-one[]
        assertThat(card).isNotNull();
        assertThat(withoutCard).isEmpty();
        assertThat(owner).isEqualTo(ann);
    }

    @Test
    void through() {
        Club.empty();
        Person ann = Club.person("Ann");
        Person ben = Club.person("Ben");
        Team team = Club.team("Red");
        // tag::through[]
        team.members().add(ann); // with the defaults of a new Membership
        team.members().add(ben, Membership.class, row -> row.role = "captain");
        team.members().addWith(Map.of("role", "keeper"), ben); // the same as text; Ben is a member already
        List<Team> led =
                Team_.objects.filter(Team_.memberships().role.eq("captain")).list();
        // end::through[]
        assertThat(led).containsExactly(team);
        assertThat(team.memberships().count()).isEqualTo(2);
    }

    @Test
    void deleting() {
        Booking_.objects.all().delete();
        Room_.objects.all().delete();
        Host_.objects.all().delete();
        Host_.objects.create(host -> {
            host.id = 1L;
            host.name = "Keeper";
        });
        Room hall = Room_.objects.create(room -> room.name = "Hall");
        Booking_.objects.create(booking -> booking.room.set(hall));
        // tag::delete[]
        try {
            hall.delete();
        } catch (ProtectedException refused) {
            show(refused.objects()); // {Booking.room=[Booking 1]}
        }
        // end::delete[]
        assertThat(shown.getFirst()).startsWith("[{Booking.room=[Booking ");
    }
}
