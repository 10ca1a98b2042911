package dev.ryx.docs.broken.query;

import java.sql.Timestamp;

/** JDBC where there should be none, and its worst type. */
public record QueryWithTimestamp(Timestamp at) {}
