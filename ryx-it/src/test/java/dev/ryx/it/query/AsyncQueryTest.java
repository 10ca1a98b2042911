package dev.ryx.it.query;

import static dev.ryx.expr.Aggregates.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.Ryx;
import dev.ryx.error.ValidationException;
import dev.ryx.it.DatabaseTest;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import java.util.List;
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
