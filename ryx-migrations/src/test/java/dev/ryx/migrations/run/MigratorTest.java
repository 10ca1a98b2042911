package dev.ryx.migrations.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ryx.error.MigrationException;
import dev.ryx.meta.DatabaseKind;
import dev.ryx.migrations.ddl.Step;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationGraph;
import dev.ryx.migrations.file.MigrationParser;
import dev.ryx.migrations.run.MigrationStatus.State;
import dev.ryx.migrations.support.Catalogue;
import dev.ryx.migrations.support.TestBackend;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.servers.ServerCondition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(ServerCondition.class)
class MigratorTest {

    private static final Migration FIRST = parse("""
        migration 0001_initial

        create table notes
          id bigint primary key numbered
          title varchar(50) not null
        """);

    private static final Migration SECOND = parse("""
        migration 0002_views
        after 0001_initial

        add column notes.views integer not null default 0

        add column notes.body text
        """);

    private static final Migration THIRD = parse("""
        migration 0003_more
        after 0002_views

        create table more
          id bigint primary key numbered

        run sql {
          INSERT INTO nowhere (id) VALUES (1)
        } reverse nothing
        """);

    private TestBackend database;

    private static Migration parse(String text) {
        return MigrationParser.parse("test.migration", text);
    }

    @BeforeEach
    void open() {
        database = new TestBackend("migrator");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Migrator migrator(Migration... migrations) {
        return Migrator.of(database.backend(), MigrationGraph.of(List.of(migrations)));
    }

    private static List<String> names(List<PlannedMigration> planned) {
        return planned.stream()
                .map(one -> (one.backwards() ? "-" : "+") + one.migration().name())
                .toList();
    }

    private static List<State> states(Migrator migrator) {
        return migrator.status().stream().map(MigrationStatus::state).toList();
    }

    private boolean hasTable(String name) {
        return database.backend().introspector().table(name).isPresent();
    }

    @Test
    void upThenNothingThenDown() throws Exception {
        Migrator migrator = migrator(FIRST, SECOND);
        assertThat(states(migrator)).containsExactly(State.PENDING, State.PENDING);
        assertThat(hasTable("ryx_migrations")).as("looking changes nothing").isFalse();
        assertThat(names(migrator.migrate())).containsExactly("+0001_initial", "+0002_views");
        assertThat(states(migrator)).containsExactly(State.APPLIED, State.APPLIED);
        assertThat(names(migrator.migrate())).isEmpty();
        assertThat(names(migrator.migrate(new Target.Named("0001_initial")))).containsExactly("-0002_views");
        assertThat(states(migrator)).containsExactly(State.APPLIED, State.PENDING);
        assertThat(database.backend()
                        .introspector()
                        .table("notes")
                        .orElseThrow()
                        .columns())
                .hasSize(2);
        assertThat(names(migrator.migrate())).containsExactly("+0002_views");
        assertThat(names(migrator.migrate(Target.ZERO))).containsExactly("-0002_views", "-0001_initial");
        assertThat(Catalogue.of(database)).isEmpty();
    }

    @Test
    void aPlanRunsNothing() {
        Migrator migrator = migrator(FIRST, SECOND);
        List<PlannedMigration> plan = migrator.plan(Target.LATEST);
        assertThat(names(plan)).containsExactly("+0001_initial", "+0002_views");
        assertThat(migrator.steps(plan.getLast())).isNotEmpty();
        assertThat(hasTable("notes")).isFalse();
    }

    @Test
    void aliasesAreApart() {
        migrator(FIRST).migrate();
        assertThat(states(migrator(FIRST).alias("other"))).containsExactly(State.PENDING);
    }

    @Test
    void fakedMigrationsAreOnlyNoted() {
        Migrator migrator = migrator(FIRST, SECOND);
        assertThat(names(migrator.fake(new Target.Named("0001_initial")))).containsExactly("+0001_initial");
        assertThat(states(migrator)).containsExactly(State.APPLIED, State.PENDING);
        assertThat(hasTable("notes")).isFalse();
        migrator.fake(Target.ZERO);
        migrator.migrate();
        assertThat(hasTable("notes")).isTrue();
    }

    @Test
    void aFileThatHasChangedIsRefused() {
        migrator(FIRST, SECOND).migrate();
        Migration changed = parse("""
            migration 0002_views
            after 0001_initial

            add column notes.views bigint not null default 0
            """);
        Migrator migrator = migrator(FIRST, changed);
        assertThat(states(migrator)).containsExactly(State.APPLIED, State.CHANGED);
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("0002_views")
                .hasMessageContaining("Put the file back");
        assertThat(states(migrator(FIRST))).containsExactly(State.APPLIED, State.MISSING);
    }

    @Test
    void aGapIsRefused() {
        migrator(FIRST).migrate();
        Migration between = parse("""
            migration 0001b_between
            after 0001_initial

            create table between_them
              id bigint primary key numbered
            """);
        migrator(FIRST, SECOND).migrate();
        Migration later = parse("""
            migration 0002_views
            after 0001_initial, 0001b_between

            add column notes.views integer not null default 0

            add column notes.body text
            """);
        assertThatThrownBy(() -> migrator(FIRST, between, later).migrate())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("0002_views");
    }

    @Test
    void whatFailsSaysWhereItStands() {
        Migrator migrator = migrator(FIRST, SECOND, THIRD);
        assertThatThrownBy(migrator::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Step 2 of 2 of the migration 0003_more")
                .hasMessageContaining("INSERT INTO nowhere");
        boolean whole = database.dialect().changesSchemaInTransaction();
        assertThat(hasTable("more")).isEqualTo(!whole);
        assertThat(states(migrator))
                .containsExactly(State.APPLIED, State.APPLIED, whole ? State.PENDING : State.UNFINISHED);
        database.backend().execute(CompiledQuery.of("CREATE TABLE nowhere (id BIGINT)"));
        assertThat(names(migrator.migrate())).containsExactly("+0003_more");
        assertThat(states(migrator)).containsOnly(State.APPLIED);
    }

    @Test
    void itTellsWhatItDoes() {
        var heard = new ArrayList<String>();
        migrator(FIRST)
                .listener(new MigrationListener() {
                    @Override
                    public void begins(PlannedMigration migration, int step, int steps) {
                        heard.add("begins " + step + " of " + steps);
                    }

                    @Override
                    public void runs(PlannedMigration migration, int step, Step what) {
                        heard.add("runs " + step);
                    }

                    @Override
                    public void ended(PlannedMigration migration) {
                        heard.add("ended");
                    }
                })
                .migrate();
        assertThat(heard).containsExactly("begins 0 of 1", "runs 0", "ended");
    }

    @Test
    void anotherMigratorIsWaitedForAndNotForever() throws InterruptedException {
        if (database.kind() == DatabaseKind.SQLITE) {
            return;
        }
        var isIn = new CountDownLatch(1);
        var mayGo = new CountDownLatch(1);
        Thread first = Thread.ofPlatform()
                .start(() -> migrator(FIRST)
                        .listener(new MigrationListener() {
                            @Override
                            public void begins(PlannedMigration migration, int step, int steps) {
                                isIn.countDown();
                                try {
                                    mayGo.await();
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                            }
                        })
                        .migrate());
        isIn.await();
        var waited = new ArrayList<String>();
        Migrator second = migrator(FIRST).patience(Duration.ofMillis(300)).listener(new MigrationListener() {
            @Override
            public void waiting() {
                waited.add("waiting");
            }
        });
        assertThatThrownBy(second::migrate)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Another process");
        assertThat(waited).containsExactly("waiting");
        mayGo.countDown();
        first.join();
        assertThat(names(second.patience(Duration.ofMinutes(1)).migrate())).isEmpty();
    }
}
