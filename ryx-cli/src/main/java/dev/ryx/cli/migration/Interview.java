package dev.ryx.cli.migration;

import dev.ryx.cli.terminal.Screen;
import dev.ryx.cli.terminal.Style;
import dev.ryx.error.MigrationException;
import dev.ryx.migrations.autodetect.Answers;
import dev.ryx.migrations.autodetect.Questions;
import dev.ryx.migrations.schema.Column;
import dev.ryx.migrations.schema.SqlExpression;
import dev.ryx.migrations.schema.Table;
import dev.ryx.migrations.schema.TableName;
import java.util.Optional;

/**
 * Asks a person what the schemas do not tell, but for what was answered by flags. Where nobody is to be asked, nothing is
 * renamed, and what may have been is told.
 */
public final class Interview implements Questions {

    private final Screen screen;
    private final Answers given;
    private final boolean interactive;

    /** Questions on a screen, or none. */
    public Interview(Screen screen, Answers given, boolean interactive) {
        this.screen = screen;
        this.given = given;
        this.interactive = interactive;
    }

    @Override
    public boolean isRenamed(Table gone, Table added) {
        return given.isRenamed(gone, added)
                || isYes("table", gone.name().toString(), added.name().toString());
    }

    @Override
    public boolean isRenamed(TableName table, Column gone, Column added) {
        return given.isRenamed(table, gone, added)
                || isYes("column", table + "." + gone.name(), added.name().text());
    }

    private boolean isYes(String what, String gone, String added) {
        if (interactive) {
            return new dev.ryx.cli.terminal.Questions(screen)
                    .yes("Was the " + what + " " + gone + " renamed to " + added + "?");
        }
        screen.aside(screen.styled(Style.YELLOW, "Note:") + " the " + what + " " + gone + " is gone, and " + added
                + " is new. If it was renamed, give --rename " + gone + ":" + added);
        return false;
    }

    @Override
    public Optional<SqlExpression> fill(TableName table, Column column) {
        return given.fill(table, column).or(() -> interactive ? ask(table + "." + column.name()) : Optional.empty());
    }

    private Optional<SqlExpression> ask(String column) {
        screen.aside("The column " + column + " accepts no NULL. What do the rows get that are there already?");
        while (true) {
            String answer = new dev.ryx.cli.terminal.Questions(screen).text("An SQL value, such as 0 or '':");
            if (answer == null || answer.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new SqlExpression(answer));
            } catch (MigrationException e) {
                screen.aside(String.valueOf(e.getMessage()));
            }
        }
    }
}
