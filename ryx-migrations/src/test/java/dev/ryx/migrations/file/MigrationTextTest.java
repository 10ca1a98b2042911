package dev.ryx.migrations.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ryx.error.MigrationException;
import dev.ryx.migrations.chain.Chain;
import dev.ryx.migrations.operation.RunSql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationTextTest {

    private static final String HEAD = "migration m\n";

    private static Migration parse(String text) {
        return MigrationParser.parse("m.migration", text);
    }

    /** The chain has every operation. */
    @Test
    void theChainIsPrintedAndReadAgain() {
        for (Migration migration : Chain.read().order()) {
            String text = MigrationPrinter.print(migration);
            Migration read = parse(text);
            assertThat(read).isEqualTo(migration);
            assertThat(MigrationPrinter.print(read)).isEqualTo(text);
        }
    }

    @Test
    void aFileAsItIsWritten() {
        String text = """
            # Views of posts.
            migration 0002_post_views
            after 0001_initial
            checksum 0123456789abcdef

            # The old ones have none.
            add column posts.views integer not null default 0

            rename column posts.body to content

            create table "index"
              id bigint primary key numbered
              "unique" varchar(20) not null
              price decimal(10, 2) default 1.50
              total decimal(10, 2) computed {price * 2}
              name text not null collate "no case"
              unique uq_group_name ("unique")
              check ck_group_price {price >= 0 and name <> '}'}
              foreign key fk_group_id (id) references blog.posts (id) on delete set_null
              unique index ux_group (name, price)

            run sql on sqlite, postgresql {
              UPDATE posts
                SET content = '{'

              WHERE content IS NULL
            } reverse nothing

            separate state {
              drop table a
            } database {
              run sql {
                DROP TABLE a
              } reverse {
                CREATE TABLE a (b INTEGER)
              }
            }
            """;
        Migration migration = parse(text.replace("checksum 0123456789abcdef\n", ""));
        assertThat(MigrationPrinter.print(migration)).isEqualTo(text.replace("0123456789abcdef", migration.checksum()));
        assertThat(migration.comment()).containsExactly("Views of posts.");
        assertThat(migration.entries().getFirst().comment()).containsExactly("The old ones have none.");
    }

    @Test
    void lineEndsCommentsAndBlanksDoNotCount() {
        String text = "migration m\n\ncreate table a\n  id bigint primary key\n\ndrop table b\n";
        Migration migration = parse(text);
        assertThat(parse("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(migration);
        assertThat(parse(text.replace("\n", "\r"))).isEqualTo(migration);
        assertThat(parse("# c\n" + text.replace("drop", "# why\ndrop").replace("  id", "   id   "))
                        .checksum())
                .isEqualTo(migration.checksum());
        assertThat(parse(text.replace("bigint", "integer")).checksum()).isNotEqualTo(migration.checksum());
    }

    @Test
    void aChangedFileHasAnotherChecksum() {
        String text = MigrationPrinter.print(parse(HEAD + "drop table a"));
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> parse(text.replace("table a", "table b")))
                .withMessageContaining("m.migration:2:10: the file was changed after its checksum was written.")
                .withMessageContaining("or take the line out");
    }

    /** SQL may hold anything; a text that a file would not keep is changed when the operation is made. */
    @Test
    void anySqlIsKept() {
        for (String sql :
                List.of("}", "  }\n}", "a\n\n\n  b", "# x", "} reverse {\n}", "{", "'\u2028'", "\tx", "$$ ; $$")) {
            var migration = Migration.of(
                    "m",
                    List.of(),
                    List.of(RunSql.everywhere(sql, sql), RunSql.everywhere(sql, null), RunSql.everywhere(sql, "")));
            assertThat(parse(MigrationPrinter.print(migration))).as(sql).isEqualTo(migration);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "migration m;drop tabel a | m.migration:2:6: here is tabel and not what is dropped. | Did you mean"
                        + " table?",
                "migration m;ad column a.b text | m.migration:2:1: here is ad and not an operation. | Did you mean add",
                "migration m;add column b text | m.migration:2:12: a column stands without its table. | Write"
                        + " table.column.",
                "migration m;add column a.b txt | m.migration:2:16: here is txt and not a type. | Did you mean text?",
                "migration m;add column a.b varchar(x) | m.migration:2:24: here is x and not a number. |"
                        + " docs/migrations.md",
                "migration m;add column a.on text | m.migration:2:14: on is a word of the format and stands for a"
                        + " name. | quotes",
                "migration m;add column a.b text default x | m.migration:2:29: here is x and not a value. | braces",
                "migration m;add check c on a {x -- y} | m.migration:2:18: this cannot stand here: | Correct the SQL.",
                "migration m;add check c on a {x | m.migration:2:18: a brace is not closed. | closing brace",
                "migration m;drop table \"a | m.migration:2:12: there is a character that means nothing here. | Close"
                        + " the quote",
                "migration m;drop table \"a;b\" | m.migration:2:12: there is a character that means nothing here. |"
                        + " Close the quote",
                "migration m;drop table \"1x\" | m.migration:2:12: this cannot be a name: 1x. | ",
                "migration m;run sql {;  SELECT 1 | m.migration:2:9: a block is not closed. | End it with",
                "migration m;  drop table a | m.migration:2:1: a line is indented that begins an operation. | blanks",
                "drop table a | m.migration:1:1: the file does not begin with its migration. | Write migration",
                "migration m;after a b | m.migration:2:7: after after there is no name of a migration. | commas",
                "migration m;after a, a | m.migration:2:7: a name is there twice. | Take one",
                "migration m;separate state {;  drop tabel a;} database {;} | m.migration:3:8: here is tabel | table?",
                "migration m;create table a;  id bigint nul | m.migration:3:13: here is nul and not the end of the"
                        + " line. | docs",
            })
    void whatIsWrongIsSaidWithItsPlace(String text, String place, String remedy) {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> parse(text.replace(";", "\n").replace("\\\"", "\"")))
                .withMessageContaining(place)
                .withMessageContaining(remedy == null ? "" : remedy);
    }
}
