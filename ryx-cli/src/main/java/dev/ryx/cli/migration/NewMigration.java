package dev.ryx.cli.migration;

import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.terminal.Style;
import dev.ryx.error.MigrationException;
import dev.ryx.migrations.file.Migration;
import dev.ryx.migrations.file.MigrationFolder;
import dev.ryx.migrations.file.MigrationPrinter;
import dev.ryx.migrations.operation.Operation;
import java.nio.file.Path;
import java.util.List;

/**
 * What becomes of a migration that was made.
 *
 * @param workplace where it was
 * @param folder where files go
 */
public record NewMigration(Workplace workplace, MigrationFolder folder) {

    /** Writes it to the screen, as its file would be. */
    public void show(Migration migration) {
        workplace.screen().line(MigrationPrinter.print(migration).stripTrailing());
    }

    /**
     * Writes its file, and tells what it does.
     *
     * @throws MigrationException if there is such a file, or it cannot be written
     */
    public void write(Migration migration) {
        Path file = folder.write(migration);
        workplace.screen().line("Wrote " + workplace.screen().styled(Style.BOLD, shown(file)) + ":");
        describe(migration.operations());
    }

    /** Tells what operations do, a line each. */
    public void describe(List<Operation> operations) {
        operations.forEach(operation -> workplace.screen().line("  " + operation.describe()));
    }

    private String shown(Path file) {
        return file.startsWith(workplace.folder())
                ? workplace.folder().relativize(file).toString()
                : file.toString();
    }
}
