package dev.ryx.cli.inspect;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.query.sql.CompiledQuery;
import dev.ryx.test.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A script of statements on the class path, none of which has a semicolon within. */
final class Script {

    private Script() {}

    /** Runs its statements, one after the other, but for COMMIT and what SQLite cannot alter. */
    static void run(TestDatabase database, String path) throws IOException {
        for (String statement : withoutComments(text(path)).split(";", -1)) {
            String sql = statement.strip();
            if (isWanted(sql.toLowerCase(Locale.ROOT), database.kind())) {
                database.backend().execute(CompiledQuery.of(sql));
            }
        }
    }

    private static boolean isWanted(String sql, DatabaseKind kind) {
        boolean isImpossible = kind == DatabaseKind.SQLITE && sql.startsWith("alter table");
        return !sql.isEmpty() && !sql.startsWith("commit") && !isImpossible;
    }

    /** The text of a file on the class path. */
    static String text(String path) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Script.class.getClassLoader().getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String withoutComments(String text) {
        return Arrays.stream(text.split("\\R"))
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("--.*", ""))
                .collect(Collectors.joining("\n"));
    }
}
