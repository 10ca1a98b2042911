package dev.ryx.backend.jdbc;

/** What a session is borrowed for. */
public enum Access {
    /** To read. */
    READ,
    /** To read and write. */
    WRITE
}
