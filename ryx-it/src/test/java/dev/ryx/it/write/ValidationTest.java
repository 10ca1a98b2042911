package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.error.ErrorCode;
import dev.ryx.error.ValidationException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import dev.ryx.it.model.Sheet;
import dev.ryx.it.model.Sheet_;
import dev.ryx.it.shop.Shop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Ryx fills in, and what it refuses, before a row is written. */
class ValidationTest extends WriteTest {

    @BeforeEach
    void emptyDocuments() {
        Sheet_.objects.all().delete();
    }

    private static ValidationException refused(Runnable saving) {
        return catchThrowableOfType(ValidationException.class, saving::run);
    }

    @Test
    void everyProblemIsToldAtOnce() {
        var post = new Post();
        post.title = "x".repeat(201);
        post.slug = "not a slug!";
        ValidationException refused = refused(post::save);
        assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_OBJECT);
        assertThat(refused.errors()).containsOnlyKeys("title", "slug", "author", "body");
        assertThat(refused.errors().get("body")).containsExactly("An active post needs a body.");
        assertThat(refused.errors().get("author")).containsExactly("This field needs a value.");
        assertThat(refused).hasMessageNotContaining("xxx").hasMessageNotContaining("not a slug!");
        assertThat(Post_.objects.exists()).isFalse();
        assertThat(post.id).isNull();
        assertThat(refused(post::fullClean).errors()).isEqualTo(refused.errors());
    }

    @Test
    void aMissingValueIsTold() {
        assertThat(refused(() -> new Author().save()).errors())
                .isEqualTo(Map.of("name", List.of("This field needs a value.")));
        assertThat(refused(() -> Author_.objects.create(one -> one.name = "")).errors())
                .isEqualTo(Map.of("name", List.of("This field must not be empty.")));
        assertThat(refused(() -> Tag_.objects.create(new Tag(null, "x".repeat(51))))
                        .errors())
                .containsOnlyKeys("name");
        assertThat(statements(() -> refused(() -> new Author().save()))).isZero();
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(Tag_.objects.create(new Tag(null, "🎉".repeat(50))).name()).hasSize(100);
        assertThat(refused(() -> Tag_.objects.create(new Tag(null, "🎉".repeat(51))))
                        .errors())
                .containsOnlyKeys("name");
    }

    @Test
    void updatesAreCheckedToo() {
        Author ada = Blog.author("Ada", null);
        ada.name = "";
        assertThat(refused(ada::save).errors()).containsOnlyKeys("name");
        assertThat(refused(() -> Author_.objects.save(ada, Author_.name)).errors())
                .containsOnlyKeys("name");
        assertThat(Author_.objects.get("pk", ada.id).name).isEqualTo("Ada");
    }

    @Test
    void theObjectAsAWhole() {
        var document = new Sheet();
        document.title = "bad";
        document.setSize(-1);
        assertThat(refused(document::save).errors())
                .isEqualTo(Map.of(
                        ValidationException.WHOLE_OBJECT, List.of("Bad as a whole."), "size", List.of("Negative.")));
    }

    @Test
    void textIsStrippedFirst() {
        var document = new Sheet();
        document.title = " \t ab\u2003\n";
        assertThat(refused(document::save).errors()).containsOnlyKeys("title");
        document.title = "  12345 7890 ";
        document.save();
        assertThat(document.title).isEqualTo("12345 7890");
        assertThat(Sheet_.objects.get("pk", document.key).title).isEqualTo("12345 7890");
    }

    @Test
    void numbersHaveBounds() {
        assertThat(refused(() -> Shop.product("Pen", "-0.01", "1.00", 1)).errors())
                .containsOnlyKeys("price");
        assertThat(refused(() -> Shop.product("Pen", "1.001", "1000.00", 1)).errors())
                .containsOnlyKeys("price", "discount");
        assertThat(refused(() -> Shop.product("Pen", "1.00", null, Double.NaN)).errors())
                .containsOnlyKeys("weight");
    }

    @Test
    void timesOfSaving() {
        Instant before = Instant.now().minusMillis(1);
        var document = new Sheet();
        document.title = "one";
        document.changed = Instant.EPOCH;
        document.save();
        assertThat(document.whenCreated()).isBetween(before, Instant.now());
        assertThat(document.changed).isBetween(before, Instant.now());
        assertThat(document.day).isBetween(LocalDate.ofInstant(before, ZoneOffset.UTC), LocalDate.now(ZoneOffset.UTC));
        assertThat(document.whenCreated().getNano() % 1_000).isZero();
        Sheet loaded = Sheet_.objects.get("pk", document.key);
        assertThat(loaded.whenCreated()).isEqualTo(document.whenCreated());
        assertThat(loaded.changed).isEqualTo(document.changed);

        Instant first = loaded.changed;
        Sheet_.objects.all().update(Sheet_.changed.set(Instant.EPOCH), Sheet_.created.set(Instant.EPOCH));
        loaded.refresh();
        loaded.save();
        assertThat(loaded.whenCreated()).isEqualTo(Instant.EPOCH);
        assertThat(loaded.changed).isAfterOrEqualTo(first);
        assertThat(Sheet_.objects.get("pk", document.key).changed).isEqualTo(loaded.changed);
    }

    @Test
    void aRandomKeyIsKept() {
        var document = new Sheet();
        document.title = "one";
        document.save();
        var key = document.key;
        document.save();
        assertThat(document.key).isNotNull().isEqualTo(key);
        assertThat(Sheet_.objects.count()).isEqualTo(1);
    }
}
