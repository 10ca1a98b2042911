package dev.ryx.conformance;

import java.io.Serial;

/** A step that Java's types leave no way to write. */
final class DoesNotCompile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    DoesNotCompile(String what) {
        super("does not compile: " + what);
    }
}
