package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.error.DatabaseException;
import dev.ryx.error.ErrorCode;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.IntegrityException.Kind;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Desk;
import dev.ryx.it.shop.Desk_;
import dev.ryx.it.shop.Employee;
import dev.ryx.it.shop.Employee_;
import dev.ryx.it.shop.Line_;
import dev.ryx.it.shop.Product;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Shop;
import dev.ryx.test.Statements;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** {@code create}, {@code save}, {@code delete}, {@code refresh} of one object. */
class SaveTest extends WriteTest {

    @Test
    void createInsertsAndGivesTheKey() {
        var author = new Author();
        author.name = "Zoë \"Z\" O'Hara 🎉";
        assertThat(statements(() -> assertThat(Author_.objects.create(author)).isSameAs(author)))
                .isEqualTo(1);
        assertThat(author.id).isNotNull();
        Author loaded = Author_.objects.get("pk", author.id);
        assertThat(loaded).isNotSameAs(author).isEqualTo(author);
        assertThat(loaded.name).isEqualTo("Zoë \"Z\" O'Hara 🎉");
        assertThat(loaded.country).isNull();
    }

    @Test
    void saveInsertsOnceAndThenUpdates() {
        var author = new Author();
        author.name = "Ada";
        assertThat(Statements.record(Ryx.database().backend(), author::save))
                .singleElement()
                .satisfies(event -> assertThat(plain(event.sql())).startsWith("INSERT INTO \"authors\""));
        Long id = author.id;
        author.country = "England";
        assertThat(Statements.record(Ryx.database().backend(), author::save))
                .singleElement()
                .satisfies(event -> assertThat(plain(event.sql())).startsWith("UPDATE \"authors\" SET"));
        assertThat(author.id).isEqualTo(id);
        assertThat(Author_.objects.values(Author_.name, Author_.country).list())
                .extracting(Object::toString)
                .containsExactly("Tuple2[first=Ada, second=England]");
        author.country = null;
        author.save();
        assertThat(Author_.objects.get("name", "Ada").country).isNull();
    }

    @Test
    void saveOfAnUnknownKeyInsertsIt() {
        var desk = new Desk();
        desk.code = "C3";
        desk.floor = 3;
        desk.save();
        desk.floor = 4;
        desk.save();
        var again = new Desk();
        again.code = "C3";
        again.floor = 5;
        again.save();
        assertThat(Desk_.objects.list()).extracting(one -> one.code + one.floor).containsExactly("C35");
        var numbered = new Author();
        numbered.id = 4711L;
        numbered.name = "Numbered";
        numbered.save();
        assertThat(Author_.objects.get("pk", 4711).name).isEqualTo("Numbered");
    }

    @Test
    void namedColumnsAloneAreWritten() {
        Author ada = Blog.author("Ada", "England");
        Post post = Blog.post("One", "x", 1, true, ada, "2024-01-01T00:00:00Z");
        post.views = 2;
        post.title = "Two";
        var events = Statements.record(Ryx.database().backend(), () -> Post_.objects.save(post, Post_.views));
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(plain(event.sql()))
                        .isEqualTo("UPDATE \"posts\" SET \"views\" = ? WHERE \"posts\".\"id\" = ?"));
        Post loaded = Post_.objects.get("pk", post.id);
        assertThat(loaded.views).isEqualTo(2);
        assertThat(loaded.title).isEqualTo("One");
        Post_.objects.save(post, "title", "views");
        assertThat(Post_.objects.get("pk", post.id).title).isEqualTo("Two");
        post.author.set(Blog.author("Bob", null));
        Post_.objects.save(post, Post_.author);
        assertThat(Post_.objects.filter(Post_.author().name.eq("Bob")).count()).isEqualTo(1);
        assertThatThrownBy(() -> Post_.objects.save(post, "veiws"))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Did you mean views");
    }

    @Test
    void namedColumnsNeedARow() {
        var author = new Author();
        author.id = 99L;
        author.name = "Nobody";
        assertThatThrownBy(() -> Author_.objects.save(author, Author_.name)).isInstanceOf(FieldException.class);
        assertThat(Author_.objects.exists()).isFalse();
    }

    @Test
    void namedColumnsOfANewObjectAreRefused() {
        var author = new Author();
        author.name = "New";
        assertThatThrownBy(() -> Author_.objects.save(author, Author_.name)).isInstanceOf(FieldException.class);
    }

    @Test
    void deleteRemovesTheRowAlone() {
        Author ada = Blog.author("Ada", null);
        Author bob = Blog.author("Bob", null);
        assertThat(Author_.objects.delete(ada)).isEqualTo(1);
        assertThat(ada.name).isEqualTo("Ada");
        assertThat(Author_.objects.list()).containsExactly(bob);
        assertThat(Author_.objects.delete(ada)).isZero();
        bob.delete();
        assertThat(Author_.objects.exists()).isFalse();
        assertThatThrownBy(() -> new Author().delete()).isInstanceOf(FieldException.class);
    }

    @Test
    void savingADeletedObjectInsertsItAgain() {
        Author ada = Blog.author("Ada", null);
        Long id = ada.id;
        ada.delete();
        ada.save();
        assertThat(Author_.objects.list()).containsExactly(ada);
        assertThat(ada.id).isEqualTo(id);
    }

    @Test
    void deletingCascadesWhereTheRelationSaysSo() {
        Shop.write();
        Employee_.objects.get("name", "Boss").delete();
        assertThat(Employee_.objects.get("name", "Ann").boss.id()).isNull();
        assertThatThrownBy(() -> Product_.objects.get("name", "Pen").delete())
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Kind.FOREIGN_KEY));
        Blog.write();
        Author_.objects.get("name", "Ada").delete();
        assertThat(Blog.titles(Post_.objects.all())).containsExactly("Ärger", "50X", "Draft");
        assertThat(Line_.objects.count()).isEqualTo(6);
    }

    @Test
    void refreshReadsTheRowAgain() {
        Author ada = Blog.author("Ada", "England");
        Author same = Author_.objects.get("pk", ada.id);
        same.name = "Augusta";
        same.country = null;
        same.save();
        assertThat(statements(ada::refresh)).isEqualTo(1);
        assertThat(ada.name).isEqualTo("Augusta");
        assertThat(ada.country).isNull();
        same.delete();
        assertThatThrownBy(ada::refresh).isExactlyInstanceOf(Author_.DoesNotExist.class);
    }

    @Test
    void refreshForgetsWhatARelationHadLoaded() {
        Author ada = Blog.author("Ada", null);
        Author bob = Blog.author("Bob", null);
        Post post = Blog.post("One", "x", 1, true, ada, "2024-01-01T00:00:00Z");
        Post_.objects.filter("pk", post.id).update(Post_.author.set(bob));
        post.refresh();
        assertThat(post.author.id()).isEqualTo(bob.id);
        assertThat(post.author.get().name).isEqualTo("Bob");
    }

    @Test
    void constraintsAreTold() {
        Author ada = Blog.author("Ada", null);
        Post post = Blog.post("One", "x", 1, true, ada, "2024-01-01T00:00:00Z");
        assertThatThrownBy(() -> Post_.objects.create(other -> {
                    other.title = "Secret value";
                    other.slug = post.slug;
                    other.body = "x";
                    other.author.set(ada);
                }))
                .isInstanceOfSatisfying(IntegrityException.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Kind.UNIQUE);
                    assertThat(refused.code()).isEqualTo(ErrorCode.UNIQUE_VIOLATION);
                    assertThat(refused.constraint())
                            .hasValueSatisfying(name -> assertThat(name).contains("slug"));
                    assertThat(refused).hasMessageNotContaining("Secret");
                    assertThat(plain(refused.sql())).startsWith("INSERT INTO \"posts\"");
                });
        assertThatThrownBy(() -> Post_.objects.create(other -> {
                    other.title = "Two";
                    other.slug = "two";
                    other.body = "x";
                    other.author.setId(-1L);
                }))
                .isInstanceOfSatisfying(
                        DatabaseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.FOREIGN_KEY_VIOLATION));
        assertThat(Post_.objects.count()).isEqualTo(1);
    }

    @Test
    void aNewObjectHasTheDefaultsOfItsFields() {
        Author ada = Blog.author("Ada", null);
        Post post = Post_.objects.create(one -> {
            one.title = "Default";
            one.slug = "default";
            one.body = "x";
            one.author.set(ada);
        });
        assertThat(post.active).isTrue();
        assertThat(Post_.objects.get("pk", post.id).active).isTrue();
    }

    @Test
    void keysOfTextAndRelationsToThem() {
        Employee ann = Shop.employee("Ann", null, Shop.desk("O'1", 1));
        Employee loaded = Employee_.objects.get("desk", "O'1");
        assertThat(loaded).isEqualTo(ann);
        assertThat(loaded.desk.id(String.class)).isEqualTo("O'1");
        assertThat(loaded.desk.get().floor).isEqualTo(1);
        assertThat(Desk_.objects.get("occupant__name", "Ann").code).isEqualTo("O'1");
        assertThatThrownBy(() -> Shop.employee("Ben", null, loaded.desk.get())).isInstanceOf(IntegrityException.class);
    }

    @Test
    void anObjectOfAManagerIsSavedByIt() {
        Product pen = Shop.product("  Pen \n", "1.50", null, 1);
        assertThat(pen.name).isEqualTo("Pen");
        pen.price = new BigDecimal("2");
        assertThat(Product_.objects.save(pen)).isSameAs(pen);
        assertThat(Product_.objects.get("pk", pen.id).price).isEqualTo(new BigDecimal("2.00"));
    }
}
