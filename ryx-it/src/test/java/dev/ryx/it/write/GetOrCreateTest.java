package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Found;
import dev.ryx.error.FieldException;
import dev.ryx.error.IntegrityException;
import dev.ryx.error.MultipleObjectsReturned;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import dev.ryx.it.shop.Product;
import dev.ryx.it.shop.Product_;
import dev.ryx.it.shop.Shop;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** {@code getOrCreate} and {@code updateOrCreate}. */
class GetOrCreateTest extends WriteTest {

    private static final int MANY = 6;

    @Test
    void aNewRowHasWhatTheConditionSaysAndTheDefaults() {
        Found<Author> found = Author_.objects.getOrCreate(
                Author_.name.eq("Ada").and(Author_.country.isNull()), author -> author.country = "England");
        assertThat(found.created()).isTrue();
        assertThat(found.object().name).isEqualTo("Ada");
        assertThat(Author_.objects.get("pk", found.object().id).country).isEqualTo("England");
    }

    @Test
    void aRowThatIsThereIsFoundWithOneStatement() {
        Author ada = Blog.author("Ada", "England");
        assertThat(statements(() -> {
                    Found<Author> found =
                            Author_.objects.getOrCreate(Author_.name.eq("Ada"), author -> author.country = "France");
                    assertThat(found.created()).isFalse();
                    assertThat(found.object()).isEqualTo(ada);
                    assertThat(found.object().country).isEqualTo("England");
                }))
                .isEqualTo(1);
    }

    @Test
    void textSaysTheSame() {
        Found<Author> made =
                Author_.objects.getOrCreate(Map.of("name", "Ada", "id__gt", 0), Map.of("country", "England"));
        assertThat(made.created()).isTrue();
        assertThat(made.object().name).isEqualTo("Ada");
        assertThat(made.object().country).isEqualTo("England");
        assertThat(Author_.objects.getOrCreate(Map.of("name__startswith", "A"), Map.of()))
                .isEqualTo(new Found<>(made.object(), false));
    }

    @Test
    void aRecordComesFinished() {
        Found<Tag> made = Tag_.objects.getOrCreate(Tag_.name.eq("java"), () -> new Tag(null, "java"));
        assertThat(made.created()).isTrue();
        assertThat(made.object().id()).isNotNull();
        assertThat(Tag_.objects.getOrCreate(Tag_.name.eq("java"), () -> new Tag(null, "java")))
                .isEqualTo(new Found<>(made.object(), false));
    }

    @Test
    void severalRowsAreAnError() {
        Blog.author("Ada", null);
        Blog.author("Ada", null);
        assertThatThrownBy(() -> Author_.objects.getOrCreate(Map.of("name", "Ada"), Map.of()))
                .isInstanceOf(Author_.MultipleObjectsReturned.class)
                .isInstanceOf(MultipleObjectsReturned.class);
        assertThatThrownBy(() -> Author_.objects.updateOrCreate(Author_.name.eq("Ada"), author -> {}))
                .isInstanceOf(Author_.MultipleObjectsReturned.class);
    }

    @Test
    void whatTheDatabaseRefusesForAnotherReasonIsTold() {
        Shop.product("Desk", "10", null, 1);
        assertThatThrownBy(() -> Product_.objects.getOrCreate(Product_.weight.eq(7.0), product -> {
                    product.name = "Desk";
                    product.price = BigDecimal.ONE;
                }))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void aWrongNameIsRefused() {
        assertThatThrownBy(() -> Author_.objects.getOrCreate(Map.of("name", "Ada"), Map.of("contry", "England")))
                .isInstanceOf(FieldException.class)
                .hasMessageContaining("Did you mean country");
    }

    @Test
    void aRowThatIsThereIsUpdatedInItsChangedColumns() {
        Author ada = Blog.author("Ada", "England");
        Found<Author> found =
                Author_.objects.updateOrCreate(Author_.name.eq("Ada"), author -> author.country = "France");
        assertThat(found).isEqualTo(new Found<>(ada, false));
        ada.refresh();
        assertThat(ada.country).isEqualTo("France");
        assertThat(Author_.objects
                        .updateOrCreate(Map.of("name", "Bob"), Map.of("country", "Ireland"))
                        .created())
                .isTrue();
        assertThat(Author_.objects.get("name", "Bob").country).isEqualTo("Ireland");
    }

    @Test
    void whereAUniqueKeyBacksItThereIsOneRow() throws Exception {
        List<Found<Product>> found = atOnce(() ->
                Product_.objects.getOrCreate(Product_.name.eq("Desk"), product -> product.price = BigDecimal.TEN));
        assertThat(found).filteredOn(Found::created).hasSize(1);
        assertThat(found).extracting(Found::object).containsOnly(Product_.objects.get(Product_.name.eq("Desk")));
    }

    @Test
    void updatesAtTheSameTimeAreAllKept() throws Exception {
        atOnce(() -> Product_.objects.updateOrCreate(
                Product_.name.eq("Desk"),
                product -> product.price = product.price == null ? BigDecimal.ONE : product.price.add(BigDecimal.ONE)));
        assertThat(Product_.objects.get(Product_.name.eq("Desk")).price).isEqualByComparingTo(new BigDecimal(MANY));
    }

    /** What each of several threads got that began together. */
    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        var barrier = new CyclicBarrier(MANY);
        var results = new ArrayList<T>();
        try (ExecutorService threads = Executors.newFixedThreadPool(MANY)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < MANY; i++) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            for (Future<T> one : running) {
                results.add(one.get());
            }
        }
        return results;
    }
}
