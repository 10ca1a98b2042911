package dev.ryx.settings;

import java.io.Serial;

/** A settings file that breaks the rules of its format. It tells where, and nothing of the text, which may be secret. */
public final class SettingsSyntaxException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * @param line the line, from 1
     * @param column the column, from 1
     */
    public SettingsSyntaxException(int line, int column) {
        super("line " + line + ", column " + column);
    }

    /** A file that is wrong as a whole. */
    public SettingsSyntaxException(String what) {
        super(what);
    }
}
