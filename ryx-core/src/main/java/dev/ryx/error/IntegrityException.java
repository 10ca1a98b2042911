package dev.ryx.error;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row that a constraint of the database refuses. */
public final class IntegrityException extends DatabaseException {

    @Serial
    private static final long serialVersionUID = 1;

    /** The kinds of constraint. */
    public enum Kind {
        /** A second row with a value that is unique. */
        UNIQUE(ErrorCode.UNIQUE_VIOLATION, "There is already a row with this value"),
        /** A reference to nothing, or a row that others refer to. */
        FOREIGN_KEY(ErrorCode.FOREIGN_KEY_VIOLATION, "A foreign key refers to no row, or the row is still referred to"),
        /** NULL where none is accepted. */
        NOT_NULL(ErrorCode.NOT_NULL_VIOLATION, "A value is missing"),
        /** A row that a check refuses. */
        CHECK(ErrorCode.CHECK_VIOLATION, "The row breaks a rule of the table");

        private final ErrorCode code;
        private final String what;

        Kind(ErrorCode code, String what) {
            this.code = code;
            this.what = what;
        }
    }

    private final Kind kind;
    private final @Nullable String constraint;

    /**
     * @param kind the kind of constraint
     * @param constraint its name, or {@code table.column} where the database tells no name, or null
     * @param sql the statement with its placeholders, or null
     * @param cause what the driver threw
     */
    public IntegrityException(Kind kind, @Nullable String constraint, @Nullable String sql, @Nullable Throwable cause) {
        super(kind.code, kind.what + (constraint == null ? "." : " (" + constraint + ")."), "", sql, cause);
        this.kind = kind;
        this.constraint = constraint;
    }

    /** The kind of constraint. */
    public Kind kind() {
        return kind;
    }

    /** The constraint's name, or {@code table.column} where the database tells no name. */
    public Optional<String> constraint() {
        return Optional.ofNullable(constraint);
    }
}
