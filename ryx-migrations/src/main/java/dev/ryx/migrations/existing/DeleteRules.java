package dev.ryx.migrations.existing;

import dev.ryx.meta.DatabaseKind;
import dev.ryx.meta.OnDelete;
import java.util.Optional;

/** What foreign keys of a database say about rows that are deleted. */
public final class DeleteRules {

    private final boolean waits;

    /** Those of a database. */
    public DeleteRules(DatabaseKind kind) {
        this.waits = kind == DatabaseKind.POSTGRESQL || kind == DatabaseKind.SQLITE;
    }

    /**
     * Whether a key says what Ryx would write into the database.
     *
     * @param wanted the relation's rule
     * @param rule the key's, as SQL says it: {@code NO ACTION}, {@code CASCADE}
     */
    public boolean fit(OnDelete wanted, String rule) {
        return alike(spelled(wanted)).equals(alike(rule));
    }

    /** The relation's rule that Ryx would write so, or nothing if there is none. */
    public static Optional<OnDelete> read(String rule) {
        return Optional.ofNullable(
                switch (rule) {
                    case "CASCADE" -> OnDelete.CASCADE;
                    case "SET NULL" -> OnDelete.SET_NULL;
                    case "RESTRICT" -> OnDelete.RESTRICT;
                    case "NO ACTION" -> OnDelete.DO_NOTHING;
                    default -> null;
                });
    }

    private static String spelled(OnDelete onDelete) {
        return switch (onDelete) {
            case CASCADE -> "CASCADE";
            case SET_NULL -> "SET NULL";
            case RESTRICT, PROTECT, SET_DEFAULT -> "RESTRICT";
            case DO_NOTHING -> "NO ACTION";
        };
    }

    /** To MySQL and MariaDB, two of the rules are one. */
    private String alike(String rule) {
        return !waits && rule.equals("NO ACTION") ? "RESTRICT" : rule;
    }
}
