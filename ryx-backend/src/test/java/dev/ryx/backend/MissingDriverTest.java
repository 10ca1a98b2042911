package dev.ryx.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ryx.backend.connection.DatabaseUrl;
import dev.ryx.backend.connection.PoolConfig;
import dev.ryx.error.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that forgot its database's driver: a JVM without the jars of all drivers. */
class MissingDriverTest {

    private static final String DRIVERS = "(sqlite-jdbc|postgresql|mariadb-java-client|mysql-connector).*\\.jar";

    @ParameterizedTest
    @CsvSource({
        "sqlite:nowhere.db, SQLite, org.xerial:sqlite-jdbc",
        "postgres://localhost/nowhere, PostgreSQL, org.postgresql:postgresql",
        "mysql://localhost/nowhere, MySQL, org.mariadb.jdbc:mariadb-java-client or com.mysql:mysql-connector-j",
        "mariadb://localhost/nowhere, MariaDB, org.mariadb.jdbc:mariadb-java-client"
    })
    void itsCoordinatesAreTold(String url, String database, String coordinates) throws Exception {
        assertThat(opening(url))
                .contains("The driver of " + database + " is missing.")
                .contains("Add " + coordinates + " to the dependencies.");
    }

    private static String opening(String url) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        withoutDrivers(),
                        Opening.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static String withoutDrivers() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches(DRIVERS))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What the other JVM runs. */
    static final class Opening {

        private Opening() {}

        /** Opens a database and tells why it does not open. */
        public static void main(String[] arguments) {
            try {
                Backend.open(DatabaseUrl.parse(arguments[0]), PoolConfig.defaults())
                        .close();
            } catch (ConfigurationException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
