package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.count;
import static dev.ryx.expr.Aggregates.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.AsyncQuerySet;
import dev.ryx.BulkOptions;
import dev.ryx.Found;
import dev.ryx.QuerySet;
import dev.ryx.Ryx;
import dev.ryx.SaveOptions;
import dev.ryx.error.ValidationException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries as futures. */
class AsyncQueryTest extends DatabaseTest {

    @BeforeEach
    void write() {
        Tag_.objects.all().delete();
        Tag_.objects.bulkCreate(List.of(new Tag(null, "a"), new Tag(null, "b"), new Tag(null, "c")));
    }

    @Test
    void eachMethodGivesWhatItsTwinGives() {
        var tags = Tag_.objects.orderBy(Tag_.name.asc());
        assertThat(tags.async().list().join()).isEqualTo(tags.list()).hasSize(3);
        assertThat(tags.async().first().join()).isEqualTo(tags.first());
        assertThat(tags.async().last().join()).isEqualTo(tags.last());
        assertThat(tags.async().count().join()).isEqualTo(3);
        assertThat(tags.async().exists().join()).isTrue();
        assertThat(tags.async().get(Tag_.name.eq("b")).join().name()).isEqualTo("b");
        assertThat(tags.async().get("name", "c").join().name()).isEqualTo("c");
        assertThat(tags.limit(1).async().get().join().name()).isEqualTo("a");
        assertThat(tags.async().aggregate(sum(Tag_.id)).join()).isEqualTo(tags.aggregate(sum(Tag_.id)));
        assertThat(tags.values(Tag_.name).async().list().join()).containsExactly("a", "b", "c");
    }

    @Test
    void whatATwinThrowsIsInTheFuture() {
        assertThatThrownBy(() -> Tag_.objects.async().get(Tag_.name.eq("z")).join())
                .hasCauseInstanceOf(Tag_.DoesNotExist.class);
        assertThatThrownBy(() -> Tag_.objects.async().get().join())
                .hasCauseInstanceOf(Tag_.MultipleObjectsReturned.class);
        assertThatThrownBy(() -> Tag_.objects
                        .async()
                        .create(new Tag(null, "x".repeat(51)))
                        .join())
                .hasCauseInstanceOf(ValidationException.class);
    }

    @Test
    void rowsAreWritten() {
        assertThat(Tag_.objects.async().create(new Tag(null, "d")).join().id()).isNotNull();
        assertThat(Tag_.objects
                        .async()
                        .bulkCreate(List.of(new Tag(null, "e"), new Tag(null, "f")))
                        .join())
                .hasSize(2);
        assertThat(Tag_.objects
                        .filter(Tag_.name.eq("a"))
                        .async()
                        .update(Tag_.name.set("z"))
                        .join())
                .isEqualTo(1);
        assertThat(Tag_.objects
                        .filter(Tag_.name.eq("b"))
                        .async()
                        .update("name", "y")
                        .join())
                .isEqualTo(1);
        assertThat(Tag_.objects.filter(Tag_.name.eq("c")).async().delete().join())
                .isEqualTo(1);
        assertThat(Tag_.objects
                        .orderBy(Tag_.name.asc())
                        .values(Tag_.name)
                        .async()
                        .list()
                        .join())
                .containsExactly("d", "e", "f", "y", "z");
    }

    @Test
    void rowsAreWrittenInEachWay() {
        AsyncQuerySet<Tag> tags = Tag_.objects.async();
        Tag d = tags.create(Map.of("name", "d")).join();
        assertThat(tags.save(new Tag(d.id(), "dd")).join().name()).isEqualTo("dd");
        assertThat(tags.save(new Tag(d.id(), "d"), SaveOptions.forceUpdate())
                        .join()
                        .name())
                .isEqualTo("d");
        assertThat(tags.getOrCreate(Map.of("name", "d"), Map.of()).join()).isEqualTo(new Found<>(d, false));
        assertThat(tags.getOrCreate(Tag_.name.eq("e"), () -> new Tag(null, "e"))
                        .join()
                        .created())
                .isTrue();
        assertThat(tags.updateOrCreate(Map.of("name", "e"), Map.of("name", "f"))
                        .join()
                        .object()
                        .name())
                .isEqualTo("f");
        assertThat(tags.updateOrCreate(Tag_.name.eq("f"), tag -> new Tag(tag.id(), "g"), () -> d)
                        .join()
                        .object()
                        .name())
                .isEqualTo("g");
        assertThat(tags.inBulk(List.of(d.id())).join()).isEqualTo(Map.of(d.id(), d));
        assertThat(tags.inBulk(Tag_.id, List.of(d.id())).join()).isEqualTo(Map.of(d.id(), d));
        assertThat(tags.inBulk("id", List.of(d.id())).join()).isEqualTo(Map.of(d.id(), d));
        assertThat(tags.inBulk().join()).hasSize(5);
        assertThat(tags.bulkCreate(List.of(new Tag(null, "h")), BulkOptions.batches(1))
                        .join())
                .hasSize(1);
        assertThat(tags.bulkUpdate(List.of(new Tag(d.id(), "i")), Tag_.name).join())
                .isOne();
        assertThat(tags.bulkUpdate(List.of(new Tag(d.id(), "j")), List.of("name"), BulkOptions.DEFAULT)
                        .join())
                .isOne();
        assertThat(Tag_.objects
                        .filter("name", "j")
                        .async()
                        .updateReturning(Tag_.name.set("k"))
                        .join())
                .containsExactly(new Tag(d.id(), "k"));
        assertThat(Tag_.objects
                        .filter("name", "k")
                        .async()
                        .updateValues(Map.of("name", "l"))
                        .join())
                .isOne();
        assertThat(Tag_.objects.filter("name", "l").async().deleteReturning().join())
                .containsExactly(new Tag(d.id(), "l"));
        assertThat(tags.bulkDelete(Tag_.objects.filter("name", "h").list()).join())
                .isOne();
        assertThat(tags.delete(Tag_.objects.get("name", "g")).join()).isOne();
        assertThat(Tag_.objects.count()).isEqualTo(3);
    }

    @Test
    void rowsAreAskedForInEachWay() {
        QuerySet<Tag> tags = Tag_.objects.orderBy("name");
        assertThat(tags.async().earliest("name").join().name()).isEqualTo("a");
        assertThat(tags.async().latest(Tag_.name.asc()).join().name()).isEqualTo("c");
        assertThat(tags.async().at(1).join().name()).isEqualTo("b");
        assertThat(tags.async().page(2, 2).join().items()).extracting(Tag::name).containsExactly("c");
        assertThat(tags.async().aggregate(count().as("n")).join().get("n")).isEqualTo(3L);
    }

    @Test
    void inATransactionTheyAreInIt() {
        CompletableFuture<Long> count = Ryx.transaction(() -> {
            CompletableFuture<Long> deleted = Tag_.objects.all().async().delete();
            CompletableFuture<Long> left = Tag_.objects.async().count();
            assertThat(deleted.join()).isEqualTo(3);
            Ryx.tx().rollback();
            return left;
        });
        assertThat(count.join()).isZero();
        assertThat(Tag_.objects.count()).isEqualTo(3);
    }
}
