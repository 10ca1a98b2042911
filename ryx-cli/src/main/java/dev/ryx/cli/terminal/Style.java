package dev.ryx.cli.terminal;

/** How a piece of text looks where colours are allowed. */
public enum Style {
    /** A heading. */
    BOLD("1"),
    /** What is less important than the rest. */
    DIM("2"),
    /** What went wrong. */
    RED("31"),
    /** What went well, or is done. */
    GREEN("32"),
    /** What wants attention. */
    YELLOW("33"),
    /** A name. */
    CYAN("36");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String applied(String text) {
        return ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
