package dev.ryx.migrations.autodetect;

import static dev.ryx.migrations.schema.SchemaFixture.model;
import static dev.ryx.migrations.schema.SchemaFixture.models;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.FieldMeta;
import dev.ryx.meta.OnDelete;
import dev.ryx.meta.SqlType;
import dev.ryx.migrations.chain.Chain;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.file.MigrationParser;
import dev.ryx.migrations.file.MigrationPrinter;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.SchemaFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MigrationMakerTest {

    private final List<Migration> made = new ArrayList<>();

    private static SchemaFixture post() {
        return model("Post").field("title", new SqlType.Varchar(200)).foreignKey("author", "Author", OnDelete.CASCADE);
    }

    private static SchemaFixture written() {
        return model("Post")
                .field("heading", new SqlType.Varchar(300))
                .field(FieldMeta.named("views", SqlType.BIGINT).unique().nullable());
    }

    private static Schema schema(SchemaFixture... models) {
        return Schema.of(models(models));
    }

    private String next(Schema goal, Questions questions) {
        Migration migration = new MigrationMaker(MigrationGraph.of(made))
                .next(goal, questions, null)
                .orElseThrow();
        made.add(migration);
        assertThat(new MigrationMaker(MigrationGraph.of(made)).next(goal, questions, null))
                .isEmpty();
        return MigrationPrinter.print(migration).replaceFirst("checksum .*\n", "");
    }

    @Test
    void aModelInASchemaOfItsOwn() {
        SchemaFixture author = model("Author").field("name", SqlType.TEXT);
        assertThat(next(schema(author, post().in("blog")), Questions.UNANSWERED))
                .endsWith("""

                    create table blog.posts
                      id bigint primary key numbered
                      title varchar(200) not null
                      author_id bigint not null
                      foreign key fk_posts_author_id (author_id) references authors (id) on delete cascade
                      index ix_posts_author_id (author_id)
                    """);
        SchemaFixture longer =
                post().in("blog").field(FieldMeta.named("views", SqlType.INT).nullable());
        assertThat(next(schema(author, longer), Questions.UNANSWERED)).isEqualTo("""
            migration 0002_posts_views
            after 0001_initial

            add column blog.posts.views integer
            """);
    }

    /** A model grows, and each step is the file that a person would have written. */
    @Test
    void aModelGrows() {
        SchemaFixture author = model("Author").field("name", SqlType.TEXT);
        assertThat(next(schema(author, post()), Questions.UNANSWERED)).isEqualTo("""
            migration 0001_initial

            create table authors
              id bigint primary key numbered
              name text not null

            create table posts
              id bigint primary key numbered
              title varchar(200) not null
              author_id bigint not null
              foreign key fk_posts_author_id (author_id) references authors (id) on delete cascade
              index ix_posts_author_id (author_id)
            """);
        SchemaFixture viewed =
                post().field(FieldMeta.named("views", SqlType.INT).indexed());
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> next(schema(author, viewed), Questions.UNANSWERED))
                .withMessageContaining("The new column posts.views accepts no NULL and has no default")
                .withMessageContaining("--fill posts.views=value");
        assertThat(next(schema(author, viewed), Answers.parse(List.of(), List.of("posts.views=0"))))
                .isEqualTo("""
                    migration 0002_posts_views_ix_posts_views
                    after 0001_initial

                    add column posts.views integer not null fill 0

                    add index ix_posts_views on posts (views)
                    """);
        SchemaFixture heading = model("Post")
                .field("heading", new SqlType.Varchar(300))
                .foreignKey("author", "Author", OnDelete.RESTRICT)
                .field(FieldMeta.named("views", SqlType.BIGINT).unique().nullable());
        assertThat(next(schema(author, heading), Answers.parse(List.of("posts.title:heading"), List.of())))
                .isEqualTo("""
                    migration 0003_rename_title_posts_heading_alter_posts_heading_and_more
                    after 0002_posts_views_ix_posts_views

                    rename column posts.title to heading

                    alter column posts.heading varchar(300) not null

                    alter column posts.views bigint

                    add unique uq_posts_views on posts (views)

                    drop index ix_posts_views on posts

                    alter foreign key fk_posts_author_id on posts on delete restrict
                    """);
        SchemaFixture writer = model("Writer").field("name", SqlType.TEXT);
        assertThat(next(
                        schema(writer, written().manyToMany("writers", "Writer")),
                        Answers.parse(List.of("authors:writers"), List.of())))
                .isEqualTo("""
                    migration 0004_rename_authors_writers_remove_fk_posts_author_id_and_more
                    after 0003_rename_title_posts_heading_alter_posts_heading_and_more

                    rename table authors to writers

                    drop foreign key fk_posts_author_id on posts

                    drop index ix_posts_author_id on posts

                    create table post_writers
                      post_id bigint primary key
                      writer_id bigint primary key
                      foreign key fk_post_writers_post_id (post_id) references posts (id) on delete cascade
                      foreign key fk_post_writers_writer_id (writer_id) references writers (id) on delete cascade
                      index ix_post_writers_writer_id (writer_id)

                    drop column posts.author_id
                    """);
        assertThat(next(schema(written()), Questions.UNANSWERED)).isEqualTo("""
            migration 0005_delete_post_writers_delete_writers
            after 0004_rename_authors_writers_remove_fk_posts_author_id_and_more

            drop table post_writers

            drop table writers
            """);
    }

    @Test
    void aCircleIsClosedAtTheEnd() {
        Schema circle = schema(
                model("Team").foreignKey("captain", "Player", OnDelete.SET_NULL),
                model("Player").foreignKey("team", "Team", OnDelete.CASCADE));
        assertThat(next(circle, Questions.UNANSWERED))
                .endsWith("add foreign key fk_players_team_id on players (team_id) references teams (id) on delete"
                        + " cascade\n");
        assertThat(next(Schema.EMPTY, Questions.UNANSWERED))
                .endsWith("drop foreign key fk_teams_captain_id on teams\n\ndrop table players\n\ndrop table teams\n");
    }

    @Test
    void aPrimaryKeyStaysWhatItIs() {
        next(schema(model("Post")), Questions.UNANSWERED);
        Schema other = schema(SchemaFixture.bare("Post")
                .field(FieldMeta.named("code", SqlType.TEXT).primaryKey()));
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> next(other, Questions.UNANSWERED))
                .withMessageContaining("The primary key of posts changes in code");
    }

    private static Schema withLines(FieldMeta.Builder... more) {
        SchemaFixture line = SchemaFixture.bare("OrderLine");
        line.field(line.reference("order", "Order", false, OnDelete.CASCADE).primaryKey())
                .field(FieldMeta.named("line", SqlType.INT).primaryKey());
        for (FieldMeta.Builder field : more) {
            line.field(field);
        }
        return schema(model("Order"), line);
    }

    @Test
    void aPrimaryKeyOfSeveralFieldsIsMadeAndStays() {
        assertThat(next(withLines(), Questions.UNANSWERED)).contains("""
            create table order_lines
              order_id bigint primary key
              line integer primary key
            """);
        assertThat(next(withLines(FieldMeta.named("amount", SqlType.INT).nullable()), Questions.UNANSWERED))
                .contains("add column order_lines.amount");
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> next(
                        withLines(
                                FieldMeta.named("amount", SqlType.INT).nullable(),
                                FieldMeta.named("part", SqlType.INT).primaryKey()),
                        Questions.UNANSWERED))
                .withMessageContaining("The primary key of order_lines changes in part");
    }

    @Test
    void twoThatComeLastAreMerged() {
        made.add(parse("migration a\ncreate table t\n  id bigint primary key"));
        made.add(parse("migration b\nafter a\nadd column t.x text"));
        made.add(parse("migration c\nafter a\nadd column t.y text"));
        var maker = new MigrationMaker(MigrationGraph.of(made));
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> maker.next(Schema.EMPTY, Questions.UNANSWERED, null))
                .withMessageContaining("Several migrations come last: b, c.");
        Migration merge = maker.merge().orElseThrow();
        assertThat(merge.dependencies()).containsExactly("b", "c");
        made.add(merge);
        assertThat(new MigrationMaker(MigrationGraph.of(made)).merge()).isEmpty();
    }

    @Test
    void whatDoesNotFitTogetherIsNotMerged() {
        made.add(parse("migration a\ncreate table t\n  id bigint primary key\n  x text"));
        made.add(parse("migration b\nafter a\nalter column t.x varchar(9)"));
        made.add(parse("migration c\nafter a\nalter column t.x varchar(8)"));
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> new MigrationMaker(MigrationGraph.of(made)).merge())
                .withMessageContaining("It matters which comes first: b, c.");
    }

    private static Migration parse(String text) {
        return MigrationParser.parse("test", text);
    }

    @Test
    void squashedOperationsAreFoldedAndLeadToTheSame() {
        made.add(parse("migration a\ncreate table t\n  id bigint primary key\n  x text"));
        made.add(parse("migration b\nafter a\nadd column t.y text\ncreate table u\n  id bigint primary key\n"
                + "  t_id bigint\nadd foreign key f on u (t_id) references t (id) on delete cascade not valid\n"
                + "validate constraint f on u\nrename column t.x to z"));
        made.add(parse("migration c\nafter b\nalter column t.y integer not null fill 0\ndrop column t.z\n"
                + "add index i on t (y)\nrename table t to v"));
        MigrationGraph graph = MigrationGraph.of(made);
        Migration squashed = new MigrationMaker(graph).squash("a", "c", "all");
        assertThat(MigrationPrinter.print(squashed).replaceFirst("checksum .*\n", ""))
                .isEqualTo("""
                    migration all
                    replaces a, b, c

                    create table t
                      id bigint primary key
                      y integer not null
                      index i (y)

                    create table u
                      id bigint primary key
                      t_id bigint
                      foreign key f (t_id) references t (id) on delete cascade

                    rename table t to v
                    """);
        assertThat(squashed.after(Schema.EMPTY).canonical())
                .isEqualTo(graph.schema().canonical());
    }

    @Test
    void theChainIsSquashed() {
        MigrationGraph graph = Chain.read();
        Migration squashed = new MigrationMaker(graph).squash("0001_initial", "0050_more_indexes", "all");
        assertThat(squashed.after(Schema.EMPTY).canonical())
                .isEqualTo(graph.schema().canonical());
        assertThat(squashed.operations()).hasSizeLessThan((int) graph.order().stream()
                .mapToLong(migration -> migration.operations().size())
                .sum());
    }

    @Test
    void whichOfTheTwoCounts() {
        made.add(parse("migration a\ncreate table t\n  id bigint primary key"));
        made.add(parse("migration b\nafter a\nadd column t.y text"));
        made.add(parse("migration c\nafter b\nadd column t.z text"));
        Migration squashed = new MigrationMaker(MigrationGraph.of(made)).squash("a", "b", null);
        assertThat(squashed.name()).isEqualTo("a_squashed_b");
        made.add(squashed);
        MigrationGraph graph = MigrationGraph.of(made);
        assertThat(names(graph.resolved(Set.of()))).containsExactly("a_squashed_b", "c");
        assertThat(names(graph.resolved(Set.of("a", "b")))).containsExactly("a_squashed_b", "c");
        assertThat(names(graph.resolved(Set.of("a")))).containsExactly("a", "b", "c");
        assertThat(graph.resolved(Set.of()).schema().canonical())
                .isEqualTo(graph.resolved(Set.of("a")).schema().canonical());
    }

    private static List<String> names(MigrationGraph graph) {
        return graph.order().stream().map(Migration::name).toList();
    }
}
