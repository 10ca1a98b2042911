package dev.ryx.query.dialect;

/** How a database has a feature. */
public sealed interface Support {

    /** The database has it. */
    record Native() implements Support {}

    /**
     * Ryx makes it from what the database has.
     *
     * @param how how, in a sentence for the documentation
     */
    record Emulated(String how) implements Support {}

    /**
     * It is an error before any SQL runs.
     *
     * @param why why, in a sentence for the message and the documentation
     */
    record Refused(String why) implements Support {}

    /** The database has it. */
    Support NATIVE = new Native();

    /** Ryx makes it from what the database has. */
    static Support emulated(String how) {
        return new Emulated(how);
    }

    /** It is an error before any SQL runs. */
    static Support refused(String why) {
        return new Refused(why);
    }
}
