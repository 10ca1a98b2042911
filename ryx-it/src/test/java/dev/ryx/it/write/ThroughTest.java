package dev.ryx.it.write;

import static dev.ryx.test.Statements.assertQueries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.FieldException;
import dev.ryx.error.ValidationException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag_;
import dev.ryx.it.club.Club;
import dev.ryx.it.club.Friendship;
import dev.ryx.it.club.Membership;
import dev.ryx.it.club.Membership_;
import dev.ryx.it.club.Person;
import dev.ryx.it.club.Person_;
import dev.ryx.it.club.Team;
import dev.ryx.it.club.Team_;
import dev.ryx.signal.Signals;
import dev.ryx.signal.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many-to-many relations whose join table is a model's. */
class ThroughTest extends DatabaseTest {

    private Person ann;
    private Person ben;
    private Person cid;
    private Team red;
    private Team blue;

    @BeforeEach
    void write() {
        Club.empty();
        ann = Club.person("Ann");
        ben = Club.person("Ben");
        cid = Club.person("Cid");
        red = Club.team("Red");
        blue = Club.team("Blue");
    }

    private static List<String> roles(Team team) {
        return team.memberships().orderBy("person__name").values("person__name", "role").list().stream()
                .map(row -> row.get("person__name") + " " + row.get("role"))
                .toList();
    }

    @Test
    void rowsAreAddedWithTheirOwnColumns() {
        red.members().add(ann);
        red.members().add(ben, Membership.class, row -> row.role = "captain");
        red.members().addWith(Map.of("role", "keeper"), ann, cid);
        assertThat(roles(red)).containsExactly("Ann player", "Ben captain", "Cid keeper");
        assertThat(red.memberships().list())
                .allSatisfy(row -> assertThat(row.since).isNotNull());
        ben.teams().addWith(Map.of("role", "guest"), red, blue);
        assertThat(roles(blue)).containsExactly("Ben guest");
        assertThat(roles(red)).hasSize(3);
    }

    @Test
    void rowsAreDeletedAsThoseOfTheirModelAre() {
        red.members().add(ann, ben, cid);
        var told = new ArrayList<Long>();
        try (Subscription _ = Signals.POST_BULK_DELETE.connect(Membership.class, event -> told.add(event.rows()))) {
            red.members().remove(ann);
            red.members().set(List.of(ben));
            red.members().clear();
        }
        assertThat(told).containsExactly(1L, 1L, 1L);
        assertThat(Membership_.objects.exists()).isFalse();
    }

    @Test
    void addingManyNeedsFewStatements() {
        assertQueries(2, () -> red.members().add(ann, ben, cid));
        assertQueries(1, () -> red.members().add(ann, ben, cid));
    }

    @Test
    void theOtherMethodsWorkAsWithoutAModel() {
        red.members().add(ann, ben);
        red.members().setWith(Map.of("role", "late"), List.of(ben, cid));
        assertThat(roles(red)).containsExactly("Ben player", "Cid late");
        assertThat(red.members().count()).isEqualTo(2);
        assertThat(red.members().filter(Person_.name.startsWith("C")).get()).isEqualTo(cid);
        assertThat(ben.teams().list()).containsExactly(red);
        red.members().remove(ben);
        assertThat(red.members().list()).containsExactly(cid);
        Person dan = red.members().create(person -> person.name = "Dan");
        Person eva = red.members().createWith(Map.of("role", "coach"), person -> person.name = "Eva");
        assertThat(roles(red)).containsExactly("Cid late", "Dan player", "Eva coach");
        assertThat(Person_.objects.filter("teams__name", "Red").count()).isEqualTo(3);
        assertThat(dan.teams().exists() && eva.teams().exists()).isTrue();
        red.members().clear();
        assertThat(red.members().exists()).isFalse();
        assertThat(Person_.objects.count()).isEqualTo(5);
    }

    @Test
    void filtersGoOverTheModelOrPastIt() {
        red.members().addWith(Map.of("role", "captain"), ann);
        blue.members().addWith(Map.of("role", "keeper"), ann, ben);
        assertThat(Team_.objects.filter(Team_.members().name.eq("Ben")).list()).containsExactly(blue);
        assertThat(Team_.objects.filter("members", ann).count()).isEqualTo(2);
        assertThat(Team_.objects
                        .filter(Team_.memberships()
                                .role
                                .eq("keeper")
                                .and(Team_.memberships().person().name.eq("Ann")))
                        .list())
                .containsExactly(blue);
        assertThat(Team_.objects.exclude(Team_.members().name.eq("Ben")).list()).containsExactly(red);
        assertThat(Person_.objects.exclude("teams__name", "Red").orderBy("name").list())
                .containsExactly(ben, cid);
    }

    @Test
    void itIsPrefetched() {
        red.members().add(ann, ben);
        blue.members().add(cid);
        assertQueries(2, () -> {
            List<Team> teams =
                    Team_.objects.prefetchRelated("members").orderBy("name").list();
            assertThat(teams).extracting(team -> team.members().count()).containsExactly(1L, 2L);
        });
        assertQueries(3, () -> {
            for (Team team :
                    Team_.objects.prefetchRelated(Team_.memberships().person()).list()) {
                for (Membership row : team.memberships()) {
                    assertThat(row.person.get().name).isNotEmpty();
                    assertThat(row.team.get()).isSameAs(team);
                }
            }
        });
    }

    @Test
    void aRelationToTheSameModel() {
        ann.friends().add(ben, Friendship.class, row -> row.years = 3);
        ann.friends().add(cid);
        assertThat(ann.friends().orderBy("name").list()).containsExactly(ben, cid);
        assertThat(ben.friends().exists()).isFalse();
        assertThat(Person_.objects
                        .filter("friendOf__name", "Ann")
                        .orderBy("name")
                        .list())
                .containsExactly(ben, cid);
        assertThat(Person_.objects.filter("friendshipsMade__years", 3).list()).containsExactly(ann);
    }

    @Test
    void mistakesAreRefused() {
        assertThatThrownBy(() -> red.members().addWith(Map.of("rôle", "x"), ann))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("role");
        assertThatThrownBy(() -> red.members().add(ann, Friendship.class, row -> row.years = 1))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Membership");
        assertThatThrownBy(() -> red.members().addWith(Map.of("role", "x".repeat(21)), ann))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> red.members().add(new Person())).isInstanceOf(FieldException.class);
        assertThat(Membership_.objects.count()).isZero();
    }

    @Test
    void aJoinTableWithoutAModelHasNoColumnsOfItsOwn() {
        Blog.write();
        Post post = Post_.objects.get("slug", "post-2");
        assertThatThrownBy(() ->
                        post.tags().addWith(Map.of("x", 1), Tag_.objects.first().orElseThrow()))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("no columns of its own");
        assertThatThrownBy(() -> post.tags().create(tag -> {})).hasMessageContaining("record");
    }
}
