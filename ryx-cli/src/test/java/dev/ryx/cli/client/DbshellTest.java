package dev.ryx.cli.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.cli.Run;
import dev.ryx.cli.Run.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The databases' programs, in whose place stands a script that writes down how it was called. */
@DisabledOnOs(OS.WINDOWS)
class DbshellTest {

    private static final String SCRIPT = """
        #!/bin/sh
        printf '%s\\n' "$0" "$@" > FOLDER/arguments
        env > FOLDER/environment
        case "$1" in --defaults-extra-file=*)
          cat "${1#*=}" > FOLDER/options; ls -l "${1#*=}" | cut -c1-10 > FOLDER/rights;;
        esac
        exit ${EXIT:-0}
        """;

    @TempDir
    private Path folder;

    private Path programs;

    @BeforeEach
    void makeFolder() throws IOException {
        programs = Files.createDirectory(folder.resolve("bin"));
    }

    private void install(String program) throws IOException {
        Path script = Files.writeString(programs.resolve(program), SCRIPT.replace("FOLDER", folder.toString()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run dbshell(String url, String... more) {
        var args = new ArrayList<>(List.of("dbshell", "--database", url));
        args.addAll(List.of(more));
        return Place.in(folder).with(Map.of("PATH", programs.toString())).run(args.toArray(String[]::new));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    @Test
    void psqlGetsThePasswordByItsEnvironment() throws IOException {
        install("psql");
        Run run = dbshell("postgres://ada:s3cret@db.example:6543/blog?sslmode=require&currentSchema=a%20b", "--", "-X");
        assertThat(run.exit()).isZero();
        assertThat(lines("arguments"))
                .containsExactly(
                        programs.resolve("psql").toString(),
                        "--host",
                        "db.example",
                        "--port",
                        "6543",
                        "--username",
                        "ada",
                        "--dbname",
                        "blog",
                        "-X");
        assertThat(lines("environment"))
                .contains("PGPASSWORD=s3cret", "PGSSLMODE=require", "PGOPTIONS=-csearch_path=a\\ b");
    }

    @Test
    void mysqlGetsThePasswordByAFileThatNobodyElseMayReadAndThatIsGoneAfterwards() throws IOException {
        install("mysql");
        Run run = dbshell("mysql://ada:s3\\\"cret@localhost/blog".replace("\\\"", "%5C%22"), "--query", "SELECT 1");
        assertThat(run.exit()).isZero();
        List<String> arguments = lines("arguments");
        assertThat(arguments.get(1)).startsWith("--defaults-extra-file=");
        assertThat(arguments.subList(2, arguments.size()))
                .containsExactly(
                        "--host",
                        "localhost",
                        "--port",
                        "3306",
                        "--protocol=TCP",
                        "--user",
                        "ada",
                        "--execute",
                        "SELECT 1",
                        "blog");
        assertThat(lines("options")).containsExactly("[client]", "password=\"s3\\\\\\\"cret\"");
        assertThat(lines("rights")).containsExactly("-rw-------");
        assertThat(Path.of(arguments.get(1).replace("--defaults-extra-file=", "")))
                .doesNotExist();
        assertThat(String.join("\n", lines("environment"))).doesNotContain("cret");
    }

    @Test
    void mariadbIsServedByEitherProgram() throws IOException {
        install("mysql");
        dbshell("mariadb://ada@localhost/blog");
        assertThat(lines("arguments"))
                .first()
                .isEqualTo(programs.resolve("mysql").toString());
        install("mariadb");
        dbshell("mariadb://ada@localhost/blog");
        assertThat(lines("arguments"))
                .first()
                .isEqualTo(programs.resolve("mariadb").toString());
    }

    @Test
    void sqliteGetsItsFile() throws IOException {
        install("sqlite3");
        dbshell("sqlite:" + folder.resolve("blog.db"), "--query", "SELECT 1");
        assertThat(lines("arguments"))
                .containsExactly(
                        programs.resolve("sqlite3").toString(),
                        folder.resolve("blog.db").toString(),
                        "SELECT 1");
        assertThat(dbshell("sqlite::memory:").err()).contains("seen by its own process alone");
    }

    @Test
    void aMissingProgramIsNamedWithWhatToInstall() {
        Run run = dbshell("postgres://localhost/blog");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("The program psql is not on the PATH.", "Install PostgreSQL's client", "postgresql-client");
        assertThat(dbshell("mysql://localhost/blog").err()).contains("The program mysql or mariadb is not");
    }
}
