package dev.ryx.it.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.it.blog.Author;
import dev.ryx.it.blog.Author_;
import dev.ryx.it.blog.Blog;
import dev.ryx.it.blog.Post;
import dev.ryx.it.shop.Shop;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which objects are equal. */
class IdentityTest extends WriteTest {

    @Test
    void equalByModelAndKey() {
        Author ada = Blog.author("Ada", null);
        Author bob = Blog.author("Bob", null);
        Author same = Author_.objects.get("pk", ada.id);
        same.name = "changed";
        assertThat(same).isEqualTo(ada).hasSameHashCodeAs(ada).isNotEqualTo(bob);
        var post = new Post();
        post.id = ada.id;
        assertThat((Object) post).isNotEqualTo(ada);
    }

    @Test
    void newObjectsAreEqualToThemselvesAlone() {
        var one = new Author();
        assertThat(Set.of(one)).contains(one).doesNotContain(new Author());
    }

    @Test
    void theHashCodeSurvivesASave() {
        var ada = new Author();
        ada.name = "Ada";
        var set = new HashSet<Author>();
        set.add(ada);
        int before = ada.hashCode();
        ada.save();
        assertThat(ada.hashCode()).isEqualTo(before);
        assertThat(set).contains(ada).contains(Author_.objects.get("pk", ada.id));
    }

    @Test
    void textHasModelAndKey() {
        var ada = new Author();
        assertThat(ada).hasToString("Author (new)");
        ada.name = "Ada";
        ada.save();
        assertThat(ada).hasToString("Author " + ada.id);
        assertThat(Shop.desk("A1", 1)).hasToString("Desk A1");
        assertThat(ada.pk()).isEqualTo(ada.id);
    }
}
