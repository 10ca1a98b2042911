package dev.ryx.migrations.autodetect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationParser;
import dev.ryx.migrations.file.MigrationPrinter;
import dev.ryx.migrations.operation.Operation;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.Schema;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import dev.ryx.migrations.support.RandomSchema;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** From any schema to any other, and back. */
class AutodetectorPropertyTest {

    private static final int ROUNDS = 300;

    private final long seed = Long.getLong("ryx.seed", System.nanoTime());

    /** Answers by chance, but the same way each time. */
    private record Chance(long seed) implements Questions {
        @Override
        public boolean isRenamed(Table gone, Table added) {
            return (seed + gone.name().hashCode() * 31L + added.name().hashCode()) % 3 == 0;
        }

        @Override
        public boolean isRenamed(TableName table, Column gone, Column added) {
            return (seed + gone.name().hashCode() * 31L + added.name().hashCode()) % 2 == 0;
        }

        @Override
        public Optional<SqlExpression> fill(TableName table, Column column) {
            return Optional.of(new SqlExpression("0"));
        }
    }

    @Test
    void theOperationsLeadThereAndBack() {
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(seed + round);
            Schema from = RandomSchema.of(random);
            Schema to = RandomSchema.of(random);
            String which = "seed " + seed + ", round " + round;
            try {
                check(from, to, new Chance(seed + round), which);
            } catch (RuntimeException e) {
                throw new AssertionError(which, e);
            }
        }
    }

    private static void check(Schema from, Schema to, Questions questions, String which) {
        Autodetector detector = Autodetector.asking(questions);
        List<Operation> operations = detector.operations(from, to);
        var migration = Migration.of("m", List.of(), operations);
        assertThat(migration.after(from).canonical()).as(which).isEqualTo(to.canonical());
        assertThat(detector.operations(migration.after(from), to)).as(which).isEmpty();
        assertThat(detector.operations(from, to)).as(which).isEqualTo(operations);
        var back = Migration.of("back", List.of(), migration.reversed(from));
        assertThat(back.after(migration.after(from)).canonical()).as(which).isEqualTo(from.canonical());
        String text = MigrationPrinter.print(migration);
        Migration read = MigrationParser.parse("m.migration", text);
        assertThat(read).as(which).isEqualTo(migration);
        assertThat(MigrationPrinter.print(read)).as(which).isEqualTo(text);
    }
}
