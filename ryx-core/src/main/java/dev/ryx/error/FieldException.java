package dev.ryx.error;

import java.io.Serial;
import java.util.Collection;

/** A name or a value in a query that does not fit the model. */
public final class FieldException extends RyxException {

    @Serial
    private static final long serialVersionUID = 1;

    private FieldException(ErrorCode code, String what, String remedy) {
        super(code, what, remedy, null);
    }

    /**
     * A path with a step that is neither a field, a relation nor a transform.
     *
     * @param model the model that the step was looked for in
     * @param step the step
     * @param path the whole path, as it was given
     * @param known the names that would have been right
     */
    public static FieldException unknown(String model, String step, String path, Collection<String> known) {
        String where = path.equals(step) ? "" : " (in \"" + path + "\")";
        return new FieldException(
                ErrorCode.UNKNOWN_FIELD,
                model + " has no field or relation \"" + step + "\"" + where + ".",
                Nearest.remedy(step, known));
    }

    /** A value of the wrong type; the value itself is not told. */
    public static FieldException wrongValue(String where, String wanted, String given) {
        return new FieldException(
                ErrorCode.WRONG_VALUE,
                where + " takes " + wanted + ", not " + given + ".",
                "Give a value of that type.");
    }

    /** A value that cannot be stored or compared; the value itself is not told. */
    public static FieldException badValue(String where, String what, String remedy) {
        return new FieldException(ErrorCode.WRONG_VALUE, where + ": " + what, remedy);
    }

    /** An expression that may not stand where it stands. */
    public static FieldException wrongUse(String what, String remedy) {
        return new FieldException(ErrorCode.WRONG_USE, what, remedy);
    }

    /** A step that a query of this kind does not take. */
    public static FieldException wrongStep(String what, String remedy) {
        return new FieldException(ErrorCode.WRONG_STEP, what, remedy);
    }
}
