package dev.ryx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run.Place;
import dev.ryx.cli.command.Commands;
import dev.ryx.cli.context.Workplace;
import dev.ryx.cli.terminal.Screen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code --help} says, {@code usage/<command>.txt}, which {@code docs/command-line.md} shows; {@code -Dgolden.update}
 * writes it anew.
 */
class UsageTest {

    private static final Path FILES = Path.of("src/test/resources/usage");

    /** All commands but that which shows the usage, and that of the test's plug-in. */
    static Stream<String> commands() {
        var screen = new Screen(
                new BufferedReader(new StringReader("")),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                false,
                false);
        var workplace = new Workplace(Path.of(""), Map.of(), screen, Clock.systemUTC());
        return Commands.of(workplace).getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help") && !name.equals("greet"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theUsageIsThatOfThePage(String command) throws IOException {
        Run run = Place.in(Path.of("")).run(command, "--help");
        assertThat(run.exit()).isZero();
        Path file = FILES.resolve(command + ".txt");
        String usage = run.out().stripTrailing() + "\n";
        if (System.getProperty("golden.update") != null && !"true".equals(System.getenv("CI"))) {
            Files.writeString(file, usage);
        }
        assertThat(usage).isEqualTo(Files.readString(file));
        assertThat(Files.readString(Path.of("../docs/command-line.md")))
                .contains("## " + command + "\n", "<!-- snippet: ryx-cli/" + FILES + "/" + command + ".txt -->");
    }

    @Test
    void thePageShowsNoCommandThatIsNotThere() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(commands().toList());
        }
    }
}
