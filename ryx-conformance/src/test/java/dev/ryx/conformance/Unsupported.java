package dev.ryx.conformance;

import java.io.Serial;

/** A form of the corpus that the interpreter has no spelling for. */
final class Unsupported extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    Unsupported(String form) {
        super("no spelling for " + form);
    }
}
