package dev.ryx.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations of the club's models. They cannot change between two runs; so the files tell of other ones. */
class MakemigrationsTest {

    @TempDir
    private Path folder;

    private Place place;

    @BeforeEach
    void initial() {
        place = Place.in(folder);
        assertThat(place.run("makemigrations", "--no-interactive").exit()).isZero();
        assertThat(place.run("makemigrations", "--check").out()).isEqualTo("No changes.\n");
    }

    private void write(String name, String after, String operations) throws IOException {
        Files.writeString(
                folder.resolve("migrations/" + name + ".migration"),
                "migration " + name + "\nafter " + after + "\n\n" + operations + "\n");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("migrations"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Each is what the models were before they changed: a table, column, type, constraint, index or relation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table samples",
                "create table gone\n  id bigint primary key numbered",
                "rename table samples to probes",
                "drop column samples.small",
                "add column samples.more integer",
                "drop column badges.meaning",
                "rename column samples.whole to entire",
                "alter column samples.whole bigint",
                "alter column samples.line varchar(30)",
                "alter column samples.exact decimal(15, 2)",
                "alter column samples.text varchar(200)",
                "alter column badges.meaning text",
                "alter column samples.flag boolean not null fill false",
                "add index ix_samples_big on samples (big)",
                "add unique uq_samples_big on samples (big)",
                "drop index ix_players_team_id on players",
                "rename index ix_players_team_id on players to ix_players_of",
                "drop foreign key fk_players_team_id on players",
                "rename constraint fk_players_team_id on players to fk_players_of",
                "alter foreign key fk_players_team_id on players on delete cascade",
                "drop table team_badges",
                "add check ck_samples_big on samples {big > 0}",
                "alter column samples.big bigint default 5",
                "add column samples.doubled bigint computed {big * 2}",
            })
    void aChangeIsFoundAndThenWrittenAndThenIsNone(String change) throws IOException {
        write("0002_before", "0001_initial", change);
        Run found = place.run("makemigrations", "--check");
        assertThat(found.exit()).as(found.out() + found.err()).isEqualTo(3);
        assertThat(found.out()).startsWith("The models have changed:\n  ");
        assertThat(files()).as("--check writes nothing").hasSize(2);

        Run made = place.run("makemigrations", "--no-interactive", "--fill", "badges.meaning=''");
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out()).startsWith("Wrote migrations").contains("0003_");
        Run again = place.run("makemigrations", "--check");
        assertThat(again.out()).isEqualTo("No changes.\n");
        assertThat(again.exit()).isZero();
    }

    @Test
    void aRenameIsAnsweredByAFlagOrAPerson() throws IOException {
        write("0002_before", "0001_initial", "rename column samples.whole to entire");
        String renamed = "rename column samples.entire to whole";
        Run unanswered = place.run("makemigrations", "--dry-run", "--no-interactive");
        assertThat(unanswered.out()).contains("drop column samples.entire", "add column samples.whole integer");
        assertThat(unanswered.err()).contains("--rename samples.entire:whole");
        assertThat(place.run("makemigrations", "--dry-run", "--rename", "samples.entire:whole")
                        .out())
                .contains(renamed)
                .doesNotContain("drop column");
        Run asked = place.typing("y\n").run("makemigrations", "--dry-run");
        assertThat(asked.err()).contains("Was the column samples.entire renamed to whole?");
        assertThat(asked.out()).contains(renamed);
        assertThat(place.typing("y\n")
                        .run("makemigrations", "--dry-run", "--no-interactive")
                        .out())
                .doesNotContain(renamed);
        assertThat(files()).as("--dry-run writes nothing").hasSize(2);
    }

    @Test
    void whatRowsGetIsAnsweredByAFlagOrAPerson() throws IOException {
        write("0002_before", "0001_initial", "drop column badges.meaning");
        Run unanswered = place.run("makemigrations", "--no-interactive");
        assertThat(unanswered.exit()).isEqualTo(1);
        assertThat(unanswered.err()).contains("badges.meaning");
        assertThat(place.run("makemigrations", "--dry-run", "--fill", "badges.meaning='none'")
                        .out())
                .contains("not null fill 'none'");
        assertThat(place.typing("'asked'\n").run("makemigrations", "--dry-run").out())
                .contains("not null fill 'asked'");
    }

    @Test
    void aNameIsGivenOrMadeOfWhatItDoes() throws IOException {
        write("0002_before", "0001_initial", "drop column samples.small");
        assertThat(place.run("makemigrations", "--dry-run").out()).startsWith("migration 0003_samples_small\n");
        assertThat(place.run("makemigrations", "--dry-run", "--name", "put_back")
                        .out())
                .startsWith("migration 0003_put_back\nafter 0002_before\n");
        Run refused = place.run("makemigrations", "--name", "put back");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("This is no name of a migration");
    }

    @Test
    void anEmptyOneIsThereToBeFilled() throws IOException {
        assertThat(place.run("makemigrations", "--empty", "--check").exit()).isEqualTo(3);
        assertThat(files()).hasSize(1);
        assertThat(place.run("makemigrations", "--empty", "--name", "by_hand").exit())
                .isZero();
        assertThat(files()).containsExactly("0001_initial.migration", "0002_by_hand.migration");
    }

    @Test
    void twoThatComeLastAreMerged() throws IOException {
        assertThat(place.run("makemigrations", "--merge").out()).isEqualTo("Nothing to merge.\n");
        write("0002_ann", "0001_initial", "add index ix_samples_big on samples (big)");
        write("0002_bob", "0001_initial", "add index ix_samples_real on samples (real)");
        assertThat(place.run("makemigrations", "--check").err()).contains("makemigrations --merge");
        assertThat(place.run("makemigrations", "--merge", "--check").exit()).isEqualTo(3);
        assertThat(files()).hasSize(3);
        assertThat(place.run("makemigrations", "--merge").exit()).isZero();
        assertThat(Files.readString(folder.resolve("migrations/0003_merge.migration")))
                .startsWith("migration 0003_merge\nafter 0002_ann, 0002_bob\n");
    }

    @Test
    void twoOfWhichItMattersWhichIsFirstAreNot() throws IOException {
        write("0002_ann", "0001_initial", "alter column samples.line varchar(30)");
        write("0002_bob", "0001_initial", "alter column samples.line varchar(40)");
        Run refused = place.run("makemigrations", "--merge");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("It matters which comes first: 0002_ann, 0002_bob.");
    }
}
