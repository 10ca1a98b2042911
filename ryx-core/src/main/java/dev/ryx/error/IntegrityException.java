package dev.ryx.error;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final ArrayList<String> fields;

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
        this.fields = new ArrayList<>();
    }

    private IntegrityException(IntegrityException told, String model, List<String> fields) {
        super(
                told.kind.code,
                told.kind.what + " (" + model + "." + String.join(", " + model + ".", fields)
                        + (told.constraint == null ? "" : "; " + told.constraint) + ").",
                "",
                told.sql(),
                told.getCause());
        this.kind = told.kind;
        this.constraint = told.constraint;
        this.fields = new ArrayList<>(fields);
        setStackTrace(told.getStackTrace());
    }

    /**
     * The same, which knows the fields that the constraint is about.
     *
     * @param model the model's name without its package
     * @param about the Java names of the fields, at least one
     */
    public IntegrityException about(String model, List<String> about) {
        return new IntegrityException(this, model, about);
    }

    /**
     * The Java names of the fields that the constraint is about; empty if they are not known, as of a check or of a statement
     * in SQL.
     */
    public List<String> fields() {
        return List.copyOf(fields);
    }

    /**
     * The violation as {@code ValidationException.errors()} tells the rules that an object breaks: by field, or under
     * {@link ValidationException#WHOLE_OBJECT}.
     */
    public Map<String, List<String>> errors() {
        String place = fields.size() == 1 ? fields.getFirst() : ValidationException.WHOLE_OBJECT;
        return Map.of(place, List.of(kind.what + "."));
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
