package dev.ryx.cli.context;

import dev.ryx.meta.DatabaseKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Kinds of databases as a person writes them: {@code postgres}, as in a URL, or {@code postgresql}. */
public final class BackendKinds implements ITypeConverter<DatabaseKind>, Iterable<String> {

    private static final Map<String, DatabaseKind> MORE = Map.of("postgres", DatabaseKind.POSTGRESQL);

    /** For picocli. */
    public BackendKinds() {}

    @Override
    public DatabaseKind convert(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(DatabaseKind.values())
                .filter(kind -> word(kind).equals(word) || kind == MORE.get(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + words().collect(Collectors.joining(", ")) + " but was '" + text + "'"));
    }

    /** The words, for the usage. */
    @Override
    public Iterator<String> iterator() {
        return words().toList().iterator();
    }

    private static Stream<String> words() {
        return Stream.of("postgres", "mysql", "mariadb", "sqlite");
    }

    private static String word(DatabaseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
