package dev.ryx.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.file.MigrationParser;
import dev.ryx.migrations.file.MigrationPrinter;
import dev.ryx.migrations.operation.AlterColumn;
import dev.ryx.migrations.operation.DropColumn;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the linter looks at beyond a single operation. */
class LinterTest {

    private static final Schema SHOP = Samples.shop().after(Schema.EMPTY);

    private static List<String> codes(DatabaseKind kind, String operations) {
        return codes(Linter.of(kind).lint(Samples.migration(operations), SHOP));
    }

    private static List<String> codes(List<Verdict> verdicts) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.findings().stream())
                .map(finding -> finding.rule().code())
                .toList();
    }

    @Test
    void aTableOfTheSameMigrationIsNobodysYet() {
        String made = """
            create table carts
              id bigint primary key numbered
              user_id bigint
              code varchar(10)

            add index ix_carts_code on carts (code)
            add foreign key fk_carts_user on carts (user_id) references users (id) on delete cascade
            add column carts.total integer not null
            rename table carts to baskets
            alter column baskets.code varchar(5)
            drop column baskets.total
            """;
        for (DatabaseKind kind : DatabaseKind.values()) {
            assertThat(codes(kind, made)).as(kind.name()).isEmpty();
        }
        assertThat(codes(DatabaseKind.POSTGRESQL, "add index ix_users_bio on users (bio)"))
                .containsExactly("RYX-L005");
    }

    @Test
    void aTableOfAnEarlierMigrationIsInUse() {
        var change = Samples.migration("add index ix_users_bio on users (bio)");
        var graph = MigrationGraph.of(List.of(Samples.shop(), change));
        assertThat(codes(Linter.of(DatabaseKind.POSTGRESQL).lint(graph, _ -> true)))
                .containsExactly("RYX-L005");
        assertThat(Linter.of(DatabaseKind.POSTGRESQL).lint(graph, Samples.shop()::equals))
                .extracting(Verdict::migration)
                .containsOnly("0001_shop");
    }

    @Test
    void aLockLastsUntilTheMigrationEnds() {
        String both = """
            add check ck_scores on users {score >= 0} not valid
            validate constraint ck_scores on users
            """;
        assertThat(codes(DatabaseKind.POSTGRESQL, both)).containsExactly("RYX-L007", "RYX-L009");
        String rows = """
            add column users.city varchar(100)

            run sql {
              UPDATE users SET city = ''
            } reverse nothing
            """;
        assertThat(codes(DatabaseKind.POSTGRESQL, rows)).containsExactly("RYX-L010", "RYX-L009");
        assertThat(codes(DatabaseKind.MYSQL, rows)).containsExactly("RYX-L010");
        String harmless = """
            add column users.city varchar(100)
            drop check ck_users_age on users
            """;
        assertThat(codes(DatabaseKind.POSTGRESQL, harmless)).isEmpty();
    }

    @Test
    void whatIsConcurrentlyIsAlone() {
        String beside = """
            add column users.city varchar(100)
            add index ix_users_city on users (city) concurrently
            """;
        assertThat(codes(DatabaseKind.POSTGRESQL, beside)).containsExactly("RYX-L011");
        assertThat(codes(DatabaseKind.SQLITE, beside)).containsExactly("RYX-L005");
    }

    @Test
    void aCommentAllowsARuleForAnOperationOrAFile() {
        String change = "drop column users.bio\n";
        assertThat(codes(DatabaseKind.SQLITE, change)).containsExactly("RYX-L002", "RYX-L001", "RYX-L004");
        assertThat(codes(
                        DatabaseKind.SQLITE, "# lint: allow RYX-L002, RYX-L001: no code knows it since May\n" + change))
                .containsExactly("RYX-L004");
        assertThat(codes(
                        DatabaseKind.SQLITE,
                        "# lint: allow RYX-L002\n" + change + "\ndrop check ck_users_age on users\n"))
                .as("the comment is that of one operation")
                .containsExactly("RYX-L001", "RYX-L004", "RYX-L004");
        var whole = MigrationParser.parse(
                "m.migration", "# lint: allow RYX-L001 RYX-L002\nmigration m\nafter 0001_shop\n\n" + change);
        assertThat(codes(Linter.of(DatabaseKind.SQLITE).lint(whole, SHOP))).containsExactly("RYX-L004");
    }

    @Test
    void theFileOfThePageHasNothingAgainstIt() {
        var allowed = MigrationParser.parse("0002_allowed.migration", Samples.text("0002_allowed.migration"));
        assertThat(codes(Linter.of(DatabaseKind.POSTGRESQL).lint(allowed, SHOP)))
                .isEmpty();
    }

    @Test
    void aCommentThatAllowsNoRuleIsRefused() {
        assertThatThrownBy(() -> codes(DatabaseKind.SQLITE, "# lint: allow RYX-L099\ndrop column users.bio\n"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("RYX-L099");
    }

    @Test
    void whatTheDatabaseDoesInItsOwnWayIsJudgedAndWhatTheStateNotesIsNot() {
        String apart = """
            separate state {
              rename column users.bio to about
            } database {
              run sql on mysql {
                ALTER TABLE users RENAME COLUMN bio TO about
              } reverse nothing
            }
            """;
        assertThat(codes(DatabaseKind.MYSQL, apart)).containsExactly("RYX-L010");
        assertThat(codes(DatabaseKind.POSTGRESQL, apart)).isEmpty();
    }

    /** Each sequence is text of a file, applies, leads where the operation does, and has not the fault that it is for. */
    @ParameterizedTest
    @EnumSource
    void whatIsSaferIsSafer(DatabaseKind kind) {
        int sequences = 0;
        for (String text : Samples.operations()) {
            Migration change = Samples.migration(text);
            for (Finding finding : Linter.of(kind).lint(change, SHOP).getFirst().findings()) {
                List<List<Operation>> migrations = finding.remedy().migrations();
                if (!migrations.isEmpty()) {
                    check(kind, change, finding, migrations);
                    sequences++;
                }
            }
        }
        assertThat(sequences).isGreaterThan(5);
    }

    private static void check(DatabaseKind kind, Migration change, Finding finding, List<List<Operation>> migrations) {
        List<Migration> all = new ArrayList<>(List.of(Samples.shop()));
        for (List<Operation> operations : migrations) {
            var migration = Migration.of("m" + all.size(), List.of(all.getLast().name()), operations);
            assertThat(MigrationParser.parse("m", MigrationPrinter.print(migration)))
                    .isEqualTo(migration);
            all.add(migration);
        }
        var graph = MigrationGraph.of(all);
        String which = finding.operation() + ", " + finding.rule();
        if (leadsToTheSame(change.operations().getFirst())) {
            assertThat(graph.schema().canonical())
                    .as(which)
                    .isEqualTo(change.after(SHOP).canonical());
        }
        List<Rule> left = Linter.of(kind).lint(graph, migration -> !migration.equals(Samples.shop())).stream()
                .flatMap(verdict -> verdict.findings().stream())
                .filter(other ->
                        other.severity() == Severity.ERROR && other.operation().equals(finding.operation()))
                .map(Finding::rule)
                .toList();
        if (finding.rule() != Rule.BREAKS_RUNNING_CODE) {
            assertThat(left).as(which).doesNotContain(finding.rule());
        }
    }

    /** A column that changes its type in peace gets another name, and one that goes is not dropped yet. */
    private static boolean leadsToTheSame(Operation operation) {
        return switch (operation) {
            case AlterColumn alter ->
                alter.using() == null
                        && new ColumnChange(
                                                SHOP.table(alter.table())
                                                        .orElseThrow()
                                                        .column(alter.column().name())
                                                        .orElseThrow(),
                                                alter.column())
                                        .isOfType()
                                == false;
            case DropColumn _ -> false;
            default -> true;
        };
    }
}
