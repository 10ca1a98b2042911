package dev.ryx.backend.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.schema.SqliteDefinition.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqliteDefinitionTest {

    private static final List<Part> PARTS = SqliteDefinition.parts("""
        CREATE TABLE "a (b, c" ( -- the first, and (best)
          id INTEGER PRIMARY KEY, [the name] TEXT DEFAULT 'x, ''y)',
          "a ""b"" c" NUMERIC (5, 2) CHECK ("a ""b"" c" >= 1.5 /* , */),
          CONSTRAINT "uq" UNIQUE (id, [the name]),
          constraint pk primary key (id),
          PRIMARY KEY (id), check (id > 0)
        ) STRICT\
        """);

    @Test
    void partsStandBetweenCommas() {
        assertThat(PARTS)
                .extracting(Part::text)
                .containsExactly(
                        "id INTEGER PRIMARY KEY",
                        "[the name] TEXT DEFAULT 'x, ''y)'",
                        "\"a \"\"b\"\" c\" NUMERIC (5, 2) CHECK (\"a \"\"b\"\" c\" >= 1.5  )",
                        "CONSTRAINT \"uq\" UNIQUE (id, [the name])",
                        "constraint pk primary key (id)",
                        "PRIMARY KEY (id)",
                        "check (id > 0)");
    }

    @Test
    void namesAreThoseOfColumnsAndConstraints() {
        assertThat(PARTS).extracting(Part::name).containsExactly("id", "the name", "a \"b\" c", "uq", "pk", "", "");
        assertThat(PARTS).extracting(Part::isConstraint).containsExactly(false, false, false, true, true, true, true);
        assertThat(PARTS).extracting(Part::isPrimaryKey).containsExactly(false, false, false, false, true, true, false);
    }

    @Test
    void aPartMentionsNamesInAnyCase() {
        assertThat(PARTS)
                .extracting(part -> part.mentions("THE NAME"))
                .containsExactly(false, true, false, true, false, false, false);
    }
}
