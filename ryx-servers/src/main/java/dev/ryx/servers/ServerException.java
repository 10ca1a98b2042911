package dev.ryx.servers;

import java.io.Serial;

/** A server that did not start, or refused to make or drop a database. */
public final class ServerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    ServerException(String message) {
        super(message);
    }

    ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
