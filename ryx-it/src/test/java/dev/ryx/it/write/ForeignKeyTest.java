package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.BulkOptions;
import dev.ryx.error.FieldException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Employee;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Shop;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relation to one object. */
class ForeignKeyTest extends WriteTest {

    private Author ada;
    private Author bob;
    private Post post;

    @BeforeEach
    void write() {
        ada = Blog.author("Ada", null);
        bob = Blog.author("Bob", null);
        post = Blog.post("One", "x", 1, true, ada, "2024-01-01T00:00:00Z");
    }

    @Test
    void theKeyNeedsNoQuery() {
        Post loaded = Post_.objects.get("pk", post.id);
        assertThat(statements(() -> {
                    assertThat(loaded.author.id()).isEqualTo(ada.id);
                    assertThat(loaded.author.id(Long.class)).isEqualTo(ada.id);
                    assertThat(loaded.author.isEmpty()).isFalse();
                    assertThat(loaded.author.isLoaded()).isFalse();
                    assertThat(loaded.author).hasToString("key " + ada.id);
                }))
                .isZero();
    }

    @Test
    void anObjectThatWasNotSavedIsNotReferredTo() {
        var eve = new Author();
        eve.name = "Eve";
        var notSaved = "A relation refers to a new Author, which has no key yet.";
        var fresh = new Post();
        fresh.title = "Two";
        fresh.slug = "two";
        fresh.author.set(eve);
        assertThatThrownBy(fresh::save).isInstanceOf(FieldException.class).hasMessageContaining(notSaved);
        assertThatThrownBy(() -> Post_.objects.bulkCreate(List.of(fresh, fresh), BulkOptions.withoutValidation()))
                .hasMessageContaining(notSaved);
        post.author.set(eve);
        assertThatThrownBy(post::save).hasMessageContaining(notSaved);
        assertThatThrownBy(() -> Post_.objects.bulkUpdate(List.of(post), List.of("author"), BulkOptions.DEFAULT))
                .hasMessageContaining(notSaved);
        Employee boss = Shop.employee("boss", null, null);
        Employee worker = Shop.employee("worker", boss, null);
        worker.boss.set(new Employee());
        assertThatThrownBy(worker::save).hasMessageContaining("a new Employee");
        worker.boss.setId(null);
        worker.save();
        assertThat(Employee_.objects.get("pk", worker.id).boss.isEmpty()).isTrue();
        eve.save();
        post.save();
        assertThat(Post_.objects.get("pk", post.id).author.id()).isEqualTo(eve.id);
    }

    @Test
    void theObjectIsLoadedOnce() {
        Post loaded = Post_.objects.get("pk", post.id);
        assertThat(statements(() -> assertThat(loaded.author.get().name).isEqualTo("Ada")))
                .isEqualTo(1);
        assertThat(statements(() -> assertThat(loaded.author.get()).isSameAs(loaded.author.get())))
                .isZero();
        assertThat(loaded.author.isLoaded()).isTrue();
        assertThat(loaded.author).hasToString("Author " + ada.id);
    }

    @Test
    void settingAnObjectNeedsNoQuery() {
        assertThat(statements(() -> {
                    post.author.set(bob);
                    assertThat(post.author.get()).isSameAs(bob);
                    assertThat(post.author.id()).isEqualTo(bob.id);
                }))
                .isZero();
        post.save();
        assertThat(Post_.objects.filter(Post_.author.eq(bob)).list()).containsExactly(post);
    }

    @Test
    void settingAKeyForgetsTheObject() {
        Post loaded = Post_.objects.get("pk", post.id);
        loaded.author.get();
        loaded.author.setId(bob.id);
        assertThat(loaded.author.isLoaded()).isFalse();
        assertThat(loaded.author.get().name).isEqualTo("Bob");
        loaded.author.setId(bob.id);
        assertThat(loaded.author.isLoaded()).isTrue();
    }

    @Test
    void aSavedHolderLoadsWhatItsKeyRefersTo() {
        var other = new Post();
        other.title = "Two";
        other.slug = "two";
        other.body = "x";
        other.author.setId(bob.id);
        assertThatThrownBy(other.author::get).isInstanceOf(FieldException.class);
        other.save();
        assertThat(other.author.get().name).isEqualTo("Bob");
    }

    @Test
    void anObjectSavedAfterItWasSetHasItsKeyThen() {
        var eve = new Author();
        eve.name = "Eve";
        post.author.set(eve);
        assertThat(post.author.id()).isNull();
        assertThatThrownBy(post::save).isInstanceOf(FieldException.class);
        eve.save();
        post.save();
        assertThat(Post_.objects.get("author__name", "Eve")).isEqualTo(post);
    }

    @Test
    void nothingIsNull() {
        Employee boss = Shop.employee("Boss", null, null);
        Employee loaded = Employee_.objects.get("pk", boss.id);
        assertThat(statements(() -> {
                    assertThat(loaded.boss.id()).isNull();
                    assertThat(loaded.boss.get()).isNull();
                    assertThat(loaded.boss.isEmpty()).isTrue();
                    assertThat(loaded.boss).hasToString("nothing");
                }))
                .isZero();
        Employee ann = Shop.employee("Ann", boss, null);
        ann.boss.set(null);
        ann.save();
        assertThat(Employee_.objects.filter(Employee_.boss.isNull()).count()).isEqualTo(2);
    }

    @Test
    void anObjectDeletedMeanwhileIsTold() {
        Post loaded = Post_.objects.get("pk", post.id);
        ada.delete();
        assertThatThrownBy(loaded.author::get)
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("not there any more");
    }

    @Test
    void aRowMayReferToItself() {
        Employee boss = Shop.employee("Boss", null, null);
        boss.boss.set(boss);
        boss.save();
        assertThat(Employee_.objects.get(Employee_.boss.eq(boss))).isEqualTo(boss);
        assertThat(boss.team().list()).containsExactly(boss);
        assertThat(boss.toString()).isEqualTo("Employee " + boss.id);
    }
}
