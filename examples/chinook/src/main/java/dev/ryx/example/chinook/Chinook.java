package dev.ryx.example.chinook;

import dev.ryx.Ryx;
import dev.ryx.error.ConfigurationException;
import dev.ryx.error.ConnectionException;
import dev.ryx.error.RyxException;
import dev.ryx.example.chinook.data.MusicStore;
import dev.ryx.example.chinook.data.RefusedException;
import dev.ryx.example.chinook.question.Question;
import dev.ryx.example.chinook.terminal.ProgressBar;
import dev.ryx.example.chinook.terminal.Screen;
import dev.ryx.example.chinook.terminal.Terminal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The Chinook music store on Ryx: fills a database and asks it ten questions. */
@Command(
        name = "chinook",
        description = "Fills a database with the Chinook music store, once, and asks it ten questions.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:the database holds something else, or failed",
            "2:a wrong option or URL, or no database there"
        })
public final class Chinook implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int WRONG_CALL = 2;

    private final Screen screen;

    @Option(
            names = "--url",
            paramLabel = "<url>",
            defaultValue = "sqlite:chinook.db",
            description = {
                "sqlite:<file> or postgres://<user>:<password>@<host>/<database>.",
                "Default: ${DEFAULT-VALUE}, in the current folder."
            })
    private String url = "";

    @Option(names = "--query", paramLabel = "<n>", description = "Asks one question alone, 1 to 10.")
    private @Nullable Integer query;

    @SuppressWarnings("unused") // picocli reads it
    @Option(names = "--help", usageHelp = true, description = "Shows this text.")
    private boolean help;

    private Chinook(Screen screen) {
        this.screen = screen;
    }

    /** Runs the example and ends the JVM. */
    public static void main(String[] args) {
        int exitCode = commandLine(Terminal.screen()).execute(args);
        System.exit(exitCode);
    }

    /** The command, which writes to a screen. */
    static CommandLine commandLine(Screen screen) {
        var command = new CommandLine(new Chinook(screen));
        command.setOut(screen.out());
        command.setErr(screen.err());
        command.setColorScheme(Help.defaultColorScheme(screen.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        command.setParameterExceptionHandler((e, _) -> wrongCall(screen, e));
        command.setExecutionExceptionHandler((e, _, _) -> complain(screen, e));
        return command;
    }

    private static int wrongCall(Screen screen, ParameterException e) {
        String what = String.valueOf(e.getMessage());
        return complain(screen, what + (what.endsWith(".") ? "" : ".") + " Try --help.", WRONG_CALL);
    }

    private static int complain(Screen screen, Exception e) throws Exception {
        return switch (e) {
            case ConfigurationException wrong -> complain(screen, wrong.getMessage(), WRONG_CALL);
            case ConnectionException unreachable -> complain(screen, unreachable.getMessage(), WRONG_CALL);
            case RyxException failure -> complain(screen, failure.getMessage(), FAILED);
            case RefusedException refused -> complain(screen, refused.getMessage(), FAILED);
            default -> throw e;
        };
    }

    /** One line, whatever the database said. */
    private static int complain(Screen screen, @Nullable String message, int exitCode) {
        screen.err().println("chinook: " + String.valueOf(message).replaceAll("\\s+", " "));
        screen.err().flush();
        return exitCode;
    }

    @Override
    public Integer call() throws SQLException {
        List<Integer> numbers = numbers();
        Ryx.setup(url);
        try {
            run(numbers);
        } finally {
            Ryx.shutdown();
        }
        return 0;
    }

    private List<Integer> numbers() {
        int last = Question.all().size();
        if (query == null) {
            return IntStream.rangeClosed(1, last).boxed().toList();
        }
        if (query < 1 || query > last) {
            throw new ParameterException(
                    commandLine(screen), "--query takes a number from 1 to " + last + ", not " + query + ".");
        }
        return List.of(query);
    }

    private void run(List<Integer> numbers) throws SQLException {
        var report = new Report(screen, Ryx.database());
        report.title();
        long begin = System.nanoTime();
        MusicStore.Filled filled = fill();
        report.filled(filled, Duration.ofNanos(System.nanoTime() - begin));
        for (int number : numbers) {
            report.answer(number, Question.all().get(number - 1));
        }
        report.whatNext();
    }

    private MusicStore.Filled fill() throws SQLException {
        try (var bar = new ProgressBar(screen)) {
            return MusicStore.fill((table, rows, total) -> bar.show(rows, total, table.sourceName()));
        }
    }
}
