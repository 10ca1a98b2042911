package dev.ryx.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.ConfigurationException;
import dev.ryx.meta.FieldMeta.Auto;
import dev.ryx.meta.FieldMeta.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelsTest {

    private static final FieldMeta NAME =
            FieldMeta.named("fullName", SqlType.TEXT).build();

    private final ModelMeta author = model("Author", List.of(), NAME);
    private final ModelMeta tag = model("Tag", List.of());
    private final ModelMeta post = model(
            "Post",
            List.of(manyToMany("tags", "Tag", "posts")),
            key("writtenBy", "Author", "posts", false),
            key("summary", "Post", "summaryOf", true));
    private final Models models = Models.of(List.of(author, tag, post));

    @Test
    void answersToEverySpellingOfAField() {
        assertThat(models.field(author, "fullName")).contains(NAME);
        assertThat(models.field(author, "full_name")).contains(NAME);
        assertThat(models.field(author, "FullName")).isEmpty();
        FieldMeta writtenBy = post.field("writtenBy").orElseThrow();
        for (String spelling : List.of("writtenBy", "written_by", "writtenById", "written_by_id")) {
            assertThat(models.field(post, spelling)).as(spelling).contains(writtenBy);
        }
    }

    @Test
    void answersToTheNameOfAColumn() {
        FieldMeta field =
                FieldMeta.named("name", SqlType.TEXT).column("LegacyName").build();
        ModelMeta old = model("Old", List.of(), field);
        assertThat(Models.of(List.of(old)).field(old, "LegacyName")).contains(field);
    }

    @Test
    void aForeignKeyHasTwoEnds() {
        Link forward = models.link(post, "writtenBy").orElseThrow();
        assertThat(forward.to()).isEqualTo(author);
        assertThat(forward.toMany()).isFalse();
        assertThat(forward.optional()).isFalse();
        assertThat(models.link(post, "written_by")).contains(forward);
        Link backward = models.link(author, "posts").orElseThrow();
        assertThat(backward.to()).isEqualTo(post);
        assertThat(backward.toMany()).isTrue();
        assertThat(backward.optional()).isTrue();
    }

    @Test
    void aOneToOneHasOneRowAtTheOtherEnd() {
        Link backward = models.link(post, "summaryOf").orElseThrow();
        assertThat(backward.toMany()).isFalse();
        assertThat(backward.optional()).isTrue();
        assertThat(models.link(post, "summary_of")).contains(backward);
    }

    @Test
    void aManyToManyHasTwoEndsAndATable() {
        Link tags = models.link(post, "tags").orElseThrow();
        Link posts = models.link(tag, "posts").orElseThrow();
        assertThat(tags.toMany()).isTrue();
        assertThat(tags.via())
                .isEqualTo(new Link.Through(new Ident("post_tags"), new Ident("post_id"), new Ident("tag_id")));
        assertThat(posts.via())
                .isEqualTo(new Link.Through(new Ident("post_tags"), new Ident("tag_id"), new Ident("post_id")));
        ModelMeta table = models.joinTable((Link.Through) tags.via());
        assertThat(models.joinTables()).containsExactly(table);
        assertThat(models.all()).containsExactly(author, tag, post);
        assertThat(models.link(table, "tag_id").orElseThrow().to()).isEqualTo(tag);
        assertThat(models.get(table.name())).isEqualTo(table);
    }

    @Test
    void aDeclaredReverseHasItsOwnNameToo() {
        ModelMeta writer = model("Author", List.of(new RelationMeta.Reverse("works", "blog.Post", "writtenBy")), NAME);
        Models both = Models.of(List.of(writer, tag, post));
        assertThat(both.link(writer, "works").orElseThrow().via())
                .isEqualTo(both.link(writer, "posts").orElseThrow().via());
    }

    @Test
    void aDeclaredReverseOfTheRelatedNameIsTheSame() {
        ModelMeta writer = model("Author", List.of(new RelationMeta.Reverse("posts", "blog.Post", "writtenBy")), NAME);
        assertThat(Models.of(List.of(writer, tag, post)).link(writer, "posts")).isPresent();
    }

    @Test
    void namesItsMembers() {
        assertThat(models.memberNames(author)).containsExactly("fullName", "id", "posts");
        assertThat(models.memberNames(post)).containsExactly("id", "summary", "summaryOf", "tags", "writtenBy");
    }

    @Test
    void refusesAModelTwice() {
        refused("blog.Tag is there twice", tag, tag);
    }

    @Test
    void refusesAReferenceToNothing() {
        refused("Post refers to blog.Author", tag, post);
        refused("Post refers to blog.Tag", author, post);
        refused(
                "Other refers to blog.Nothing",
                model("Other", List.of(new RelationMeta.Reverse("x", "blog.Nothing", "y"))));
    }

    @Test
    void refusesAReverseOfNothing() {
        ModelMeta writer = model("Author", List.of(new RelationMeta.Reverse("works", "blog.Post", "writer")), NAME);
        refused("Author.works is mapped by Post.writer", writer, tag, post);
        ModelMeta wrong = model("Author", List.of(new RelationMeta.Reverse("works", "blog.Post", "tags")), NAME);
        refused("Author.works is mapped by Post.tags", wrong, tag, post);
    }

    @Test
    void refusesTwoMembersOfOneName() {
        refused(
                "created_at: created_at and createdAt",
                model(
                        "Clash",
                        List.of(),
                        FieldMeta.named("created_at", SqlType.TEXT).build(),
                        FieldMeta.named("createdAt", SqlType.TEXT)
                                .column("other")
                                .build()));
        refused(
                "authorId",
                author,
                model(
                        "Clash",
                        List.of(),
                        key("author", "Author", "clashes", false),
                        FieldMeta.named("authorId", SqlType.TEXT)
                                .column("other")
                                .build()));
    }

    @Test
    void refusesARelatedNameThatIsTaken() {
        refused("fullName", author, model("Clash", List.of(), key("author", "Author", "fullName", false)));
        refused(
                "works",
                author,
                model(
                        "Clash",
                        List.of(),
                        key("author", "Author", "works", false),
                        key("editor", "Author", "works", false)));
    }

    @Test
    void refusesAnUnknownModel() {
        assertThatThrownBy(() -> models.get("blog.Pots"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("blog.Pots")
                .hasMessageContaining("blog.Post");
    }

    private static void refused(String words, ModelMeta... metas) {
        assertThatThrownBy(() -> Models.of(List.of(metas)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(words);
    }

    private static ModelMeta model(String label, List<RelationMeta> relations, FieldMeta... fields) {
        var all = new ArrayList<FieldMeta>();
        all.add(FieldMeta.named("id", SqlType.BIGINT)
                .primaryKey()
                .auto(Auto.KEY)
                .build());
        all.addAll(List.of(fields));
        var table = new Ident(Names.tableName(label));
        return new ModelMeta("blog." + label, table, all, relations, List.of(), List.of(), List.of(), true);
    }

    private static FieldMeta key(String name, String target, String relatedName, boolean oneToOne) {
        var reference = new Reference("blog." + target, relatedName, oneToOne, OnDelete.CASCADE);
        return FieldMeta.foreignKey(name, SqlType.BIGINT, reference).build();
    }

    private static RelationMeta manyToMany(String name, String target, String relatedName) {
        return new RelationMeta.ManyToMany(
                name, "blog." + target, relatedName, new Ident("post_tags"), new Ident("post_id"), new Ident("tag_id"));
    }
}
