package dev.ryx;

/**
 * How an object is saved. The default inserts a new object, updates one that is a row already, and validates both.
 *
 * @param mode whether to insert or to update
 * @param validated whether the rules of the model are checked before
 */
public record SaveOptions(Mode mode, boolean validated) {

    /** Whether to insert or to update. */
    public enum Mode {
        /** Whichever is right. */
        EITHER,
        /** Insert; a row that is there already is an error. */
        INSERT,
        /** Update; no row is an error. */
        UPDATE
    }

    /** Inserts, even if the object has a key: {@code INSERT}. A row that is there already is an error. */
    public static SaveOptions forceInsert() {
        return new SaveOptions(Mode.INSERT, true);
    }

    /** Updates: {@code UPDATE … WHERE key = ?}. No row with the key is an error. */
    public static SaveOptions forceUpdate() {
        return new SaveOptions(Mode.UPDATE, true);
    }

    /** Checks no rule of the model. The database has its own. */
    public static SaveOptions withoutValidation() {
        return new SaveOptions(Mode.EITHER, false);
    }

    /** The same, without validation. */
    public SaveOptions unvalidated() {
        return new SaveOptions(mode, false);
    }
}
