package dev.ryx.cli.context;

/** What a command's exit code says. */
public enum ExitCode {
    /** All went well. */
    OK(0, "all went well"),
    /** The command failed: the database, a file or a model refused. */
    FAILED(1, "it failed; the message says what and where, and what to do"),
    /** The command was called wrongly, or a setting makes no sense. */
    USAGE(2, "a wrong option, argument, setting or URL"),
    /** Nothing failed, but a command that was asked to look has found something. */
    FOUND(3, "nothing failed, and what was asked about was found: changes, pending migrations, differences, faults");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** The number that the process ends with. */
    public int number() {
        return number;
    }

    /** What it means. */
    public String meaning() {
        return meaning;
    }
}
