package dev.ryx.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ryx.error.ValidationException;
import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Post;
import dev.ryx.it.blog.Post_;
import dev.ryx.it.blog.Tag;
import dev.ryx.it.blog.Tag_;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The code of {@code docs/models.md}. */
class ModelsPageTest extends DocsTest {

    @Test
    void foreignKeys() {
        // tag::foreign-key[]
        Post post = Post_.objects.get(Post_.slug.eq("hello"));
        Object key = post.author.id(); // never a query
        Author author = post.author.get(); // one query the first time
        post.author.set(bob);
        post.save();
        // end::foreign-key[]
        assertThat(key).isEqualTo(ada.id);
        assertThat(author).isEqualTo(ada);
        assertThat(Post_.objects.filter(Post_.author.eq(bob)).count()).isEqualTo(2);
    }

    @Test
    void validation() {
        Ticket ticket = new Ticket();
        ticket.subject = " ";
        ticket.reporter = "nobody";
        ticket.cost = new BigDecimal("-1");
        // tag::validation[]
        ValidationException invalid = catchThrowableOfType(ValidationException.class, ticket::save);
        Map<String, List<String>> errors = invalid.errors(); // of all fields at once
        // end::validation[]
        assertThat(errors).containsOnlyKeys("subject", "reporter", "cost");
        assertThat(Ticket_.objects.exists()).isFalse();
    }

    @Test
    void manager() {
        Ticket late = Ticket_.objects.create(ticket -> {
            ticket.subject = "Broken link";
            ticket.reporter = "ada@example.org";
            ticket.due = LocalDate.of(2026, 1, 1);
        });
        // tag::manager[]
        List<Ticket> tickets =
                Ticket_.objects.overdue(LocalDate.of(2026, 3, 1)).limit(10).list();
        // end::manager[]
        assertThat(tickets).containsExactly(late);
        late.delete();
    }

    @Test
    void otherKeys() {
        // tag::uuid[]
        Memo memo = Memo_.objects.create(d -> d.name = "Report");
        UUID key = memo.pk();
        // end::uuid[]
        assertThat(Memo_.objects.get("id", key).name).isEqualTo("Report");
    }

    @Test
    void records() {
        // tag::records[]
        Tag draft = Tag_.objects.create(new Tag(null, "drfat")); // a copy, with its key
        Tag right = Tag_.objects.save(new Tag(draft.id(), "draft")); // UPDATE, because it has a key
        // end::records[]
        assertThat(right.name()).isEqualTo("draft");
        assertThat(Tag_.objects.get("pk", right.id())).isEqualTo(right);
    }
}
