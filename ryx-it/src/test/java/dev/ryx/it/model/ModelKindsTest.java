package dev.ryx.it.model;

import static dev.ryx.expr.Aggregates.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.binding.ModelBinding;
import dev.ryx.error.ConfigurationException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.shop.Customer;
import dev.ryx.it.shop.Customer_;
import dev.ryx.it.shop.Purchase_;
import dev.ryx.it.shop.Shop;
import dev.ryx.meta.ModelMeta;
import dev.ryx.relation.ForeignKey;
import dev.ryx.tuple.Tuple2;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Models of two class path entries, with a base class elsewhere, as records, with random keys, with Lombok. */
class ModelKindsTest extends DatabaseTest {

    @BeforeEach
    void empty() {
        Rating_.objects.all().delete();
        Sheet_.objects.all().delete();
        Gadget_.objects.all().delete();
        Blog.empty();
        Shop.empty();
    }

    private static Sheet document(String title) {
        return Sheet_.objects.create(document -> document.title = title);
    }

    @Test
    void twoClassPathEntriesHaveAnIndexEach() throws IOException {
        List<URL> indexes = Collections.list(ModelKindsTest.class
                .getClassLoader()
                .getResources("META-INF/services/" + ModelBinding.class.getName()));
        assertThat(indexes).hasSize(2);
        assertThat(Ryx.models().all())
                .extracting(ModelMeta::label)
                .contains("Customer", "Sheet", "Gadget", "Line", "Post", "Rating", "Tag");
    }

    @Test
    void aModelRefersToOneOfAnotherEntry() {
        Customer cleo = Shop.customer("Cleo", null);
        Customer dan = Shop.customer("Dan", null);
        Sheet contract = Sheet_.objects.create(document -> {
            document.title = "contract";
            document.owner.set(cleo);
        });
        document("draft");
        assertThat(Sheet_.objects.filter(Sheet_.owner().name.eq("Cleo")).list()).containsExactly(contract);
        assertThat(Sheet_.objects.filter(Sheet_.owner.isNull()).count()).isEqualTo(1);
        assertThat(Customer_.objects
                        .filter("documents__title__startswith", "con")
                        .list())
                .containsExactly(cleo);
        assertThat(Customer_.objects.exclude("documents__title", "contract").list())
                .containsExactly(dan);
        assertThat(Customer_.objects.filter("documents", contract).list()).containsExactly(cleo);
        assertThat(Customer_.objects
                        .annotate("files", count("documents"))
                        .orderBy("name")
                        .list())
                .extracting(one -> one.get("files"))
                .containsExactly(1L, 0L);
        assertThat(Sheet_.objects.get("title", "contract").owner.get().name).isEqualTo("Cleo");
    }

    @Test
    void aManagerOfOnesOwnHasItsVerbs() {
        Shop.write();
        assertThat(Purchase_.objects.ofYear(2024).count()).isEqualTo(3);
        assertThat(Purchase_.objects
                        .ofYear(2023)
                        .filter("customer__name", "Cleo")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void inheritedFieldsAreColumns() {
        Sheet document = new Sheet();
        document.title = "one";
        document.setSize(7);
        document.save();
        assertThat(Sheet_.objects.filter(Sheet_.remark.isNull()).update(Sheet_.remark.set("'")))
                .isEqualTo(1);
        Sheet loaded = Sheet_.objects.get(Sheet_.size.eq(7), Sheet_.remark.eq("'"));
        assertThat(loaded.getSize()).isEqualTo(7);
        assertThat(loaded.remarkOf()).isEqualTo("'");
        assertThat(loaded.whenCreated()).isEqualTo(document.whenCreated());
        loaded.save();
        assertThat(Sheet_.objects.values(Sheet_.size, Sheet_.remark).list()).containsExactly(new Tuple2<>(7L, "'"));
    }

    @Test
    void aRandomKeyIsMadeUpOnInsert() {
        Sheet one = document("one");
        Sheet two = document("two");
        assertThat(one.key).isNotNull().isNotEqualTo(two.key);
        assertThat(one.pk()).isEqualTo(one.key);
        assertThat(Sheet_.objects.get("pk", one.key)).isEqualTo(one);
        assertThat(Sheet_.objects.get(Sheet_.key.eq(two.key)).title).isEqualTo("two");
        assertThat(one.toString()).isEqualTo("Sheet " + one.key);
        var own = new Sheet();
        own.key = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        own.title = "own";
        own.save();
        own.title = "changed";
        own.save();
        assertThat(Sheet_.objects.count()).isEqualTo(3);
        assertThat(Sheet_.objects.get("pk", own.key).title).isEqualTo("changed");
        List<Sheet> many = List.of(new Sheet(), new Sheet());
        many.forEach(document -> document.title = "many");
        Sheet_.objects.bulkCreate(many);
        assertThat(Sheet_.objects.filter("title", "many").list()).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void aNameThatCollidesHasAnUnderscore() {
        Sheet document = document("one");
        document.notify.set(Shop.customer("Cleo", null));
        Sheet_.objects.save(document, Sheet_.notify);
        assertThat(Sheet_.objects.filter(Sheet_.notify_().name.eq("Cleo")).count())
                .isEqualTo(1);
        assertThat(Sheet_.objects.filter("notify__name", "Cleo").count()).isEqualTo(1);
    }

    @Test
    void aRecordIsWrittenAndComesBackAsACopy() {
        Author ada = Blog.author("Ada", null);
        Post post = Blog.post("One", "x", 1, true, ada, "2024-01-01T00:00:00Z");
        Sheet document = document("one");
        var rating = new Rating(null, ForeignKey.of(post), ForeignKey.of(document), 5, " good \n", null);
        Rating created = Rating_.objects.create(rating);
        assertThat(rating.id()).isNull();
        assertThat(created.id()).isNotNull();
        assertThat(created.note()).isEqualTo("good");
        assertThat(created.changed()).isNotNull();
        assertThat(created.post().get()).isSameAs(post);

        Rating loaded = Rating_.objects.get(
                Rating_.post().title.eq("One"), Rating_.source().title.eq("one"));
        assertThat(loaded.stars()).isEqualTo(5);
        assertThat(loaded.post().id()).isEqualTo(post.id);
        assertThat(loaded.post().get().title).isEqualTo("One");
        assertThat(loaded.source().id()).isEqualTo(document.key);
        assertThat(loaded.source().get()).isEqualTo(document);

        Rating worse = Rating_.objects.save(
                new Rating(loaded.id(), ForeignKey.ofId(post.id), ForeignKey.empty(), 1, null, loaded.changed()));
        assertThat(worse.changed()).isAfterOrEqualTo(created.changed());
        Rating again = Rating_.objects.refresh(loaded);
        assertThat(again.stars()).isEqualTo(1);
        assertThat(again.note()).isNull();
        assertThat(again.source().isEmpty()).isTrue();
        assertThat(again.post().get().title).isEqualTo("One");
        assertThat(Rating_.objects.count()).isEqualTo(1);

        assertThat(Post_.objects.filter("ratings__stars__lt", 3).list()).containsExactly(post);
        assertThat(Rating_.objects.delete(again)).isEqualTo(1);
        assertThatThrownBy(() -> Rating_.objects.refresh(again)).isExactlyInstanceOf(Rating_.DoesNotExist.class);
        assertThatThrownBy(() -> Rating_.objects.create(_ -> {})).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void lombokWritesTheAccessors() {
        Gadget gadget = Gadget_.objects.create(one -> {
            one.setLabel("Ø");
            one.setSize(3);
            one.setBroken(true);
            one.maker("me");
        });
        Gadget loaded = Gadget_.objects.get(Gadget_.isBroken.isTrue(), Gadget_.maker.eq("me"));
        assertThat(loaded).isEqualTo(gadget);
        assertThat(loaded.getLabel()).isEqualTo("Ø");
        assertThat(loaded.getSize()).isEqualTo(3);
        assertThat(loaded.isBroken()).isTrue();
        assertThat(loaded.getTested()).isNull();
        assertThat(loaded.maker()).isEqualTo("me");
        loaded.setTested(true);
        loaded.save();
        assertThat(Gadget_.objects.filter(Gadget_.tested.isTrue()).count()).isEqualTo(1);
    }
}
